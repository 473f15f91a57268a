package vn.danchu.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.workplace.Workplaces.day;
import static vn.danchu.workplace.Workplaces.done;
import static vn.danchu.workplace.Workplaces.employer;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Citation;
import vn.danchu.law.OptIn;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.UnitChange;
import vn.danchu.law.UnitChangeBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.DemocracyRegulation;
import vn.danchu.record.DemocracyRegulationBuilder;

/** What is asked of a workplace and its dialogues before their norms are. */
class WorkplaceFactsTest {

    private static final Dossier NOTHING = DossierBuilder.builder().build();

    private static Circumstances of(Unit unit) {
        return new Circumstances(unit, Period.year(2026), Workplaces.END_OF_2026, WorkingCalendar.vietnam(), Set.of());
    }

    private static Unit staff(int staff) {
        return UnitBuilder.builder(employer()).staff(staff).build();
    }

    private static @Nullable Boolean optedIn(Unit unit) {
        return WorkplaceDemocracyFacts.OPTED_IN.fact().of(NOTHING, of(unit));
    }

    /** L10:82.2 leaves the choice to whom it names; a unit of which nothing is known may have made it. */
    @Test
    void anEmployerChoseWhatItNamesAndNothingWhereItNamesNothing() {
        UnitBuilder unit = UnitBuilder.builder(employer());
        assertThat(optedIn(unit.build())).isFalse();
        assertThat(optedIn(UnitBuilder.builder().build())).isNull();
        assertThat(optedIn(unit.optIn(new OptIn(List.of(Citation.parse("L10:69")), true, true, null, null))
                        .build()))
                .isTrue();
        assertThat(optedIn(
                        unit.optIn(new OptIn(List.of(), true, true, null, null)).build()))
                .isFalse();
        assertThat(optedIn(unit.optIn(new OptIn(null, true, true, null, null)).build()))
                .isNull();
    }

    @Test
    void ofFewerThanThreeWorkersThereIsNoSideOfThree() {
        assertThat(WorkplaceDemocracyFacts.THREE_WORKERS.fact().of(NOTHING, of(staff(3))))
                .isTrue();
        assertThat(WorkplaceDemocracyFacts.THREE_WORKERS.fact().of(NOTHING, of(staff(2))))
                .isFalse();
    }

    /** D145:37.1 asks where there are workers who belong to no organisation. */
    @Test
    void workersAreOutsideWhereOneIsOrNoOrganisationIs() {
        assertThat(outside(1, employer())).isTrue();
        assertThat(outside(0, employer())).isFalse();
        assertThat(outside(0, UnitBuilder.builder(employer()).hasUnion(false).build()))
                .isTrue();
    }

    private static @Nullable Boolean outside(int workers, Unit unit) {
        Dossier file = DossierBuilder.builder()
                .dialogueGroup(new DialogueGroup(workers, null, null))
                .build();
        return WorkplaceDemocracyFacts.WORKERS_OUTSIDE.fact().of(file, of(unit));
    }

    private static StaffConference held(StaffConference.@Nullable Kind kind, @Nullable String day) {
        return StaffConferenceBuilder.builder()
                .kind(kind)
                .heldOn(day == null ? null : day(day))
                .build();
    }

    private static @Nullable List<LocalDate> conferenceDays(@Nullable Period period, StaffConference... conferences) {
        Dossier file =
                DossierBuilder.builder().staffConferences(List.of(conferences)).build();
        return WorkplaceDemocracyFacts.CONFERENCE_DAYS.of(file, in(period));
    }

    private static Circumstances in(@Nullable Period period) {
        return new Circumstances(employer(), period, Workplaces.END_OF_2026, WorkingCalendar.vietnam(), Set.of());
    }

