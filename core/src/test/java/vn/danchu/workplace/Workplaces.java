package vn.danchu.workplace;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Norm;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;

/** Units and records that keep every norm, for tests to change. */
final class Workplaces {

    static final LocalDate END_OF_2026 = LocalDate.of(2026, 12, 31);

    private Workplaces() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Act done(String day) {
        return Act.on(day(day));
    }

    /** A public unit that is not fully paid from the budget: its union keeps its parts after June 2025 (L97:5.2). */
    static Unit agency() {
        return UnitBuilder.builder(unit(Setting.AGENCY))
                .salaryFullyFromBudget(false)
                .build();
    }

    /** An agency whose salaries come wholly from the budget. */
    static Unit stateAgency() {
        return UnitBuilder.builder(agency()).salaryFullyFromBudget(true).build();
    }

    static Unit stateEnterprise() {
        return unit(Setting.STATE_ENTERPRISE);
    }

    static Unit employer() {
        return unit(Setting.NON_STATE_EMPLOYER);
    }

    private static Unit unit(Setting setting) {
        return UnitBuilder.builder()
                .setting(setting)
                .hasUnion(true)
                .hasOtherWorkersOrganisation(false)
                .staff(60)
                .build();
    }

    /** A yearly conference of all 60, of whom 50 came. */
    static StaffConference conference() {
        return StaffConferenceBuilder.builder()
                .kind(StaffConference.Kind.ANNUAL)
                .heldOn(day("2026-02-12"))
                .decidedOn(day("2026-01-20"))
                .first(false)
                .participants(StaffConference.Participants.ALL)
                .staff(60)
                .present(50)
                .consulted(new RepresentativesAct(done("2026-01-15"), null))
                .agreed(new RepresentativesAct(done("2026-01-15"), null))
                .agenda(Set.of(
                        AgendaPoint.POLICY,
                        AgendaPoint.LAST_RESOLUTION,
                        AgendaPoint.RESPONSIBILITY_OF_HEAD,
                        AgendaPoint.EMULATION,
                        AgendaPoint.STAFF_DECISIONS,
                        AgendaPoint.DISCLOSURE_AND_OPINIONS))
                .noMatterArose(false)
                .decisions(List.of(decision(StaffMatter.RESOLUTION, 40)))
                .build();
    }

    static StaffDecision decision(StaffMatter matter, int inFavour) {
        return new StaffDecision(matter, null, null, inFavour, true);
    }

    /** A periodic dialogue on Tuesday 10 March 2026. */
    static WorkplaceDialogue dialogue() {
        return WorkplaceDialogueBuilder.builder()
                .kind(WorkplaceDialogue.Kind.PERIODIC)
                .held(done("2026-03-10"))
                .contentByEmployer(done("2026-03-02"))
                .contentByWorkers(done("2026-03-02"))
                .representativePresent(true)
                .workersPresent(5)
                .parties(Set.of(DialogueParty.EMPLOYER, DialogueParty.UNION))
                .minutesSignedBy(Set.of(DialogueParty.EMPLOYER, DialogueParty.UNION))
                .published(done("2026-03-12"))
                .build();
    }

    static Finding judge(String norm, StaffConference conference, Unit unit) {
        return find(StaffConferenceNorms.ALL, norm).judge(conference, "", at(unit, END_OF_2026, null));
    }

    static Finding judge(String norm, WorkplaceDialogue dialogue, Unit unit) {
        return judge(norm, dialogue, unit, END_OF_2026);
    }

    static Finding judge(String norm, WorkplaceDialogue dialogue, Unit unit, LocalDate asOf) {
        return find(WorkplaceDialogueNorms.ALL, norm).judge(dialogue, "", at(unit, asOf, null));
    }

    static Finding judge(String norm, DialogueMembers list, Unit unit) {
        return find(DialogueMembersNorms.ALL, norm).judge(list, "", at(unit, END_OF_2026, null));
    }

    /** A dialogue of an employer who has so many members of the workers' side on the list of 3 March 2025. */
    static Finding judge(String norm, WorkplaceDialogue dialogue, int workersSide, LocalDate asOf) {
        return judge(norm, dialogue, asOf, workersSide);
    }

    /** The same of one who has several lists of that day. */
    static Finding judge(String norm, WorkplaceDialogue dialogue, LocalDate asOf, @Nullable Integer... workersSides) {
        List<DialogueMembers> lists = Arrays.stream(workersSides)
                .map(side -> DialogueMembersBuilder.builder()
                        .fixedOn(day("2025-03-03"))
                        .workersSide(side)
                        .build())
                .toList();
        Dossier dossier = DossierBuilder.builder().dialogueMembers(lists).build();
        return find(WorkplaceDialogueNorms.ALL, norm)
                .judge(dialogue, "", at(employer(), asOf, null).within(dossier));
    }

    static Finding judge(String norm, Dossier dossier, Unit unit, LocalDate asOf) {
        return find(WorkplaceDemocracyNorms.ALL, norm).judge(dossier, "", at(unit, asOf, dossier.period()));
    }

    private static Circumstances at(Unit unit, LocalDate asOf, @Nullable Period period) {
        return new Circumstances(unit, period, asOf, WorkingCalendar.vietnam(), Set.of());
    }

    private static <T> Norm<T> find(List<Norm<T>> norms, String id) {
        Stream<Norm<T>> found = norms.stream().filter(norm -> norm.id().equals(id));
        return found.findFirst().orElseThrow();
    }
}
