package vn.danchu.workplace;

import static vn.danchu.workplace.WorkplaceDemocracyFacts.CONFERENCES;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Occasion;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.law.Instruments;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;

/**
 * L10:51.1, 69.1: a conference once a year, after the working or financial year has ended and within the first 3 months of
 * the next. The period owes the conferences whose last day falls in it.
 */
final class YearlyConference {

    private static final int MONTHS = 3;

    private YearlyConference() {}

    static Rule<WorkplaceDemocracy> inTime() {
        return Duty.owes(
                Occasions.monthsAfterYearEnd(MONTHS, Instruments.L10.inForce()),
                Evidence.of(CONFERENCES, YearlyConference::held));
    }

    private static Outcome held(WorkplaceDemocracy file, Occasion<Unit> year, Circumstances circumstances) {
        LocalDate yearEnd = year.span().to();
        LocalDate due = year.last() == null ? yearEnd.plusMonths(MONTHS) : year.last();
        ConferenceOfYear found = ConferenceOfYear.of(file.staffConferences(), yearEnd, due);
        if (found.early() != null) {
            return Outcome.of(
                    Reason.WRONG_ORDER,
                    found.path(),
                    Arguments.of(Argument.DONE, found.early()).with(Argument.START, yearEnd));
        }
        Act held = found.held();
        Outcome outcome = Evidence.timely(year, found.path(), held, List.of(CONFERENCES.path()), circumstances);
        return noted(outcome, found.conference());
    }

    private static Outcome noted(Outcome outcome, @Nullable StaffConference conference) {
        if (conference == null) {
            return outcome;
        }
        if (outcome.reason() == Reason.IN_TIME && conference.ballot() != null) {
            return outcome.caution("ballot-for-conference");
        }
        return outcome.reason() == Reason.LATE ? withFailures(outcome, conference) : outcome;
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
