package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.law.Citation;
import vn.danchu.law.Consequence;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;

/** How findings make a report: its counts, its verdict, what is waived, what is due. */
class ComplianceReportTest {

    private static final LocalDate AS_OF = LocalDate.of(2027, 1, 31);
    private static final String NORM = "L10-12.3-within-5-working-days";

    private static Finding finding(
            String norm, Verdict verdict, String record, String path, @Nullable LocalDate due, Grade grade) {
        Reason reason = switch (verdict) {
            case COMPLIANT -> Reason.MET;
            case NON_COMPLIANT -> Reason.NOT_MET;
            case UNDETERMINED -> Reason.NO_DATA;
            case PENDING -> Reason.NOT_YET_DUE;
            case NOT_APPLICABLE -> Reason.NOTHING_TO_JUDGE;
        };
        return new Finding(
                norm,
                verdict,
                record,
                path,
                List.of(Citation.parse("L10:12.3")),
                reason,
                Arguments.none(),
                due,
                List.of(),
                null,
                grade);
    }

    private static Finding finding(Verdict verdict) {
        return finding(NORM, verdict, "/disclosures/0", "/disclosures/0/item", null, Grade.BINDING);
    }

    private static Finding graded(Verdict verdict, Grade grade) {
        return finding(verdict).graded(grade);
    }

    private static Finding at(String path) {
        return finding(NORM, Verdict.NON_COMPLIANT, "/disclosures/0", path, null, Grade.BINDING);
    }

    private static Receipt receipt(LocalDate asOf, @Nullable Period period) {
        return new Receipt(
                "0", asOf, "xa", null, Setting.COMMUNE, period, List.of(), 1, "hash", null, List.of(), List.of());
    }

    private static ComplianceReport report(LocalDate asOf, @Nullable Period period, Finding... findings) {
        return ComplianceReport.conclude(
                receipt(asOf, period), List.of(findings), List.of(), List.of(), Policy.DEFAULT, Set.of(NORM));
    }

    private static ComplianceReport report(Finding... findings) {
        return report(AS_OF, Period.year(2026), findings);
    }

    @Nested
    class TheWhole {

        @ParameterizedTest
        @CsvSource({
            "COMPLIANT, NON_COMPLIANT, NON_COMPLIANT",
            "UNDETERMINED, NON_COMPLIANT, NON_COMPLIANT",
            "COMPLIANT, UNDETERMINED, UNDETERMINED",
            "PENDING, COMPLIANT, COMPLIANT",
            "NOT_APPLICABLE, PENDING, PENDING",
            "NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE"
        })
        void isTheGravestOfWhatBinds(Verdict one, Verdict other, Verdict overall) {
            assertThat(report(finding(one), finding(other)).overall()).isEqualTo(overall);
            assertThat(report(finding(other), finding(one)).overall()).isEqualTo(overall);
        }

        @Test
        void isNotMovedByWhatAdvisesOrIsWaived() {
            assertThat(report(
                                    finding(Verdict.COMPLIANT),
                                    graded(Verdict.NON_COMPLIANT, Grade.ADVISORY),
                                    graded(Verdict.NON_COMPLIANT, Grade.WAIVED))
                            .overall())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(report().overall()).isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void countsWhatAdvisesButNotWhatIsWaived() {
            ComplianceReport report = report(
                    finding(Verdict.COMPLIANT),
                    graded(Verdict.NON_COMPLIANT, Grade.ADVISORY),
                    graded(Verdict.NON_COMPLIANT, Grade.WAIVED));
            assertThat(report.counts()).isEqualTo(Map.of(Verdict.COMPLIANT, 1, Verdict.NON_COMPLIANT, 1));
            assertThat(report.count(Verdict.NON_COMPLIANT)).isEqualTo(1);
            assertThat(report.count(Verdict.PENDING)).isZero();
            assertThat(report.findings(Verdict.NON_COMPLIANT)).hasSize(2);
        }
    }

