package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.law.Citation;

/** What a user decided to weigh otherwise, and of what it is said. */
class PolicyTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
    private static final String NORM = "L10-12.3-within-5-working-days";

    private static Finding at(String path) {
        return new Finding(
                NORM,
                Verdict.NON_COMPLIANT,
                "/disclosures/1",
                path,
                List.of(Citation.parse("L10:12.3")),
                Reason.NOT_MET,
                Arguments.none(),
                null,
                List.of(),
                null,
                Grade.BINDING);
    }

    private static Regrade regrade(
            Grade grade, @Nullable LocalDate until, @Nullable String unit, @Nullable String path) {
        return new Regrade(NORM, grade, "Thiên tai", "Chủ tịch", until, unit, path);
    }

    private static boolean covers(Regrade regrade, String path) {
        return regrade.covers(at(path), "xa", AS_OF);
    }

    @Test
    void coversThePlaceItNamesAndWhatIsBelowButNoNeighbourThatBeginsAlike() {
        Regrade first = regrade(Grade.WAIVED, null, null, "/disclosures/1");
        assertThat(covers(first, "/disclosures/1")).isTrue();
        assertThat(covers(first, "/disclosures/1/item")).isTrue();
        assertThat(covers(first, "/disclosures/10")).isFalse();
        assertThat(covers(first, "/disclosures")).isFalse();
        assertThat(covers(regrade(Grade.WAIVED, null, null, null), "/disclosures/10"))
                .isTrue();
    }

    @Test
    void coversTheUnitItNamesToItsLastDay() {
        assertThat(covers(regrade(Grade.WAIVED, AS_OF, "xa", null), "")).isTrue();
        assertThat(covers(regrade(Grade.WAIVED, AS_OF.minusDays(1), "xa", null), ""))
                .isFalse();
        assertThat(covers(regrade(Grade.WAIVED, null, "xã", null), "")).isFalse();
        assertThat(new Regrade("L10-12.3-another", Grade.WAIVED, "a", "b", null, null, null)
                        .covers(at(""), "xa", AS_OF))
                .isFalse();
    }

    @Test
    void weighsByTheFirstThatCovers() {
        Policy policy = new Policy(
                List.of(
                        regrade(Grade.WAIVED, null, null, "/disclosures/0"),
                        regrade(Grade.ADVISORY, null, null, null),
                        regrade(Grade.WAIVED, null, null, null)),
                Set.of());
        assertThat(policy.grade(at("/disclosures/0"), AS_OF).grade()).isEqualTo(Grade.WAIVED);
        assertThat(policy.grade(at("/disclosures/1"), AS_OF).grade()).isEqualTo(Grade.ADVISORY);
        assertThat(Policy.DEFAULT.grade(at("/disclosures/1"), AS_OF)).isEqualTo(at("/disclosures/1"));
    }

    @Test
    void ofOneUnitWeighsNothingOfAUnitThatIsNotKnown() {
        Policy policy = new Policy(List.of(regrade(Grade.WAIVED, null, "xa", null)), Set.of());
        assertThat(policy.grade(at(""), AS_OF).grade()).isEqualTo(Grade.BINDING);
    }

    @ParameterizedTest
    @CsvSource({"' ', a, b", "n, ' ', b", "n, a, ' '"})
    void isRefusedWithoutANormAReasonOrWhoDecided(String norm, String justification, String decidedBy) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Regrade(norm, Grade.WAIVED, justification, decidedBy, null, null, null))
                .withMessage("a regrade states its norm, its justification and who decided");
    }

    @Test
    void aFindingKeepsAllButItsGrade() {
        Finding binding = at("/disclosures/1");
        assertThat(binding.graded(Grade.BINDING)).isSameAs(binding);
        assertThat(binding.graded(Grade.ADVISORY)).isNotEqualTo(binding);
        assertThat(binding.graded(Grade.ADVISORY).graded(Grade.BINDING)).isEqualTo(binding);
    }
}
