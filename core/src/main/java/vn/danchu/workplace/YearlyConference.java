package vn.danchu.workplace;

import static vn.danchu.workplace.WorkplaceDemocracyFacts.CONFERENCES;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;

/**
 * L10:51.1, 69.1: a conference once a year, after the working or financial year has ended and within the first 3 months of
 * the next. The period owes the conferences whose last day falls in it.
 */
final class YearlyConference {

    private static final int MONTHS = 3;

    private YearlyConference() {}

    static Rule<WorkplaceDemocracy> inTime() {
        return Rules.timed(List.of(CONFERENCES), YearlyConference::judge);
    }

    private static Outcome judge(WorkplaceDemocracy file, Circumstances circumstances) {
        Period period = circumstances.period();
        if (period == null) {
            return Outcome.noData("/period");
        }
        Outcome worst = Outcome.of(Reason.NOTHING_TO_JUDGE, CONFERENCES.path());
        for (int year = period.from().getYear() - 1; year <= period.to().getYear(); year++) {
            LocalDate yearEnd = WorkplaceDemocracyFacts.yearEnd(circumstances.unit(), year);
            LocalDate lastDay = yearEnd.plusDays(1).plusMonths(MONTHS).minusDays(1);
            if (period.contains(lastDay) && Instruments.L10.inForce().on(lastDay)) {
                worst = Outcome.worse(worst, after(yearEnd, lastDay, file, circumstances));
            }
        }
        return worst;
    }

    private static Outcome after(
            LocalDate yearEnd, LocalDate lastDay, WorkplaceDemocracy file, Circumstances circumstances) {
        Limit limit = Limit.days((int) ChronoUnit.DAYS.between(yearEnd, lastDay));
        LocalDate rolled = limit.from(yearEnd, circumstances.calendar()).date();
        LocalDate due = rolled == null ? lastDay : rolled;
        ConferenceOfYear found = ConferenceOfYear.of(file.staffConferences(), yearEnd, due);
        if (found.early() != null && circumstances.asOf().isAfter(due)) {
            return Outcome.of(
                    Reason.WRONG_ORDER,
                    found.path(),
                    Arguments.of(Argument.DONE, found.early()).with(Argument.START, yearEnd));
        }
        Outcome outcome = TimeRules.<WorkplaceDemocracy>deadline(
                        Fact.of("#/unit/yearEnd", any -> yearEnd), limit, Fact.of(found.path(), any -> found.held()))
                .judge(file, circumstances);
        return noted(outcome, found.conference());
    }

    private static Outcome noted(Outcome outcome, @Nullable StaffConference conference) {
        if (conference == null) {
            return outcome;
        }
        if (outcome.verdict() == Verdict.COMPLIANT && conference.ballot() != null) {
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
                : new Outcome(
                                outcome.reason(),
                                outcome.path(),
                                outcome.arguments().with(Argument.FOUND, failures),
                                outcome.due(),
                                outcome.cautions())
                        .caution("earlier-convenings-failed");
    }
}
