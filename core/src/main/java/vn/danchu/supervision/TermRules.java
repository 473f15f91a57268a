package vn.danchu.supervision;

import static vn.danchu.compliance.UnionRules.settledSince2025;
import static vn.danchu.supervision.BoardFacts.ELECTED;
import static vn.danchu.supervision.BoardFacts.REPLACED;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
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
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;
import vn.danchu.record.Span;

/** Terms of office: two years in agencies and enterprises (L10:60.3, 77.3), the village heads' in communes (L10:36.2). */
final class TermRules {

    private static final String TERM_ENDS = "/termEndsOn";
    private static final String HEADS_TERM = "/villageHeadsTerm";
    private static final int MONTHS_TO_CONFERENCE = 3;

    /** The term of a board in an agency or enterprise (L10:60.3, 77.3). */
    static final int YEARS = 2;

    /** The term of village heads (D185:4.3); none was longer before. */
    static final int HEADS_YEARS = 5;

    private static final LocalDate FIVE_YEARS_SINCE = Instruments.D185.inForce().from();
    /** What would say the last day for the conference after a day that is known. */
    static final String YEAR_END = "#/unit/yearEnd";

    /** What the last day for the annual conference is read from. */
    static final List<String> YEAR_END_READS = List.of(YEAR_END, "#/staffConferences/*/yearEnded");

    private static final Fact<InspectionBoard, LocalDate> LAST_DAY_TO_REPLACE = Fact.with(
            TERM_ENDS,
            Stream.concat(Stream.of(TERM_ENDS, ELECTED.path()), YEAR_END_READS.stream())
                    .toList(),
            TermRules::lastDayToReplace,
            (board, circumstances) -> List.of(end(board) == null ? TERM_ENDS : YEAR_END));
    private static final Fact<InspectionBoard, Boolean> IN_TERM = Fact.with(TERM_ENDS, (board, circumstances) -> {
        LocalDate end = end(board);
        return end == null ? null : !circumstances.asOf().isAfter(end);
    });

    /** The next board is owed by the period that holds the last day to elect it, and by those after; by none of a unit that ended. */
    private static final Fact<InspectionBoard, Boolean> OWED_BY_A_LATER_PERIOD = Fact.or(
            Fact.not(Fact.byEndOfPeriod(LAST_DAY_TO_REPLACE)),
            Fact.with(
                    TERM_ENDS,
                    Stream.concat(LAST_DAY_TO_REPLACE.reads().stream(), Stream.of("#/unit/endedOn"))
                            .toList(),
                    TermRules::unitEndsBefore,
                    LAST_DAY_TO_REPLACE::gaps));

    /** Of the period, or of a unit that ended in it. */
    private static final Fact<InspectionBoard, LocalDate> LAST_DAY_OF_PERIOD = Fact.with(
            "#/period",
            List.of("#/period", "#/unit/endedOn"),
            (board, circumstances) -> circumstances.period() == null
                    ? null
                    : lastDayIn(circumstances.period(), circumstances.unit().endedOn()),
            (board, circumstances) -> List.of("#/period"));

    /** The last day of its time in office, with what follows its term, is that of the period or a later one. */
    private static final Fact<InspectionBoard, Boolean> NOT_OVER = Fact.or(
            ELECTED.is(day -> !Instruments.D59.inForce().on(day)),
            Fact.both(LAST_DAY_TO_REPLACE, LAST_DAY_OF_PERIOD, (last, end) -> !last.isBefore(end)));

    /**
     * The unit had this board, or the one that replaced it, on the period's last day: elected by then, and in a term that ran
     * on or was followed by another. One from before the decree runs on until the next election (D59:29.2).
     */
    static final Fact<InspectionBoard, Boolean> AT_END_OF_PERIOD = Fact.and(
            Fact.and(BoardFacts.OF_THE_UNIT.fact(), Fact.and(Fact.past(ELECTED), Fact.byEndOfPeriod(ELECTED))),
            Fact.or(Fact.and(Fact.said(Fact.done(REPLACED)), Fact.byEndOfPeriod(Fact.day(REPLACED))), NOT_OVER));

    private static final Rule<InspectionBoard> STATED_RIGHT =
            Rules.rule(List.of(ELECTED, BoardFacts.TERM_ENDS), TermRules::statedRight);
    private static final Rule<InspectionBoard> REPLACED_ONCE_EXPIRED = Rules.adjusted(
            Rules.choose(
                    Fact.or(OWED_BY_A_LATER_PERIOD, IN_TERM),
                    Rules.known(ELECTED),
                    TimeRules.by(LAST_DAY_TO_REPLACE, REPLACED)),
            (outcome, board, circumstances) ->
                    outcome.verdict() == Verdict.UNDETERMINED && circumstances.yearEnd() == null
                            ? Outcome.yearEndContradicted()
                            : outcome);

