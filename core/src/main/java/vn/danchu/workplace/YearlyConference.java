package vn.danchu.workplace;

import static vn.danchu.workplace.StaffConferenceFacts.HELD_ON;
import static vn.danchu.workplace.WorkplaceDemocracyFacts.CONFERENCES;

import java.time.LocalDate;
import java.util.List;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Occasion;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Instruments;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;
import vn.danchu.record.Truth;

/**
 * L10:51.1, 69.1: a conference once a year, after the working or financial year has ended and within the first 3 months of
 * the next. The period owes the conferences whose last day falls in it.
 */
final class YearlyConference {

    private static final int MONTHS = 3;

    /** Half a year before the year ends, a conference is that of the year before. */
    private static final int MONTHS_BEFORE = 6;

    private static final String YEAR_END = "#/unit/yearEnd";

    private static final Occasions<WorkplaceDemocracy, Unit> YEARS = Occasions.<WorkplaceDemocracy>monthsAfterYearEnd(
                    MONTHS, Instruments.L10.inForce())
            .sparingYoungUnits()
            .where(
                    (file, year, circumstances) -> circumstances.yearEnd() == null ? Truth.UNKNOWN : Truth.TRUE,
                    (file, year, circumstances) -> List.of(YEAR_END),
                    List.of(YEAR_END, "/staffConferences/*/yearEnded"));

    /** A unit of 7 or fewer on the last day may hold a conference if it sees need (L10:51.2.đ): it owes none, and none in time. */
    static final Condition<WorkplaceDemocracy> MORE_THAN_7_STAFF =
            new Condition<>("more-than-7-staff", YEARS.onAnyLastDay(WorkplaceDemocracyFacts.MORE_THAN_7_STAFF));

    private YearlyConference() {}

    /** Of an agency, in the years in which it had more than 7 staff. */
    static Rule<WorkplaceDemocracy> ofAgency() {
        return owedIn(YEARS.whereOnLastDay(WorkplaceDemocracyFacts.MORE_THAN_7_STAFF));
    }

    /** Of an enterprise, whatever the number of its workers. */
    static Rule<WorkplaceDemocracy> ofEnterprise() {
        return owedIn(YEARS);
    }

    private static Rule<WorkplaceDemocracy> owedIn(Occasions<WorkplaceDemocracy, Unit> years) {
        Rule<WorkplaceDemocracy> owed = Duty.owes(
                years,
                Evidence.<WorkplaceDemocracy, StaffConference, Unit>any(CONFERENCES)
                        .where(StaffConferenceFacts.ANNUAL.fact())
                        .where(HELD_ON, (conference, year, circumstances) -> answers(conference, year))
                        .showing(List.of("/heldOn", "/ballot", "/failedConvenings"), YearlyConference::held));
        return Rules.adjusted(
                owed,
                (outcome, file, circumstances) -> outcome.verdict() == Verdict.UNDETERMINED
                                && circumstances.yearEnd() == null
                                && circumstances.unit().yearEnd() != null
                        ? Outcome.yearEndContradicted()
                        : outcome);
    }

    /** The year it says that it looks back on, or else the one that ended, or ends, nearest to its day. */
    private static Truth answers(StaffConference conference, Occasion<Unit> year) {
        LocalDate end = year.span().to();
        if (conference.yearEnded() != null) {
            return Truth.of(conference.yearEnded().equals(end));
        }
        LocalDate held = conference.heldOn();
        return held == null
                ? Truth.UNKNOWN
                : Truth.of(held.isAfter(end.minusMonths(MONTHS_BEFORE))
                        && !held.isAfter(end.plusYears(1).minusMonths(MONTHS_BEFORE)));
    }

    private static Outcome held(StaffConference conference, Occasion<Unit> year, Circumstances circumstances) {
        LocalDate held = conference.heldOn();
        LocalDate end = year.span().to();
        if (held != null && !held.isAfter(end)) {
            return Outcome.of(
                    Reason.WRONG_ORDER,
                    "/heldOn",
                    Arguments.of(Argument.DONE, held).with(Argument.START, end));
        }
        Outcome outcome =
                Evidence.timely(year, "/heldOn", held == null ? null : Act.on(held), List.of("/heldOn"), circumstances);
        return noted(outcome, conference, year);
    }

    private static Outcome noted(Outcome outcome, StaffConference conference, Occasion<Unit> year) {
        if (outcome.reason() == Reason.LATE) {
            return withFailures(outcome, conference);
        }
        Outcome noted = outcome.reason() == Reason.IN_TIME && conference.ballot() != null
                ? outcome.caution("ballot-for-conference")
                : outcome;
        LocalDate counted = year.due() == null ? null : year.due().unrolled();
        boolean rolled = counted != null
                && conference.heldOn() != null
                && outcome.reason() == Reason.IN_TIME
                && conference.heldOn().isAfter(counted);
        return rolled ? noted.caution("hinges-on-rolled-day") : noted;
    }

    /** That earlier convenings failed does not excuse the delay, but the reader must see them. */
    private static Outcome withFailures(Outcome outcome, StaffConference conference) {
        List<String> failures = conference.failedConvenings() == null
                ? List.of()
                : conference.failedConvenings().stream()
                        .filter(convening -> convening.on() != null)
                        .map(convening -> String.valueOf(convening.on()))
                        .toList();
        return failures.isEmpty()
                ? outcome
                : outcome.with(Argument.FOUND, failures).caution("earlier-convenings-failed");
    }
}
