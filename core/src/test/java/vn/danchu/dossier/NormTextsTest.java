package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Texts;
import vn.danchu.compliance.Verdict;

class NormTextsTest {

    private static final Texts VI = Norms.texts(Locale.forLanguageTag("vi"));
    private static final Texts EN = Norms.texts(Locale.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(EN.keys()).isEqualTo(VI.keys());
    }

    @Test
    void everyNormHasAQuestionAndARemedyAndEveryConditionAndCautionAText() {
        Set<String> needed = new TreeSet<>();
        for (Norm<?> norm : Norms.all()) {
            needed.add("norm." + norm.id() + ".question");
            needed.add("norm." + norm.id() + ".remedy");
            norm.conditions().forEach(name -> needed.add("condition." + name));
            norm.cautions().forEach(name -> needed.add("caution." + name));
        }
        for (Reason reason : Reason.values()) {
            needed.add("reason." + reason.key());
        }
        for (Verdict verdict : Verdict.values()) {
            needed.add("verdict." + verdict.name());
        }
        assertThat(VI.keys()).containsAll(needed);
    }

    @Test
    void aYearACycleAndADayAreWrittenAsTheLanguageDoes() {
        Arguments absent = Arguments.of(
                Argument.ABSENT, List.of("2025-12-31", "2025", "2025-Q4", "2024-04-01/2025-03-31", "2099-02-29"));
        assertThat(VI.fill("reason.absent", absent))
                .isEqualTo("Không có: 31/12/2025; năm 2025; quý IV năm 2025; 01/04/2024 – 31/03/2025; 2099-02-29.");
    }

    @Test
    void aPlaceOfOneOfSeveralDoesNotReadLikeTheNameOfAVillage() {
        assertThat(VI.place("/villageHeadElections/0/called")).endsWith("(Cuộc bầu cử 1)");
        assertThat(VI.place("/residentsConferences/1/heldOn")).endsWith("(Hội nghị định kỳ 2)");
    }

    @Test
    void noNormTextIsLeftWithoutItsNorm() {
        assertThat(VI.keys().stream().filter(key -> key.startsWith("norm.")))
                .allSatisfy(key -> assertThat(Norms.find(key.substring(5, key.lastIndexOf('.'))))
                        .as(key)
                        .isPresent());
    }
}