    private TermRules() {}

    private static LocalDate lastDayIn(Period period, @Nullable LocalDate ended) {
        return ended != null && period.contains(ended) ? ended : period.to();
    }

    /**
     * The term is two years from the election, and the next board is elected at the latest at the annual conference that
     * follows its end, which a period that ended before that conference's last day does not owe.
     */
    static Rule<InspectionBoard> twoYears() {
        return notOverBeforeElection(Rules.inTurn(STATED_RIGHT, REPLACED_ONCE_EXPIRED));
    }

    /**
     * As above in an agency. A term that was stated otherwise is judged by the law of the election. One of two years ends under
     * Law 97/2025 wherever it began, and the next board is owed with or without a union (reading B3).
     */
    static Rule<InspectionBoard> twoYearsInAgency() {
        return notOverBeforeElection(
                Rules.choose(Rules.kept(STATED_RIGHT), REPLACED_ONCE_EXPIRED, settledSince2025(STATED_RIGHT)));
    }

    private static Rule<InspectionBoard> notOverBeforeElection(Rule<InspectionBoard> rule) {
        return Rules.unlessContradicted(
                Fact.both(BoardFacts.TERM_ENDS, ELECTED, LocalDate::isBefore), TERM_ENDS, ELECTED.path(), rule);
    }

    private static Outcome statedRight(InspectionBoard board, Circumstances circumstances) {
        LocalDate elected = board.electedOn();
        LocalDate stated = board.termEndsOn();
        if (elected == null) {
            return Outcome.noData(ELECTED.path());
        }
        return stated == null || isAnniversary(stated, elected, YEARS) || endsWithUnit(stated, circumstances)
                ? Outcome.of(Reason.MET, TERM_ENDS)
                : Outcome.of(
                        Reason.NOT_MET,
                        TERM_ENDS,
                        Arguments.of(Argument.DONE, stated).with(Argument.DUE, elected.plusYears(YEARS)));
    }

    private static @Nullable Boolean unitEndsBefore(InspectionBoard board, Circumstances circumstances) {
        LocalDate ended = circumstances.unit().endedOn();
        LocalDate last = LAST_DAY_TO_REPLACE.of(board, circumstances);
        return ended == null ? Boolean.FALSE : last == null ? null : Boolean.valueOf(last.isAfter(ended));
    }

    /** The board of a unit that ends, ends with it (reading B15). */
    private static boolean endsWithUnit(LocalDate stated, Circumstances circumstances) {
        return stated.equals(circumstances.unit().endedOn());
    }

    /** A term may be stated to the anniversary or to the day before it. */
    private static boolean isAnniversary(LocalDate stated, LocalDate from, int years) {
        LocalDate end = from.plusYears(years);
        return stated.equals(end) || stated.equals(end.minusDays(1));
    }

    /** The last day of a term of two years: as stated, else two years after the election; null if not known. */
    static @Nullable LocalDate end(InspectionBoard board) {
        if (board.termEndsOn() != null) {
            return board.termEndsOn();
        }
        return board.electedOn() == null ? null : board.electedOn().plusYears(YEARS);
    }

    /**
     * The last day of its term: as stated, else two years after its election, or in a commune that of the village heads; null
     * if not known.
     */
    static @Nullable LocalDate ends(InspectionBoard board, Unit unit) {
        return unit.setting() == Setting.COMMUNE ? endsWithHeads(board) : end(board);
    }

    /** The last day of the term of a commune's board: as stated, else that of the village heads; null if not known. */
    static @Nullable LocalDate endsWithHeads(InspectionBoard board) {
        return board.termEndsOn() != null
                ? board.termEndsOn()
                : board.villageHeadsTerm() == null
                        ? null
                        : board.villageHeadsTerm().to();
    }

    /** Whether nothing tells when the term of a commune's board ends, nor that the village heads' still stood when the record was taken. */
    static boolean isUntold(InspectionBoard board) {
        Span heads = board.villageHeadsTerm();
        return endsWithHeads(board) == null && (heads == null || !heads.isOngoing());
    }

    /**
     * The last day on which it is in office: its successor's election or that of its term, whichever is earlier, for a late successor
     * does not prolong a term; of one elected before the decree, its successor's election (D59:29.2); null if not known.
     */
    static @Nullable LocalDate leaves(InspectionBoard board, Unit unit) {
        Act replaced = board.replaced();
        LocalDate ends = ends(board, unit);
        if (replaced == null || replaced.isNotDone()) {
            return ends;
        }
        LocalDate on = replaced.on();
        if (on == null || (ends != null && !on.isAfter(ends))) {
            return on;
        }
        return board.electedOn() == null ? null : Instruments.D59.inForce().on(board.electedOn()) ? ends : on;
    }

