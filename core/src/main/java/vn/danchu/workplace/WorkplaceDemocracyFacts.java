package vn.danchu.workplace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.RegulationRules;
import vn.danchu.compliance.UnionRules;
import vn.danchu.law.Citation;
import vn.danchu.law.OptIn;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitChange;
import vn.danchu.record.Act;
import vn.danchu.record.DemocracyRegulation;
import vn.danchu.workplace.StaffConference.Kind;

/** What the norms read of a unit's democracy at the workplace over a period, and when they apply. */
final class WorkplaceDemocracyFacts {

    private static final int OPTIONAL_UP_TO = 7;
    private static final int EMPLOYER_FROM = 10;
    private static final int LEAST_OF_A_SIDE = 3;

    static final Fact<WorkplaceDemocracy, List<StaffConference>> CONFERENCES =
            Fact.of("/staffConferences", WorkplaceDemocracy::staffConferences);
    static final Fact<WorkplaceDemocracy, List<WorkplaceDialogue>> DIALOGUES =
            Fact.of("/workplaceDialogues", WorkplaceDemocracy::workplaceDialogues);
    static final Fact<WorkplaceDemocracy, List<HalfYearReview>> REVIEWS =
            Fact.of("/halfYearReviews", WorkplaceDemocracy::halfYearReviews);
    static final Fact<WorkplaceDemocracy, List<LocalDate>> CONFERENCE_DAYS =
            Fact.with("/staffConferences", WorkplaceDemocracyFacts::conferenceDays);
    static final Fact<WorkplaceDemocracy, List<LocalDate>> DIALOGUE_DAYS =
            Fact.with("/workplaceDialogues", WorkplaceDemocracyFacts::dialogueDays);
    /** Whether a resolution of the unit's own from before the period stands; its day may be known. */
    static final Fact<WorkplaceDemocracy, Boolean> STANDING_RESOLUTION =
            Fact.done(Fact.byUnit(Fact.of("/standingResolution", WorkplaceDemocracy::standingResolution)));

    /** A conference of the unit's own adopted one: that of a former unit ended with it (reading B15). */
    static final Fact<StaffConference, Boolean> RESOLUTION_ADOPTED = Fact.and(
            StaffConferenceFacts.RESOLUTION_ADOPTED.fact(),
            Fact.done(Fact.byUnit(StaffConferenceFacts.HELD_ON.map(Act::on))));

    static final Fact<WorkplaceDemocracy, Act> FOCAL_POINT = Fact.of("/focalPoint", WorkplaceDemocracy::focalPoint);
    private static final Fact<WorkplaceDemocracy, DialogueGroup> DIALOGUE_GROUP =
            Fact.of("/dialogueGroup", WorkplaceDemocracy::dialogueGroup);
    static final Fact<WorkplaceDemocracy, Act> GROUP_HELPED = DIALOGUE_GROUP.then("helped", DialogueGroup::helped);
    static final Fact<WorkplaceDemocracy, Boolean> GROUP_CHOSEN =
            Fact.done(DIALOGUE_GROUP.then("chosen", DialogueGroup::chosen));

    static final Fact<WorkplaceDemocracy, Act> FEEDBACK = Fact.of("/staffFeedback", WorkplaceDemocracy::staffFeedback);
    static final Fact<WorkplaceDemocracy, Boolean> OPT_IN_TOLD =
            Fact.ofUnit("optIn/unionTold", Unit::optIn, OptIn::unionTold);
    static final Fact<WorkplaceDemocracy, Boolean> OPT_IN_ANNOUNCED =
            Fact.ofUnit("optIn/announced", Unit::optIn, OptIn::announced);
    static final Fact<WorkplaceDemocracy, LocalDate> OPTED_IN_ON = Fact.ofUnit("optIn/from", Unit::optIn, OptIn::from);
    static final Fact<WorkplaceDemocracy, List<Citation>> OPT_IN_PROVISIONS =
            Fact.ofUnit("optIn/provisions", Unit::optIn, OptIn::provisions);

