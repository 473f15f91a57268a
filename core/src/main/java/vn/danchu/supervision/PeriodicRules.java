package vn.danchu.supervision;

import static vn.danchu.supervision.BoardFacts.ELECTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Every;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.record.Act;

/**
 * Programmes for, and reports on, every quarter, half year and year of the dossier's period that lies wholly in the board's
 * term, and on the term: programmes for what began under the Law, reports on what ended under the decree. Neither sets days:
 * a programme is missing once the time it is for has passed, a report once the following quarter has passed too, within
 * which the annual conference falls.
 */
final class PeriodicRules {

    /** A programme or report, and whether it was done by the as-of date; null if that is not known. */
    private record Paper(
            @Nullable Cycle cycle,
            @Nullable Period covers,
            @Nullable Boolean done) {}

    private static final Fact<InspectionBoard, List<Programme>> PROGRAMMES =
            Fact.of("/programmes", InspectionBoard::programmes);
    private static final Fact<InspectionBoard, List<BoardReport>> REPORTS =
            Fact.of("/reports", InspectionBoard::reports);
    private static final Rule<BoardReport> MADE = Rules.done(Fact.of("/made", BoardReport::made));

    private PeriodicRules() {}

    /** The board has a programme for each of these. */
    static Rule<InspectionBoard> programmes(Set<Cycle> cycles) {
        Fact<InspectionBoard, List<Paper>> papers = new Fact<>(
                PROGRAMMES.path(),
                (board, circumstances) -> board.programmes() == null
                        ? null
                        : board.programmes().stream()
                                .map(one -> new Paper(one.cycle(), one.covers(), done(one.drawnUp(), circumstances)))
                                .toList());
        return forEvery(
                cycles,
                papers,
                one -> Instruments.L10.inForce().on(one.from()),
                UnaryOperator.identity(),
                (board, period) -> owesForTerm(board));
    }

    /** The board reported on each of these, and whenever it was asked to. */
    static Rule<InspectionBoard> reports(Set<Cycle> cycles) {
        return reports(cycles, (report, circumstances) -> done(report.made(), circumstances));
    }

    /** As {@link #reports}, the yearly report being given at the conference as well. */
    static Rule<InspectionBoard> reportsAlsoAtConference(Set<Cycle> cycles) {
        return reports(
                cycles,
                (report, circumstances) -> report.cycle() == Cycle.YEAR
                        ? Fact.both(done(report.made(), circumstances), done(report.atConference(), circumstances))
                        : done(report.made(), circumstances));
    }

    /** The board gave its yearly report at the conference; to whomever else it reports. */
    static Rule<InspectionBoard> yearlyAtConference() {
        return periodicReports(
                EnumSet.of(Cycle.YEAR), (report, circumstances) -> done(report.atConference(), circumstances));
    }

    private static Rule<InspectionBoard> reports(Set<Cycle> cycles, Fact.Reader<BoardReport, Boolean> made) {
        return Rules.all(
                periodicReports(cycles, made),
                ListRules.each(REPORTS, report -> report.cycle() == Cycle.ON_REQUEST, MADE));
    }

    private static Rule<InspectionBoard> periodicReports(Set<Cycle> cycles, Fact.Reader<BoardReport, Boolean> made) {
        Fact<InspectionBoard, List<Paper>> papers = new Fact<>(
                REPORTS.path(),
                (board, circumstances) -> board.reports() == null
                        ? null
                        : board.reports().stream()
                                .map(one -> new Paper(one.cycle(), one.covers(), made.read(one, circumstances)))
                                .toList());
        return forEvery(
                cycles,
                papers,
                one -> Instruments.D59.inForce().on(one.to()),
                PeriodicRules::endOfNextQuarter,
                (board, period) -> owesForTerm(board) && endsIn(board, period));
    }

    static LocalDate endOfNextQuarter(LocalDate end) {
        return end.plusDays(1).plusMonths(3).minusDays(1);
    }

    private static @Nullable Boolean done(@Nullable Act act, Circumstances circumstances) {
        return act == null ? null : act.doneBy(circumstances.asOf());
    }

