package vn.danchu.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.workplace.Workplaces.day;
import static vn.danchu.workplace.Workplaces.dialogue;
import static vn.danchu.workplace.Workplaces.done;
import static vn.danchu.workplace.Workplaces.employer;
import static vn.danchu.workplace.Workplaces.judge;
import static vn.danchu.workplace.Workplaces.stateEnterprise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;

/** D145 arts. 40 and 41: dialogue on request and over a case. */
class Decree145Article40Test {

    private static Finding requested(String norm, LocalDate asOf, @Nullable Act held, DialogueRequest request) {
        WorkplaceDialogue dialogue = WorkplaceDialogueBuilder.builder(dialogue())
                .kind(WorkplaceDialogue.Kind.ON_REQUEST)
                .held(held)
                .request(request)
                .build();
        return judge(norm, dialogue, 10, asOf);
    }

    private static DialogueRequest byWorkers(int consenting, @Nullable Act answered) {
        return new DialogueRequest(DialogueRequest.Side.WORKERS, day("2026-03-02"), null, consenting, answered, true);
    }

    @Nested
    class Clause1 {

        @Test
        void exactly30PercentOfTheWorkersSideIsEnough() {
            String norm = "D145-40.1-request-30-percent";
            assertThat(requested(norm, Workplaces.END_OF_2026, done("2026-03-10"), byWorkers(3, null))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(requested(norm, Workplaces.END_OF_2026, done("2026-03-10"), byWorkers(2, null))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    /** Of two lists of one day none goes before the other: three of ten are enough, three of eleven are not. */
    @Test
    void ofTwoListsOfOneDayNoneGoesBeforeTheOther() {
        assertThat(ofLists(10, 10).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(ofLists(11, 11).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(ofLists(10, 11).path()).isEqualTo("/dialogueMembers/0/workersSide");
        assertThat(ofLists(11, 10).path()).isEqualTo("/dialogueMembers/0/workersSide");
        assertThat(ofLists(10, 11).arguments().get(Argument.ALSO).toString())
                .contains("/dialogueMembers/1/workersSide");
        assertThat(ofLists(2, 2).reason()).isEqualTo(Reason.COUNTS_CONTRADICT);
        assertThat(ofLists(10, null).path()).isEqualTo("/dialogueMembers/1/workersSide");
        assertThat(ofLists(null, 10).path()).isEqualTo("/dialogueMembers/0/workersSide");
    }

    private static Finding ofLists(@Nullable Integer one, @Nullable Integer other) {
        WorkplaceDialogue dialogue = WorkplaceDialogueBuilder.builder(dialogue())
                .kind(WorkplaceDialogue.Kind.ON_REQUEST)
                .held(done("2026-03-10"))
                .request(byWorkers(3, null))
                .build();
        return judge("D145-40.1-request-30-percent", dialogue, Workplaces.END_OF_2026, one, other);
    }

    @Nested
    class Clause2 {

        private static final String NORM = "D145-40.2-answered-5-working-days";

        /** Monday 9 March is the fifth working day after Monday 2 March 2026. */
        @Test
        void isAnsweredWithin5WorkingDays() {
            assertThat(requested(NORM, Workplaces.END_OF_2026, null, byWorkers(3, done("2026-03-09")))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(requested(NORM, Workplaces.END_OF_2026, null, byWorkers(3, done("2026-03-10")))
                            .reason())
                    .isEqualTo(Reason.LATE);
            assertThat(requested(NORM, day("2026-03-09"), null, byWorkers(3, null))
                            .due())
                    .isEqualTo("2026-03-09");
        }

        @Test
        void onlyAValidRequestStartsTheLimit() {
            assertThat(requested(NORM, Workplaces.END_OF_2026, null, byWorkers(2, Act.notDone()))
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Nested
    class Article41Clause1 {

        private Finding over(String sent, String opinions, @Nullable Act held, Act decided) {
            WorkplaceDialogue dialogue = WorkplaceDialogueBuilder.builder(dialogue())
                    .kind(WorkplaceDialogue.Kind.OVER_A_CASE)
                    .held(held)
                    .caseFile(
                            new DialogueCase(DialogueCase.Matter.WORK_RULES, done(sent), done(opinions), decided, null))
                    .build();
            return judge("D145-41.1-case-dialogue", dialogue, employer());
        }

        @Test
        void documentOpinionsDialogueAndThenTheDecision() {
            assertThat(over("2026-02-02", "2026-03-02", done("2026-03-10"), done("2026-03-20"))
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(over("2026-02-02", "2026-03-02", done("2026-03-10"), done("2026-03-09"))
                            .reason())
                    .isEqualTo(Reason.WRONG_ORDER);
            assertThat(over("2026-02-02", "2026-03-11", done("2026-03-10"), Act.notDone())
                            .reason())
                    .isEqualTo(Reason.WRONG_ORDER);
            assertThat(over("2026-03-03", "2026-03-02", done("2026-03-10"), Act.notDone())
                            .reason())
                    .isEqualTo(Reason.WRONG_ORDER);
        }

        @Test
        void aDecisionWithoutADialogueIsABreach() {
            assertThat(over("2026-02-02", "2026-03-02", Act.notDone(), done("2026-03-20"))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    /** What a decision without its dialogue is called: by its title, else by its day. */
    @Nested
    class Article41 {

        @Test
        void eachDecisionWithoutItsDialogueIsNamed() {
            Finding finding = judge(
                    "D145-41.1-case-dialogue-held",
                    DossierBuilder.builder()
                            .period(Period.year(2026))
                            .workplaceDialogues(List.of())
                            .caseDecisions(List.of(
                                    new CaseDecision(
                                            DialogueCase.Matter.BONUS_REGULATION, "Quy chế thưởng", done("2026-03-02")),
                                    new CaseDecision(DialogueCase.Matter.WORK_RULES, null, done("2026-05-04"))))
                            .build(),
                    employer(),
                    Workplaces.END_OF_2026);
            assertThat(finding.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(finding.arguments().get(Argument.ABSENT)).isEqualTo(List.of("Quy chế thưởng", "2026-05-04"));
        }

        private Verdict withoutDialogue(DialogueCase.Matter matter, String decided, Unit unit) {
            Period year = Period.year(day(decided).getYear());
            return judge(
                            "D145-41.1-case-dialogue-held",
                            DossierBuilder.builder()
                                    .period(year)
                                    .workplaceDialogues(List.of())
                                    .caseDecisions(List.of(new CaseDecision(matter, null, done(decided))))
                                    .build(),
                            unit,
                            year.to())
                    .verdict();
        }

        /** L10:73.2, in force since July 2023, sends state enterprises to the decree that bound other employers before. */
        @Test
        void aDecisionBeforeItsEmployerWasBoundNeedsNone() {
            DialogueCase.Matter rules = DialogueCase.Matter.WORK_RULES;
            assertThat(withoutDialogue(rules, "2023-06-30", stateEnterprise())).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(withoutDialogue(rules, "2023-07-01", stateEnterprise())).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(withoutDialogue(rules, "2023-06-30", employer())).isEqualTo(Verdict.NON_COMPLIANT);
        }

        /** D145:41.2: of the suspension of a worker both sides may exchange letters instead. */
        @Test
        void theSuspensionOfAWorkerNeedsNone() {
            assertThat(withoutDialogue(DialogueCase.Matter.SUSPENSION, "2026-03-02", employer()))
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }
}