    /** A choice of something: an empty list is none. */
    static final Condition<WorkplaceDemocracy> OPTED_IN = new Condition<>(
            "opted-in",
            Fact.and(
                    Fact.ofUnit(
                            "optIn",
                            unit -> unit.optIn() == null && unit.setting() == null ? null : unit.optIn() != null),
                    OPT_IN_PROVISIONS.is(provisions -> !provisions.isEmpty())));

    private static final Fact<WorkplaceDemocracy, Integer> STAFF = Fact.ofUnit("staff", unit -> unit.staff());
    static final Fact<WorkplaceDemocracy, Boolean> TEN_OR_MORE = STAFF.is(staff -> staff >= EMPLOYER_FROM);

    private static final String OF_TEN_WORKERS = "ten-or-more-workers";

    private static final Fact<WorkplaceDemocracy, Boolean> GREW_TO_TEN = Fact.known(circumstances -> {
        List<UnitChange> changes = circumstances.unit().changes();
        return changes != null
                && changes.stream()
                        .anyMatch(change -> change.staff() != null
                                && change.staff() >= EMPLOYER_FROM
                                && !change.from().isAfter(circumstances.asOf()));
    });

    /** The employer had ten workers at some time: whoever never had them issues nothing (D145:114.4). */
    private static final Fact<WorkplaceDemocracy, Boolean> EVER_TEN_OR_MORE =
            Fact.or(TEN_OR_MORE.onDay(Fact.known(circumstances -> LocalDate.MIN)), GREW_TO_TEN);

    /** It has ten workers, asked of a regulation. */
    static final Fact<DemocracyRegulation, Boolean> OF_TEN_OR_MORE = Fact.<DemocracyRegulation, Integer>ofUnit(
                    "staff", unit -> unit.staff())
            .is(staff -> staff >= EMPLOYER_FROM);

    /** The last day on which a regulation is due: an employer that grew to ten within the period has six months from then. */
    static final Fact<WorkplaceDemocracy, LocalDate> REGULATION_DUE = NoLimit.ofStandingDuty(TEN_OR_MORE);

    /** As above, of what a regulation issued before then says of the conference. */
    static final Fact<DemocracyRegulation, LocalDate> CONFERENCE_DUE = NoLimit.ofStandingDuty(OF_TEN_OR_MORE);

    /** It had ten workers on a day of the period: whoever had fewer throughout owed no conference in it (D145:114.4). */
    static final Condition<WorkplaceDemocracy> TEN_OR_MORE_WORKERS_IN_PERIOD =
            new Condition<>(OF_TEN_WORKERS, Fact.onAnyDayOfPeriod(TEN_OR_MORE));

    private static final Fact<WorkplaceDemocracy, LocalDate> AS_OF = Fact.known(Circumstances::asOf);

    /** At the end of the period and on the last day on which a regulation is due, whichever of the two it is. */
    private static final Fact<WorkplaceDemocracy, Boolean> TEN_OR_MORE_WHEN_DUE = Fact.and(
            Fact.and(tenOrMoreSoFar(NoLimit.endOfPeriod()), tenOrMoreSoFar(NoLimit.ofStandingDuty())),
            Fact.or(
                    Fact.and(
                            TEN_OR_MORE.onDay(AS_OF),
                            Fact.both(NoLimit.ofStandingDuty(), AS_OF, (end, asOf) -> !asOf.isAfter(end))),
                    Fact.or(tenOrMoreSoFar(REGULATION_DUE), tenOrMoreSoFar(NoLimit.dayOfStandingDuty(TEN_OR_MORE)))));

    /** It had ten workers when it issued a regulation, or on the last day on which one is due. */
    static final Condition<WorkplaceDemocracy> TEN_OR_MORE_WORKERS = new Condition<>(
            OF_TEN_WORKERS,
            Fact.and(EVER_TEN_OR_MORE, Fact.or(TEN_OR_MORE_WHEN_DUE, RegulationRules.anyIssuedWhen(OF_TEN_OR_MORE))));

    /** On the last day on which a list of members is due: a side that has fewer persons than the least number cannot owe it. */
    static final Condition<WorkplaceDemocracy> THREE_WORKERS = new Condition<>(
            "three-or-more-workers",
            STAFF.is(workers -> workers >= LEAST_OF_A_SIDE).onDay(NoLimit.ofStandingDuty()));