    /** Every year (L10:69.1, D145:47.1): an extraordinary conference is none of them, and ballots are not held. */
    @Test
    void yearlyConferencesThatWereHeldCount() {
        Period year = Period.year(2026);
        StaffConference annual = held(StaffConference.Kind.ANNUAL, "2026-02-02");
        StaffConference earlier = held(StaffConference.Kind.ANNUAL, "2025-02-03");
        StaffConference extraordinary = held(StaffConference.Kind.EXTRAORDINARY, "2026-05-05");
        StaffConference ballots = StaffConferenceBuilder.builder(annual)
                .ballot(StaffBallotBuilder.builder().build())
                .build();
        assertThat(conferenceDays(year, annual, extraordinary)).containsExactly(day("2026-02-02"));
        assertThat(conferenceDays(year, earlier)).containsExactly(day("2025-02-03"));
        assertThat(conferenceDays(null, earlier)).containsExactly(day("2025-02-03"));
        assertThat(conferenceDays(year, ballots)).isEmpty();
        assertThat(WorkplaceDemocracyFacts.CONFERENCE_DAYS.of(NOTHING, in(year)))
                .isNull();
    }

    /** One of which the day or the kind is not known may be the one that is looked for, unless one is known in the period. */
    @Test
    void aConferenceThatMayBeYearlyLeavesTheDaysOpen() {
        Period year = Period.year(2026);
        StaffConference annual = held(StaffConference.Kind.ANNUAL, "2026-02-02");
        StaffConference earlier = held(StaffConference.Kind.ANNUAL, "2025-02-03");
        StaffConference undated = held(StaffConference.Kind.ANNUAL, null);
        assertThat(conferenceDays(year, undated, earlier)).isNull();
        assertThat(conferenceDays(year, held(null, "2026-02-02"), earlier)).isNull();
        assertThat(conferenceDays(year, undated, annual)).containsExactly(day("2026-02-02"));
        assertThat(conferenceDays(null, undated, annual)).isNull();
    }

    private static WorkplaceDialogue dialogue(WorkplaceDialogue.@Nullable Kind kind, @Nullable Act held) {
        return WorkplaceDialogueBuilder.builder().kind(kind).held(held).build();
    }

    private static @Nullable List<LocalDate> dialogueDays(WorkplaceDialogue... dialogues) {
        Dossier file =
                DossierBuilder.builder().workplaceDialogues(List.of(dialogues)).build();
        return WorkplaceDemocracyFacts.DIALOGUE_DAYS.of(file, in(Period.year(2026)));
    }

    /** Periodic dialogues (D145:39) are not those on request or over a case; one that was not held has no day. */
    @Test
    void periodicDialoguesThatWereHeldCount() {
        WorkplaceDialogue.Kind periodic = WorkplaceDialogue.Kind.PERIODIC;
        WorkplaceDialogue earlier = dialogue(periodic, done("2025-03-03"));
        assertThat(dialogueDays(
                        earlier,
                        dialogue(WorkplaceDialogue.Kind.ON_REQUEST, done("2026-04-01")),
                        dialogue(WorkplaceDialogue.Kind.ON_REQUEST, null)))
                .containsExactly(day("2025-03-03"));
        assertThat(dialogueDays(earlier, dialogue(periodic, Act.notDone()))).containsExactly(day("2025-03-03"));
        assertThat(dialogueDays(earlier, dialogue(null, Act.notDone()))).containsExactly(day("2025-03-03"));
        assertThat(dialogueDays(dialogue(periodic, Act.undated()), earlier)).isNull();
        assertThat(dialogueDays(dialogue(periodic, null), earlier)).isNull();
        assertThat(dialogueDays(dialogue(null, done("2026-03-03")), earlier)).isNull();
        assertThat(WorkplaceDemocracyFacts.DIALOGUE_DAYS.of(NOTHING, in(Period.year(2026))))
                .isNull();
    }

    /** Other rooms ask the file of the group that stands for workers of no organisation (D145:37.1). */
    @Test
    void theFileTellsWhatItsDialogueGroupTells() {
        Dossier file = DossierBuilder.builder()
                .dialogueGroup(new DialogueGroup(5, null, done("2026-03-02")))
                .build();
        assertThat(file.workersOutside()).isEqualTo(5);
        assertThat(file.dialogueGroupChosen()).isEqualTo(done("2026-03-02"));
        Dossier without = DossierBuilder.builder().build();
        assertThat(without.workersOutside()).isNull();
        assertThat(without.dialogueGroupChosen()).isNull();
    }

