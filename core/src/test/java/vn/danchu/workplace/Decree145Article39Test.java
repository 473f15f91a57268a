package vn.danchu.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.workplace.Workplaces.day;
import static vn.danchu.workplace.Workplaces.dialogue;
import static vn.danchu.workplace.Workplaces.done;
import static vn.danchu.workplace.Workplaces.employer;
import static vn.danchu.workplace.Workplaces.judge;
import static vn.danchu.workplace.Workplaces.stateEnterprise;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;

/** D145 art. 39: periodic dialogue. */
class Decree145Article39Test {

    private static Finding judged(String norm, WorkplaceDialogueBuilder changed) {
        return judge(norm, changed.build(), employer());
    }

    private static WorkplaceDialogueBuilder but() {
        return WorkplaceDialogueBuilder.builder(dialogue());
    }

    @Nested
    class Clause1 {

        @Test
        void moreThan12MonthsBetweenTwoIsNoted() {
            Finding finding = judge(
                    "D145-39.1-dialogue-yearly",
                    DossierBuilder.builder()
                            .period(Period.year(2026))
                            .workplaceDialogues(
                                    List.of(but().held(done("2025-03-09")).build(), dialogue()))
                            .build(),
                    employer(),
                    day("2027-01-01"));
            assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(finding.cautions()).containsExactly("more-than-12-months-apart");
        }
    }

    @Nested
    class Clause3 {

        /** Tuesday 3 March is the fifth working day before Tuesday 10 March 2026. */
        @ParameterizedTest
        @CsvSource({"2026-03-02, COMPLIANT", "2026-03-03, COMPLIANT", "2026-03-04, NON_COMPLIANT"})
        void eachSideSendsItsContent5WorkingDaysBefore(String sent, Verdict verdict) {
            assertThat(judged("D145-39.3-content-5-working-days", but().contentByWorkers(done(sent)))
                            .verdict())
                    .isEqualTo(verdict);
            assertThat(judged("D145-39.3-content-5-working-days", but().contentByEmployer(done(sent)))
                            .verdict())
                    .isEqualTo(verdict);
        }

        @Test
        void onTheVeryLastDayTheFindingSaysSo() {
            assertThat(judged("D145-39.3-content-5-working-days", but().contentByWorkers(done("2026-03-03")))
                            .cautions())
                    .containsExactly("hinges-on-clear-days");
        }
    }

    @Nested
    class Clause4 {

        private Finding present(int present, int members) {
            return judge(
                    "D145-39.4-over-70-percent",
                    but().workersPresent(present).build(),
                    members,
                    Workplaces.END_OF_2026);
        }

        @Test
        void exactly70PercentIsNotEnough() {
            assertThat(present(7, 10).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(present(8, 10).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(present(14, 20).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(present(15, 20).verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void minutesSignedByTheEmployerAloneLackTheWorkersSide() {
            Finding finding = judged(
                    "D145-39.4-minutes-signed",
                    but().parties(Set.of(DialogueParty.EMPLOYER)).minutesSignedBy(Set.of(DialogueParty.EMPLOYER)));
            assertThat(finding.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(finding.cautions()).containsExactly("minutes-by-employer-alone");
        }

        @Test
        void theUnionOfTheWorkplaceSignsWhoeverIsNamedAsParty() {
            Set<DialogueParty> withoutUnion = Set.of(DialogueParty.EMPLOYER, DialogueParty.DIALOGUE_GROUP);
            Finding finding = judged(
                    "D145-39.4-minutes-signed", but().parties(withoutUnion).minutesSignedBy(withoutUnion));
            assertThat(finding.arguments().get(Argument.ABSENT)).isEqualTo(List.of("UNION"));
        }

        /** "(nếu có)": of a union that took part it is known that there is one; of one that did not, nothing is. */
        @Test
        void aUnionOfWhichNothingIsKnownSignsIfItTookPart() {
            Unit unknown = UnitBuilder.builder(employer()).hasUnion(null).build();
            Set<DialogueParty> employerAndGroup = Set.of(DialogueParty.EMPLOYER, DialogueParty.DIALOGUE_GROUP);
            WorkplaceDialogueBuilder signed = but().minutesSignedBy(employerAndGroup);
            assertThat(judge(
                                    "D145-39.4-minutes-signed",
                                    signed.parties(Set.of(DialogueParty.EMPLOYER, DialogueParty.UNION))
                                            .build(),
                                    unknown)
                            .arguments()
                            .get(Argument.ABSENT))
                    .isEqualTo(List.of("UNION"));
            assertThat(judge(
                                    "D145-39.4-minutes-signed",
                                    signed.parties(employerAndGroup).build(),
                                    unknown)
                            .verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
            assertThat(judge("D145-39.4-minutes-signed", signed.parties(null).build(), unknown)
                            .verdict())
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void everyOrganisationOrGroupThatTookPartSigns() {
            Finding finding = judged(
                    "D145-39.4-minutes-signed",
                    but().parties(Set.of(
                                    DialogueParty.EMPLOYER,
                                    DialogueParty.UNION,
                                    DialogueParty.OTHER_ORGANISATION,
                                    DialogueParty.DIALOGUE_GROUP))
                            .minutesSignedBy(Set.of(DialogueParty.UNION)));
            assertThat(finding.arguments().get(Argument.ABSENT))
                    .as("there is no other organisation in this unit")
                    .isEqualTo(List.of("EMPLOYER", "DIALOGUE_GROUP"));
        }
    }

    @Nested
    class Clause5 {

        /** Friday 13 March is the third working day after Tuesday 10 March 2026. */
        @Test
        void theMainContentsArePublicWithin3WorkingDays() {
            assertThat(judged("D145-39.5-public-3-working-days", but().published(done("2026-03-13")))
                            .reason())
                    .isEqualTo(Reason.IN_TIME);
            assertThat(judged("D145-39.5-public-3-working-days", but().published(done("2026-03-14")))
                            .reason())
                    .isEqualTo(Reason.LATE);
        }

        @Test
        void countFromItsEnd() {
            Finding finding = judged(
                    "D145-39.5-public-3-working-days",
                    but().endedOn(day("2026-03-11")).published(done("2026-03-16")));
            assertThat(finding.arguments().get(Argument.DUE)).isEqualTo(day("2026-03-16"));
        }
    }

    @Nested
    class InForce {

        private Verdict onDay(String held, Unit unit) {
            return judge("D145-39.4-minutes-signed", but().held(done(held)).build(), unit)
                    .verdict();
        }

        @Test
        void bindsEmployersOutsideTheStateSectorFrom1February2021() {
            assertThat(onDay("2021-01-31", employer())).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(onDay("2021-02-01", employer())).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void bindsStateEnterprisesFrom1July2023() {
            assertThat(onDay("2023-06-30", stateEnterprise())).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(onDay("2023-07-01", stateEnterprise())).isEqualTo(Verdict.COMPLIANT);
        }
    }
}