    /** The last day of the term of a board elected under the decree; null if it is not known, or it was elected before. */
    static @Nullable LocalDate leavesBy(InspectionBoard board, Unit unit) {
        return board.electedOn() != null && Instruments.D59.inForce().on(board.electedOn()) ? ends(board, unit) : null;
    }

    /** The last day for the first annual conference after the term's end; null if that or the year's end is not known. */
    static @Nullable LocalDate lastDayToReplace(InspectionBoard board, Circumstances circumstances) {
        return conferenceAfter(end(board), circumstances);
    }

    /** The last day for the first annual conference on this day or after it; null if that or the year's end is not known. */
    static @Nullable LocalDate conferenceAfter(@Nullable LocalDate day, Circumstances circumstances) {
        MonthDay yearEnd = circumstances.yearEnd();
        if (day == null || yearEnd == null) {
            return null;
        }
        LocalDate end = yearEnd.atYear(day.getYear() - 2);
        for (int year = day.getYear() - 1; conferenceLimit(end).isBefore(day); year++) {
            end = yearEnd.atYear(year);
        }
        return moved(end, conferenceLimit(end), circumstances);
    }

    /** The end of the third month after the working or financial year (L10:51.1, 69.1). */
    private static LocalDate conferenceLimit(LocalDate yearEnd) {
        return yearEnd.plusDays(1).plusMonths(MONTHS_TO_CONFERENCE).minusDays(1);
    }

    /** The next working day where it is a day off (reading B18); as it is in a year of which the calendar has no data. */
    private static LocalDate moved(LocalDate yearEnd, LocalDate last, Circumstances circumstances) {
        LocalDate working = Limit.days((int) (last.toEpochDay() - yearEnd.toEpochDay()))
                .from(yearEnd, circumstances.calendar())
                .date();
        return working == null ? last : working;
    }

    /** The board's term ends with the village heads', which from 26 May 2026 is five years (D185:4.3). */
    static Rule<InspectionBoard> ofVillageHeads() {
        return Rules.rule(
                List.of(BoardFacts.TERM_ENDS, Fact.of(HEADS_TERM, InspectionBoard::villageHeadsTerm), Fact.period()),
                TermRules::asVillageHeads);
    }

    private static Outcome asVillageHeads(InspectionBoard board, Circumstances circumstances) {
        LocalDate end = board.termEndsOn();
        Span heads = board.villageHeadsTerm();
        if (end != null && endsWithUnit(end, circumstances)) {
            return ends(end, end, true);
        }
        if (end == null || heads == null) {
            return end != null
                    ? Outcome.noData(HEADS_TERM)
                    : heads != null ? Outcome.noData(TERM_ENDS) : Outcome.noData(TERM_ENDS, HEADS_TERM);
        }
        LocalDate from = heads.from();
        LocalDate to = heads.to();
        if (to == null && !heads.isOngoing()) {
            return Outcome.noData(HEADS_TERM + "/to");
        }
        if (to == null) {
            return from == null
                    ? Outcome.noData(HEADS_TERM + "/from")
                    : from.isBefore(FIVE_YEARS_SINCE)
                            ? Outcome.noData(HEADS_TERM + "/to")
                            : ends(end, from.plusYears(HEADS_YEARS), isAnniversary(end, from, HEADS_YEARS));
        }
        if (to.isBefore(FIVE_YEARS_SINCE) || !reachesTheDecree(circumstances)) {
            return ends(end, to, end.equals(to));
        }
        if (from == null) {
            return Outcome.noData(HEADS_TERM + "/from");
        }
        return from.isBefore(FIVE_YEARS_SINCE) && !isAnniversary(to, from, HEADS_YEARS)
                ? Outcome.of(Reason.LAW_UNSETTLED, HEADS_TERM)
                : ends(end, to, end.equals(to));
    }

    /** A period that ended before the decree is judged by the heads' term as it was then (reading B19). */
    private static boolean reachesTheDecree(Circumstances circumstances) {
        LocalDate last = circumstances.period() == null
                ? circumstances.asOf()
                : circumstances.period().to();
        return !last.isBefore(FIVE_YEARS_SINCE);
    }

    private static Outcome ends(LocalDate stated, LocalDate heads, boolean right) {
        return Outcome.of(
                right ? Reason.MET : Reason.NOT_MET,
                TERM_ENDS,
                Arguments.of(Argument.DONE, stated).with(Argument.DUE, heads));
    }
}