    /** D145:114.4 spares employers of fewer than ten. */
    @Test
    void whoeverHadTenWhenItIssuedARegulationIsAskedOfIt() {
        Unit tenThenNine = UnitBuilder.builder(staff(10))
                .changes(List.of(UnitChangeBuilder.builder()
                        .from(day("2026-06-01"))
                        .staff(9)
                        .build()))
                .build();
        DemocracyRegulation regulation =
                DemocracyRegulationBuilder.builder().issued(done("2026-02-02")).build();
        Dossier file = DossierBuilder.builder()
                .democracyRegulations(List.of(regulation))
                .build();
        assertThat(WorkplaceDemocracyFacts.TEN_OR_MORE_WORKERS.fact().of(file, of(tenThenNine)))
                .isTrue();
        assertThat(WorkplaceDemocracyFacts.OF_TEN_OR_MORE.of(regulation, of(staff(10))))
                .isTrue();
        assertThat(WorkplaceDemocracyFacts.OF_TEN_OR_MORE.of(regulation, of(staff(9))))
                .isFalse();
    }

    private static @Nullable Boolean tenWhenDue(@Nullable Integer staff, String asOf, Object... changes) {
        List<UnitChange> all = new ArrayList<>();
        for (int i = 0; i < changes.length; i += 2) {
            all.add(UnitChangeBuilder.builder()
                    .from(day((String) changes[i]))
                    .staff((Integer) changes[i + 1])
                    .build());
        }
        Unit unit = UnitBuilder.builder(employer()).staff(staff).changes(all).build();
        Circumstances circumstances =
                new Circumstances(unit, Period.year(2026), day(asOf), WorkingCalendar.vietnam(), Set.of());
        Dossier none = DossierBuilder.builder().democracyRegulations(List.of()).build();
        return WorkplaceDemocracyFacts.TEN_OR_MORE_WORKERS.fact().of(none, circumstances);
    }

    /** An employer that grew to ten has six months from then: what counts is that it has ten on that last day. */
    @Test
    void whoeverGrewToTenIsAskedIfItHasTenOnTheLastDay() {
        Object[] tenAgain = {"2026-11-01", 10, "2027-04-01", 9, "2027-06-01", 10};
        assertThat(tenWhenDue(9, "2027-07-01", tenAgain)).isFalse();
        Object[] nineLater = {"2026-11-01", 10, "2027-05-02", 9};
        assertThat(tenWhenDue(9, "2027-07-01", nineLater)).isTrue();
    }

    @Test
    void whoeverHasTenBeforeTheLastDayIsAskedThoughItIsNotKnownHowManyItHadBefore() {
        assertThat(tenWhenDue(null, "2026-06-30", "2026-03-01", 10)).isTrue();
        assertThat(tenWhenDue(null, "2026-06-30", "2026-03-01", 9)).isNotEqualTo(true);
    }

    @Test
    void theStaffOfAConferenceThatSaysNoneIsTheUnits() {
        StaffConferenceBuilder conference = StaffConferenceBuilder.builder();
        assertThat(StaffConferenceFacts.STAFF.of(conference.build(), of(staff(60))))
                .isEqualTo(60);
        assertThat(StaffConferenceFacts.STAFF.of(conference.staff(58).build(), of(staff(60))))
                .isEqualTo(58);
    }

