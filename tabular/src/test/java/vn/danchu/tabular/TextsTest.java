package vn.danchu.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @EnumSource
    void everyProblemHasATextAndARemedyInBothLanguages(ProblemCode code) {
        Problem problem = new Problem(7, "C", "Từ ngày", code, "found", "allowed", "near");
        for (Locale locale : new Locale[] {Locale.forLanguageTag("vi"), Locale.ENGLISH}) {
            assertThat(problem.message(locale)).contains("7", "C", "Từ ngày").doesNotContain("{", "}");
            assertThat(ProblemTexts.of(locale).all()).containsKeys(code.key(), code.key() + ".remedy");
            assertThat(problem.remedy(locale)).isNotBlank().doesNotContain("{");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatALimitCountsIsNamedInTheLanguage(Refused.Counted counted) {
        Problem problem = Refused.limit(3, "xl/rows.xml", 7, 5, counted).problem();
        String word = ProblemTexts.of(Locale.forLanguageTag("vi"))
                .all()
                .get("limit." + counted.name().toLowerCase(Locale.ROOT));
        assertThat(problem.message(Locale.forLanguageTag("vi")))
                .contains("xl/rows.xml: 7 " + word + ".")
                .contains("≤ 5 " + word + ".");
        assertThat(problem.message(Locale.ENGLISH)).contains("xl/rows.xml: 7 ", "≤ 5 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void noTextIsLeftOver(String language) {
        ProblemTexts texts = ProblemTexts.of(Locale.forLanguageTag(language));
        assertThat(texts.all()).hasSize(2 * ProblemCode.values().length + 10 + Refused.Counted.values().length);
    }
}
