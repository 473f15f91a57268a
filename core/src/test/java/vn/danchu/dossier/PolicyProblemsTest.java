package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.compliance.PolicyProblem.Kind.EXPIRED;
import static vn.danchu.compliance.PolicyProblem.Kind.NOTHING_THERE;
import static vn.danchu.compliance.PolicyProblem.Kind.UNKNOWN_NORM;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Policy;
import vn.danchu.compliance.PolicyProblem;
import vn.danchu.compliance.Regrade;
import vn.danchu.disclosure.DisclosureBuilder;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;

/** A decision that decides nothing is said to: nobody may take for waived what still counts. */
class PolicyProblemsTest {

    private static final String NORM = "L10-12.3-within-5-working-days";
    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    private static final Dossier DOSSIER = DossierBuilder.builder()
            .unit(UnitBuilder.builder().code("00001").setting(Setting.COMMUNE).build())
            .period(Period.year(2026))
            .disclosures(List.of(DisclosureBuilder.builder()
                    .item(DisclosureItem.DEVELOPMENT_PLAN)
                    .build()))
            .build();

    private static ComplianceReport judge(
            String norm, @Nullable LocalDate until, @Nullable String unit, @Nullable String path) {
        Regrade waiver = new Regrade(norm, Grade.WAIVED, "Bão", "UBND xã", until, unit, path);
        return Assessor.standard().with(new Policy(List.of(waiver), Set.of())).assess(DOSSIER, AS_OF);
    }

    private static List<PolicyProblem> problems(
            String norm, @Nullable LocalDate until, @Nullable String unit, @Nullable String path) {
        return judge(norm, until, unit, path).policyProblems();
    }

    @Test
    void a_norm_that_there_is_not_is_named_with_the_one_most_like_it() {
        assertThat(problems("L10-12.3-within-5-days", null, null, null))
                .containsExactly(new PolicyProblem(UNKNOWN_NORM, "/regrades/0/norm", "L10-12.3-within-5-days", NORM));
        assertThat(problems("nothing of the kind", null, null, null))
                .containsExactly(new PolicyProblem(UNKNOWN_NORM, "/regrades/0/norm", "nothing of the kind", null));
    }

    @Test
    void a_decision_counts_on_its_last_day_and_has_expired_on_the_next() {
        assertThat(problems(NORM, AS_OF, null, null)).isEmpty();
        assertThat(problems(NORM, AS_OF.minusDays(1), null, null))
                .containsExactly(new PolicyProblem(EXPIRED, "/regrades/0/until", "2026-12-30", null));
    }

    @Test
    void a_place_where_the_norm_judges_nothing_is_named() {
        assertThat(problems(NORM, null, null, "/disclosures/0")).isEmpty();
        assertThat(problems(NORM, null, null, "/disclosures")).isEmpty();
        assertThat(problems(NORM, null, null, "/disclosures/7"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(NOTHING_THERE));
    }

    @Test
    void what_is_decided_for_another_unit_is_no_problem_of_this_one() {
        assertThat(problems(NORM, null, "00002", "/disclosures/7")).isEmpty();
        assertThat(problems(NORM, null, "00001", "/disclosures/7")).hasSize(1);
    }

    @Test
    void a_decision_that_covers_findings_is_listed_and_no_problem() {
        assertThat(judge(NORM, null, "00001", null).regrades()).hasSize(1);
        assertThat(judge(NORM, null, "00001", null).policyProblems()).isEmpty();
    }

    @Test
    void norms_of_the_users_own_are_known() {
        Regrade own = new Regrade("TINH-5-ten-days", Grade.ADVISORY, "Thí điểm", "UBND tỉnh", null, null, null);
        Assessor assessor = Assessor.standard().with(new Policy(List.of(own), Set.of()));
        assertThat(assessor.assess(DOSSIER, AS_OF).policyProblems()).hasSize(1);
        assertThat(assessor.with(OwnNormsTest.OWN).assess(DOSSIER, AS_OF).policyProblems())
                .isEmpty();
    }

    @Test
    void the_last_day_of_a_month_is_a_day() {
        PolicyProblem problem =
                problems(NORM, LocalDate.of(2026, 1, 31), null, null).get(0);
        assertThat(Norms.texts(Locale.ENGLISH).policyProblem(problem)).contains("until 31 January 2026 and");
    }

    @Test
    void it_is_said_in_both_languages() {
        PolicyProblem problem =
                problems("L10-12.3-within-5-days", null, null, null).get(0);
        assertThat(Norms.texts(Locale.ENGLISH).policyProblem(problem))
                .isEqualTo(
                        "Policy, /regrades/0/norm: there is no norm “L10-12.3-within-5-days”, so nothing was decided."
                                + " Was “L10-12.3-within-5-working-days” meant?");
        assertThat(Norms.texts(Locale.forLanguageTag("vi"))
                        .policyProblem(
                                problems(NORM, AS_OF.minusDays(1), null, null).get(0)))
                .isEqualTo("Chính sách, /regrades/0/until: quyết định có hiệu lực đến hết ngày 30/12/2026, nay đã hết"
                        + " hiệu lực.");
    }
}