    @Nested
    class Policies {

        private ComplianceReport with(Regrade regrade) {
            return ComplianceReport.conclude(
                    receipt(AS_OF, null),
                    List.of(at("/disclosures/0/publications"), at("/disclosures/1")),
                    List.of(),
                    List.of(),
                    new Policy(List.of(regrade), Policy.DEFAULT.readings()),
                    Set.of(NORM));
        }

        private Regrade waiver(String norm, @Nullable LocalDate until, @Nullable String unit, @Nullable String path) {
            return new Regrade(norm, Grade.WAIVED, "Thiên tai", "Chủ tịch", until, unit, path);
        }

        @Test
        void weighTheFindingsThatTheyCoverAndAreNamedOnce() {
            Regrade all = waiver(NORM, AS_OF, "xa", null);
            assertThat(with(all).findings()).extracting(Finding::grade).containsOnly(Grade.WAIVED);
            assertThat(with(all).regrades()).containsExactly(all);
            assertThat(with(all).policyProblems()).isEmpty();
        }

        @Test
        void ofOnePlaceWeighWhatStandsThereAndBelow() {
            Regrade one = waiver(NORM, null, null, "/disclosures/0");
            assertThat(with(one).findings()).extracting(Finding::grade).containsExactly(Grade.WAIVED, Grade.BINDING);
            assertThat(with(one).policyProblems()).isEmpty();
        }

        @Test
        void thatHaveExpiredOrAreOfAnotherUnitWeighNothing() {
            Regrade expired = waiver(NORM, AS_OF.minusDays(1), null, null);
            assertThat(with(expired).regrades()).isEmpty();
            assertThat(with(expired).findings()).extracting(Finding::grade).containsOnly(Grade.BINDING);
            assertThat(with(expired).policyProblems())
                    .containsExactly(
                            new PolicyProblem(PolicyProblem.Kind.EXPIRED, "/regrades/0/until", "2027-01-30", null));
            Regrade others = waiver(NORM, null, "xa-khac", "/disclosures/7");
            assertThat(with(others).regrades()).isEmpty();
            assertThat(with(others).policyProblems()).isEmpty();
        }

        @Test
        void thatNameNothingThereIsAreTold() {
            assertThat(with(waiver(NORM + "s", null, null, null)).policyProblems())
                    .containsExactly(
                            new PolicyProblem(PolicyProblem.Kind.UNKNOWN_NORM, "/regrades/0/norm", NORM + "s", NORM));
            assertThat(with(waiver(NORM, null, null, "/disclosures/2")).policyProblems())
                    .containsExactly(new PolicyProblem(
                            PolicyProblem.Kind.NOTHING_THERE, "/regrades/0/path", "/disclosures/2", "/disclosures/1"));
            Finding others = finding(
                    NORM + "-2", Verdict.NON_COMPLIANT, "/disclosures/2", "/disclosures/2", null, Grade.BINDING);
            assertThat(ComplianceReport.conclude(
                                    receipt(AS_OF, null),
                                    List.of(at("/disclosures/1"), others),
                                    List.of(),
                                    List.of(),
                                    new Policy(
                                            List.of(waiver(NORM, null, null, "/disclosures/22")),
                                            Policy.DEFAULT.readings()),
                                    Set.of(NORM))
                            .policyProblems())
                    .as("that another norm says something nearer does not help")
                    .extracting(PolicyProblem::near)
                    .containsExactly("/disclosures/1");
        }
    }

    @Nested
    class Together {

        @Test
        void standFindingsOfOneActWhetherOfItsDayOrOfItsBeingDone() {
            Finding day = at("/disclosures/0/sent/on");
            Finding done = at("/disclosures/0/sent/done");
            Finding act = at("/disclosures/0/sent");
            Finding other = at("/disclosures/0/position");
            assertThat(ComplianceReport.together(List.of(day, other, done, act)))
                    .containsExactly(List.of(day, done, act), List.of(other));
        }