    static final Fact<WorkplaceDemocracy, Boolean> MORE_THAN_7_STAFF = STAFF.is(staff -> staff > OPTIONAL_UP_TO);

    private static final Fact<StaffConference, Boolean> HELD_BY_THE_PERIODS_END =
            Fact.byEndOfPeriod(StaffConferenceFacts.HELD_ON);

    /** A resolution from before the period, or one that a conference held in it has adopted; what comes later is the next dossier's. */
    static final Condition<WorkplaceDemocracy> RESOLUTION_STANDS = new Condition<>(
            "resolution-stands",
            Fact.or(
                    STANDING_RESOLUTION,
                    Fact.any(
                            CONFERENCES,
                            Fact.and(
                                    Fact.and(Fact.past(StaffConferenceFacts.HELD_ON), HELD_BY_THE_PERIODS_END),
                                    RESOLUTION_ADOPTED))));

    private static final Fact<WorkplaceDemocracy, Boolean> SOME_OUTSIDE =
            DIALOGUE_GROUP.then("workersOutside", DialogueGroup::workersOutside).is(number -> number > 0);
    private static final Fact<WorkplaceDemocracy, Boolean> ORGANISED = Fact.or(
            UnionRules.<WorkplaceDemocracy>hasUnion().fact(),
            UnionRules.<WorkplaceDemocracy>hasOtherOrganisation().fact());

    /** Where there is no organisation of workers, all are outside, whatever number is given. */
    static final Condition<WorkplaceDemocracy> WORKERS_OUTSIDE =
            new Condition<>("workers-outside-organisations", Fact.or(SOME_OUTSIDE, Fact.not(ORGANISED)));

    private WorkplaceDemocracyFacts() {}

    /** On this day, or on the as-of date before it: what is to change after it has not yet. */
    private static Fact<WorkplaceDemocracy, Boolean> tenOrMoreSoFar(Fact<WorkplaceDemocracy, LocalDate> day) {
        return TEN_OR_MORE.onDay(Fact.both(day, AS_OF, (due, asOf) -> due.isBefore(asOf) ? due : asOf));
    }

    /** The days of yearly conferences that were held; D145 knows no ballots in their place. */
    private static @Nullable List<LocalDate> conferenceDays(WorkplaceDemocracy file, Circumstances circumstances) {
        if (file.staffConferences() == null) {
            return null;
        }
        List<LocalDate> days = new ArrayList<>();
        boolean unknown = false;
        for (StaffConference conference : file.staffConferences()) {
            if (conference.kind() != Kind.EXTRAORDINARY && conference.ballot() == null) {
                boolean known = conference.kind() != null && conference.heldOn() != null;
                unknown |= !known;
                if (known) {
                    days.add(conference.heldOn());
                }
            }
        }
        return decisive(days, unknown, circumstances.period());
    }

    /** The days of periodic dialogues; the yearly dialogue conference of L10:73.1 is one of them. */
    private static @Nullable List<LocalDate> dialogueDays(WorkplaceDemocracy file, Circumstances circumstances) {
        if (file.workplaceDialogues() == null) {
            return null;
        }
        List<LocalDate> days = new ArrayList<>();
        boolean unknown = false;
        for (WorkplaceDialogue dialogue : file.workplaceDialogues()) {
            if (dialogue.kind() == WorkplaceDialogue.Kind.PERIODIC || dialogue.kind() == null) {
                Act held = dialogue.held();
                LocalDate on = held == null ? null : held.on();
                boolean notHeld = held != null && held.isNotDone();
                unknown |= !notHeld && (on == null || dialogue.kind() == null);
                if (on != null && dialogue.kind() != null) {
                    days.add(on);
                }
            }
        }
        return decisive(days, unknown, circumstances.period());
    }

    /** Days that are not known leave the whole open unless one that is known lies in the period. */
    private static @Nullable List<LocalDate> decisive(List<LocalDate> days, boolean unknown, @Nullable Period period) {
        return unknown && (period == null || days.stream().noneMatch(period::contains)) ? null : days;
    }
}