    @Test
    void aConferenceThatLooksBackOnAYearWithAnotherEndContradictsTheUnits() {
        Dossier file = DossierBuilder.builder()
                .staffConferences(List.of(StaffConferenceBuilder.builder(Workplaces.conference())
                        .yearEnded(day("2025-06-30"))
                        .build()))
                .build();
        Unit calendarYear = UnitBuilder.builder(Workplaces.agency())
                .yearEnd(MonthDay.of(12, 31))
                .build();
        Finding finding = WorkplaceDemocracyNorms.ALL.stream()
                .filter(norm -> norm.id().equals("L10-51.1-yearly-by-march"))
                .findFirst()
                .orElseThrow()
                .judge(file, "", of(calendarYear).within(file));
        assertThat(finding.reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        assertThat(finding.arguments().get(Argument.ALSO)).isEqualTo(List.of("/unit/yearEnd", "/staffConferences"));
    }

    private static WorkplaceDialogue overACase(
            WorkplaceDialogue.Kind kind,
            DialogueCase.@Nullable Matter matter,
            @Nullable Act held,
            @Nullable Act decided) {
        return WorkplaceDialogueBuilder.builder()
                .kind(kind)
                .held(held)
                .caseFile(DialogueCaseBuilder.builder()
                        .matter(matter)
                        .sent(done("2026-02-02"))
                        .decided(decided)
                        .build())
                .build();
    }

    private static @Nullable String caseDay(@Nullable Act held, @Nullable Act decided) {
        WorkplaceDialogue dialogue =
                overACase(WorkplaceDialogue.Kind.OVER_A_CASE, DialogueCase.Matter.WORK_RULES, held, decided);
        return String.valueOf(WorkplaceDialogueFacts.CASE_DAY.of(dialogue, of(employer())));
    }

    @Test
    void aDialogueOverACaseIsJudgedOnItsDayOrOnThatOfTheDecisionWhicheverComesFirst() {
        assertThat(caseDay(done("2026-03-10"), done("2026-03-09"))).isEqualTo("2026-03-09");
        assertThat(caseDay(done("2026-03-10"), done("2026-03-20"))).isEqualTo("2026-03-10");
        assertThat(caseDay(Act.notDone(), done("2026-03-20"))).isEqualTo("2026-03-20");
        assertThat(caseDay(Act.notDone(), Act.notDone())).isEqualTo("2026-02-02");
    }

    /** The suspension of a worker needs no dialogue (D145:41.2). */
    @Test
    void aSuspensionIsNoCaseForADialogue() {
        assertNoSuspension(WorkplaceDialogue.Kind.OVER_A_CASE, DialogueCase.Matter.SUSPENSION, false);
        assertNoSuspension(WorkplaceDialogue.Kind.OVER_A_CASE, DialogueCase.Matter.WORK_RULES, true);
        assertNoSuspension(WorkplaceDialogue.Kind.OVER_A_CASE, null, null);
        assertNoSuspension(WorkplaceDialogue.Kind.PERIODIC, null, true);
        WorkplaceDialogue suspension =
                overACase(WorkplaceDialogue.Kind.OVER_A_CASE, DialogueCase.Matter.SUSPENSION, null, null);
        assertThat(WorkplaceDialogueFacts.NO_SUSPENSION_CASE.fact().of(suspension, of(employer())))
                .isFalse();
    }

    private static void assertNoSuspension(
            WorkplaceDialogue.Kind kind, DialogueCase.@Nullable Matter matter, @Nullable Boolean expected) {
        assertThat(WorkplaceDialogueFacts.NO_SUSPENSION.fact().of(overACase(kind, matter, null, null), of(employer())))
                .isEqualTo(expected);
    }

    @Test
    void aDialogueThatIsKnownNotToTakePlaceHasNoDay() {
        WorkplaceDialogueBuilder dialogue = WorkplaceDialogueBuilder.builder();
        assertThat(WorkplaceDialogueFacts.FIXED.of(dialogue.held(Act.notDone()).build(), of(employer())))
                .isFalse();
        assertThat(WorkplaceDialogueFacts.FIXED.of(
                        dialogue.held(done("2026-03-10")).build(), of(employer())))
                .isTrue();
    }

    /** The employer signs, and each organisation of workers that there is (D145:39.4). */
    @Test
    void thoseSignOfWhomItIsKnownThatTheyAre() {
        WorkplaceDialogue dialogue = WorkplaceDialogueBuilder.builder(Workplaces.dialogue())
                .parties(Set.of(DialogueParty.EMPLOYER, DialogueParty.DIALOGUE_GROUP))
                .build();
        assertThat(WorkplaceDialogueFacts.signatories(dialogue, of(employer())))
                .containsExactlyInAnyOrder(DialogueParty.EMPLOYER, DialogueParty.UNION, DialogueParty.DIALOGUE_GROUP);
    }
}