    private static Rule<InspectionBoard> forEvery(
            Set<Cycle> cycles,
            Fact<InspectionBoard, List<Paper>> papers,
            Predicate<Period> underTheLaw,
            UnaryOperator<LocalDate> lastDay,
            BiPredicate<InspectionBoard, Period> forTerm) {
        return Rules.timed(List.of(papers, ELECTED), (board, circumstances) -> {
            List<Paper> kept = papers.reader().read(board, circumstances);
            Period period = circumstances.period();
            if (kept == null || period == null) {
                return Outcome.noData(kept == null ? papers.path() : "#/period");
            }
            Tally tally = new Tally(papers.path(), kept, circumstances.asOf(), board.electedOn() != null);
            for (Cycle cycle : cycles) {
                Every every = cycle.every();
                if (every != null) {
                    for (Period one : every.within(period)) {
                        if (underTheLaw.test(one) && inTerm(board, one)) {
                            tally.ask(cycle, one, lastDay.apply(one.to()), every.name(one));
                        }
                    }
                } else if (cycle == Cycle.TERM && forTerm.test(board, period)) {
                    LocalDate end = endOfTerm(board);
                    tally.ask(cycle, null, end == null ? null : lastDay.apply(end), cycle.name());
                }
            }
            return tally.outcome();
        });
    }

    private static boolean inTerm(InspectionBoard board, Period period) {
        LocalDate end = endOfTerm(board);
        return (board.electedOn() == null || !period.from().isBefore(board.electedOn()))
                && (end == null || !period.to().isAfter(end));
    }

    /** Programmes and reports for a whole term are the decree's: boards elected before it owe none. */
    private static boolean owesForTerm(InspectionBoard board) {
        return board.electedOn() == null || Instruments.D59.inForce().on(board.electedOn());
    }

    private static boolean endsIn(InspectionBoard board, Period period) {
        LocalDate end = endOfTerm(board);
        return end != null && period.contains(end);
    }

    private static @Nullable LocalDate endOfTerm(InspectionBoard board) {
        return board.replaced() != null && board.replaced().on() != null
                ? board.replaced().on()
                : board.termEndsOn();
    }

    /** What was asked for: there, missing, open or not yet due. */
    private static final class Tally {
        private final String path;
        private final List<Paper> papers;
        private final LocalDate asOf;
        private final boolean termKnown;
        private final List<String> absent = new ArrayList<>();
        private int asked;
        private boolean open;
        private @Nullable LocalDate due;

        Tally(String path, List<Paper> papers, LocalDate asOf, boolean termKnown) {
            this.path = path;
            this.papers = papers;
            this.asOf = asOf;
            this.termKnown = termKnown;
        }

        void ask(Cycle cycle, @Nullable Period covers, @Nullable LocalDate last, String name) {
            asked++;
            Boolean done = done(cycle, covers);
            if (Boolean.TRUE.equals(done)) {
                return;
            }
            if (last != null && !asOf.isAfter(last)) {
                due = due == null || last.isBefore(due) ? last : due;
            } else if (done == null || last == null || !termKnown) {
                open = true;
            } else {
                absent.add(name);
            }
        }

        private @Nullable Boolean done(Cycle cycle, @Nullable Period covers) {
            Boolean best = false;
            for (Paper paper : papers) {
                boolean same = paper.cycle() == cycle && (covers == null || covers.equals(paper.covers()));
                if (same && Boolean.TRUE.equals(paper.done())) {
                    return true;
                }
                boolean unclear = paper.cycle() == null
                        || (paper.cycle() == cycle && covers != null && paper.covers() == null)
                        || (same && paper.done() == null);
                best = unclear ? null : best;
            }
            return best;
        }

        Outcome outcome() {
            if (!absent.isEmpty()) {
                return Outcome.of(Reason.ABSENT, path, Arguments.of(Argument.ABSENT, absent));
            }
            if (open) {
                return Outcome.noData(path);
            }
            if (due != null) {
                return Outcome.pending(path, due);
            }
            return Outcome.of(asked == 0 ? Reason.NOTHING_TO_JUDGE : Reason.MET, path);
        }
    }
}
