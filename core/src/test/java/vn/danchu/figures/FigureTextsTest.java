package vn.danchu.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Verdict;

class FigureTextsTest {

    private static final FigureTexts VI = FigureTexts.of(Locale.forLanguageTag("vi-VN"));
    private static final FigureTexts EN = FigureTexts.of(Locale.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(EN.texts().keys()).isEqualTo(VI.texts().keys());
    }

    @Test
    void everyReasonHasATextAndEveryTextItsReason() {
        Set<String> expected = Arrays.stream(FigureReason.values())
                .map(reason -> "figures." + reason.key())
                .collect(Collectors.toSet());
        assertThat(VI.texts().keys().stream()
                        .filter(key -> key.startsWith("figures."))
                        .map(key -> key.replace("-amounts", "").replace("-difference", ""))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource(FigureReason.class)
    void everyTextNamesOnlyValuesThatThereAre(FigureReason reason) {
        FigureFinding finding = FigureFinding.of(reason, "", Arguments.none());
        assertThat(EN.answer(finding)).doesNotContain("{");
        assertThat(VI.answer(finding)).doesNotContain("{");
    }

    @Test
    void aFigureIsShownByItsLabelOrElseByItsKey() {
        assertThat(VI.label("complaints")).isEqualTo("Khiếu nại");
        assertThat(EN.label("complaints")).isEqualTo("Complaints");
        assertThat(VI.label("our-own-figure")).isEqualTo("our-own-figure");
    }

    @Test
    void aWrongSumIsNotCalledABreachOfTheLaw() {
        assertThat(VI.verdict(Verdict.NON_COMPLIANT)).isEqualTo("Không khớp");
        assertThat(EN.verdict(Verdict.COMPLIANT)).isEqualTo("Holds");
        assertThat(VI.verdict(Verdict.UNDETERMINED)).isEqualTo("Chưa xác định được");
    }

    @Test
    void amountsAreWrittenAsTheLanguageDoesAndWhatIsNoneAsItStands() {
        FigureFinding finding = FigureFinding.of(
                FigureReason.UNITS_DIFFER,
                "",
                Arguments.of(Argument.FOUND, List.of("1250.5 SQUARE_METRE", "1250", "xa-1")));
        assertThat(EN.answer(finding))
                .isEqualTo("The units differ, so nothing is compared or added: 1,250.5 m²; 1,250; xa-1.");
        assertThat(VI.answer(finding)).contains("1.250,5 m²", "1.250", "xa-1");
    }

    @Test
    void aPrintedStringIsNeverATemplate() {
        FigureFinding finding = FigureFinding.of(
                FigureReason.PERCENTAGE_UNREADABLE,
                "",
                Arguments.of(Argument.STATED, "{has}").with(Argument.HAS, 5L));
        assertThat(EN.answer(finding)).startsWith("No percentage: {has}.");
    }
}