        @Test
        void neverStandFindingsOfTwoRecords() {
            Finding one = at("/unit/staff");
            Finding other = finding(NORM, Verdict.COMPLIANT, "/decisions/0", "/unit/staff", null, Grade.BINDING);
            assertThat(ComplianceReport.together(List.of(one, other))).containsExactly(List.of(one), List.of(other));
        }
    }

    /** D283:21.1 sanctions since 10 September 2026 whoever issues no regulation. */
    @Nested
    class Sanctions {

        private final LocalDate first = LocalDate.of(2026, 9, 10);

        private Finding regulation(Verdict verdict, Grade grade) {
            return finding("D145-48.1-democracy-regulation", verdict, "", "", null, grade);
        }

        private List<String> sanctioned(LocalDate asOf, @Nullable Period period, Verdict verdict) {
            Finding finding = regulation(verdict, Grade.BINDING);
            return report(asOf, period, finding).consequences(finding).stream()
                    .map(Consequence::provision)
                    .map(Object::toString)
                    .toList();
        }

        @Test
        void areThoseOfTheLastDayOfThePeriodOrOfTheReportIfThatIsEarlier() {
            Period before = new Period(LocalDate.of(2026, 1, 1), first.minusDays(1));
            Period reaching = new Period(LocalDate.of(2026, 1, 1), first);
            assertThat(sanctioned(AS_OF, before, Verdict.NON_COMPLIANT)).isEmpty();
            assertThat(sanctioned(AS_OF, reaching, Verdict.NON_COMPLIANT)).containsExactly("D283:21.1");
            assertThat(sanctioned(first.minusDays(1), Period.year(2026), Verdict.NON_COMPLIANT))
                    .isEmpty();
            assertThat(sanctioned(first, null, Verdict.NON_COMPLIANT)).containsExactly("D283:21.1");
        }

        @Test
        void areOfBreachesAlone() {
            assertThat(sanctioned(AS_OF, null, Verdict.COMPLIANT)).isEmpty();
            assertThat(sanctioned(AS_OF, null, Verdict.UNDETERMINED)).isEmpty();
        }

        @Test
        void areMissedWhereABreachHasNone() {
            assertThat(report(regulation(Verdict.NON_COMPLIANT, Grade.BINDING)).hasBreachWithoutConsequence())
                    .isFalse();
            assertThat(report(finding(Verdict.NON_COMPLIANT)).hasBreachWithoutConsequence())
                    .isTrue();
            assertThat(report(graded(Verdict.NON_COMPLIANT, Grade.WAIVED)).hasBreachWithoutConsequence())
                    .isFalse();
            assertThat(report(finding(Verdict.UNDETERMINED)).hasBreachWithoutConsequence())
                    .isFalse();
        }
    }

    @Nested
    class Days {

        private Finding due(Verdict verdict, @Nullable LocalDate day) {
            return finding(NORM, verdict, "", "", day, Grade.BINDING);
        }

        @Test
        void ofDutiesAndOfBreachesStandInTheirOrderThoseWithoutADayLeftOut() {
            Finding march = due(Verdict.PENDING, LocalDate.of(2027, 3, 1));
            Finding february = due(Verdict.PENDING, LocalDate.of(2027, 2, 1));
            Finding late = due(Verdict.NON_COMPLIANT, LocalDate.of(2026, 5, 1));
            Finding earlier = due(Verdict.NON_COMPLIANT, LocalDate.of(2026, 4, 1));
            ComplianceReport report = report(
                    march, late, due(Verdict.PENDING, null), february, earlier, due(Verdict.NON_COMPLIANT, null));
            assertThat(report.duties()).containsExactly(february, march);
            assertThat(report.overdue()).containsExactly(earlier, late);
        }
    }
}
