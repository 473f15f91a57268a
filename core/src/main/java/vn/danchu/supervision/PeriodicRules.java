package vn.danchu.supervision;

import static vn.danchu.supervision.BoardFacts.ELECTED;
import static vn.danchu.supervision.BoardFacts.LEAVES;
import static vn.danchu.supervision.BoardFacts.LEAVES_BY;
import static vn.danchu.supervision.BoardFacts.PROGRAMMES;
import static vn.danchu.supervision.BoardRules.REPORT_COVERS;
import static vn.danchu.supervision.BoardRules.REPORT_CYCLE;
import static vn.danchu.supervision.BoardRules.REPORT_MADE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Every;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Evidence.Elements;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Occasion;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Reading;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.UnionRules;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.record.Truth;

/**
 * Programmes for, and reports on, every quarter, half year and year that lies wholly in the board's term, and on the term
 * (L10:39.2, 62.1, 79.2; D59:14, 22, 26): programmes for what began under the Law, reports on what ended under the decree.
 * Neither sets days: a programme is due by the end of the time that it is for, a report by that of the following quarter.
 */
final class PeriodicRules {

    private static final Fact<InspectionBoard, List<BoardReport>> REPORTS =
            Fact.of("/reports", InspectionBoard::reports);

    /**
     * When a board was elected, and whether under the decree: programmes and reports for a whole term are the decree's, and
     * boards elected before it owe none.
     */
    private record Elected(Fact<InspectionBoard, LocalDate> on, Fact<InspectionBoard, Boolean> underDecree) {

        static final Elected AS_KNOWN =
                new Elected(ELECTED, ELECTED.is(day -> Instruments.D59.inForce().on(day)));

        /** What is known if it was under the decree. */
        static final Elected UNDER_DECREE = new Elected(ELECTED, AS_KNOWN.underDecree.orElse(Fact.always()));

        /** What is known if it was before. */
        static final Elected BEFORE_DECREE = new Elected(
                ELECTED.orElse(Fact.known(
                        circumstances -> Instruments.D59.inForce().from().minusDays(1))),
                AS_KNOWN.underDecree.orElse(Fact.known(circumstances -> false)));
    }

    private PeriodicRules() {}

    /** The board has a programme for each of these. */
    static Rule<InspectionBoard> programmes(Set<Cycle> cycles) {
        return byElection(elected -> Duty.owes(programmed(cycles, elected), drawnUp()));
    }

    /** As above in a commune, unless the board was refused. */
    static Rule<InspectionBoard> programmesInCommune(Set<Cycle> cycles) {
        return RefusedBoards.unlessRefused(programmes(cycles));
    }

    /** As above in an agency, with or without a union since 1 July 2025 (L97:4.1). */
    static Rule<InspectionBoard> programmesInAgency(Set<Cycle> cycles) {
        return byElection(elected -> Duty.owes(programmed(cycles, elected), UnionRules.settledSince2025(drawnUp())));
    }

    /** A commune's board reported on each of these, and whenever it was asked to, unless it was refused. */
    static Rule<InspectionBoard> reportsInCommune(Set<Cycle> cycles) {
        return Rules.all(
                RefusedBoards.unlessRefused(
                        byElection(elected -> NoLimit.told(Duty.owes(reportedOn(cycles, elected), made())))),
                RefusedBoards.unlessRefused(whenAsked()));
    }

    /** As above to an enterprise's union, on the cycles on whose last day there was one; on request while there was. */
    static Rule<InspectionBoard> reportsToUnion(Set<Cycle> cycles) {
        return Rules.all(
                byElection(elected -> NoLimit.told(Duty.owes(whileUnion(reportedOn(cycles, elected)), made()))),
                Rules.ifAny(UnionRules.<InspectionBoard>hasUnion().onAnyDayOfPeriod(), whenAsked()));
    }

    private static Occasions<InspectionBoard, InspectionBoard> whileUnion(
            Occasions<InspectionBoard, InspectionBoard> cycles) {
        return cycles.where(
                (board, cycle, circumstances) ->
                        Truth.of(circumstances.on(cycle.span().to()).unit().hasUnion()),
                "#/unit/hasUnion");
    }

    /** As above to an agency's union, on the cycles whose reports it is shown by the law of the last day (L97:4.1). */
    static Rule<InspectionBoard> reportsToAgencysUnion(Set<Cycle> cycles) {
        return Rules.all(
                byElection(elected -> NoLimit.told(Duty.owes(
                        UnionRules.whileUnionHadItsPart(reportedOn(cycles, elected)), UnionRules.needsUnion(made())))),
                UnionRules.needsUnion(whenAsked()));
    }

    /** The board gave its yearly report at the conference; to whomever else it reports. */
    static Rule<InspectionBoard> yearlyAtConference() {
        return Duty.owes(yearlyReports(), atConference());
    }

    /** As above in an agency, with or without a union since 1 July 2025. */
    static Rule<InspectionBoard> yearlyAtAgencysConference() {
        return Duty.owes(yearlyReports(), UnionRules.settledSince2025(atConference()));
    }

    /** The year's report is given at the first annual conference after it, up to that conference's last day. */
    private static Occasions<InspectionBoard, InspectionBoard> yearlyReports() {
        return reportedOn(EnumSet.of(Cycle.YEAR), Elected.AS_KNOWN)
                .dueBy(
                        (board, year, circumstances) ->
                                TermRules.conferenceAfter(year.span().to().plusDays(1), circumstances),
                        (board, year, circumstances) -> List.of(TermRules.YEAR_END),
                        TermRules.YEAR_END_READS);
    }

    /** A report that was asked for was made. */
    private static Rule<InspectionBoard> whenAsked() {
        return ListRules.each(REPORTS, REPORT_CYCLE.is(Cycle.ON_REQUEST), Rules.done(REPORT_MADE));
    }

    /** Where it is not known when the board was elected, what it owes if it was under the decree, and if it was before. */
    private static Rule<InspectionBoard> byElection(Function<Elected, Rule<InspectionBoard>> owed) {
        return Rules.choose(
                Elected.AS_KNOWN.underDecree, owed.apply(Elected.UNDER_DECREE), owed.apply(Elected.BEFORE_DECREE));
    }

    private static Occasions<InspectionBoard, InspectionBoard> programmed(Set<Cycle> cycles, Elected elected) {
        return occasions(
                cycles,
                every -> Occasions.everyBegun(every, Instruments.L10.inForce()),
                elected.on,
                elected.underDecree);
    }

    private static Occasions<InspectionBoard, InspectionBoard> reportedOn(Set<Cycle> cycles, Elected elected) {
        return occasions(
                        cycles,
                        every -> Occasions.every(every, Instruments.D59.inForce()),
                        elected.on,
                        Fact.and(elected.underDecree, endsInPeriod()))
                .dueByEndOfNextQuarter();
    }

    private static Evidence<InspectionBoard, InspectionBoard> drawnUp() {
        return papers(
                        Evidence.any(PROGRAMMES),
                        Fact.of("/cycle", Programme::cycle),
                        Fact.of("/covers", Programme::covers))
                .done(BoardRules.DRAWN_UP);
    }

    private static Evidence<InspectionBoard, InspectionBoard> made() {
        return reports().done(REPORT_MADE);
    }

    private static Evidence<InspectionBoard, InspectionBoard> atConference() {
        return reports().done(Fact.of("/atConference", BoardReport::atConference));
    }

    private static Elements<InspectionBoard, BoardReport, InspectionBoard> reports() {
        return papers(Evidence.any(REPORTS), REPORT_CYCLE, REPORT_COVERS);
    }

    private static <P> Elements<InspectionBoard, P, InspectionBoard> papers(
            Elements<InspectionBoard, P, InspectionBoard> papers, Fact<P, Cycle> cycle, Fact<P, Period> covers) {
        return papers.ofOneKindEach(PeriodicRules::isTerm)
                .where(
                        cycle,
                        (paper, occasion, circumstances) -> Truth.of(
                                cycle.of(paper, circumstances),
                                of -> isTerm(occasion) ? of == Cycle.TERM : lastsAsLong(of, occasion)))
                .where(
                        covers,
                        (paper, occasion, circumstances) -> isTerm(occasion)
                                ? Truth.TRUE
                                : Truth.of(
                                        covers.of(paper, circumstances),
                                        days -> stands(days, occasion, circumstances)));
    }

    /** A paper for a longer time stands for a shorter one that ends on the same day (reading of "theo quý, 06 tháng, năm"). */
    private static boolean stands(Period covers, Occasion<InspectionBoard> occasion, Circumstances circumstances) {
        return circumstances.reads(Reading.A_PAPER_FOR_EVERY_CYCLE)
                ? covers.equals(occasion.span())
                : covers.to().equals(occasion.span().to()) && covers.contains(occasion.span());
    }

    /** A paper of this cycle is for a time that holds the occasion's: a quarter's is none for a year. */
    private static boolean lastsAsLong(Cycle cycle, Occasion<?> occasion) {
        return cycle.every() != null && cycle.every().touching(occasion.span()).size() == 1;
    }

    private static boolean isTerm(Occasion<?> occasion) {
        return occasion.name().equals(Cycle.TERM.name());
    }

    private static Occasions<InspectionBoard, InspectionBoard> occasions(
            Set<Cycle> cycles,
            Function<Every, Occasions<InspectionBoard, Unit>> every,
            Fact<InspectionBoard, LocalDate> elected,
            Fact<InspectionBoard, Boolean> forTerm) {
        List<Occasions<InspectionBoard, InspectionBoard>> all = new ArrayList<>();
        for (Cycle cycle : cycles) {
            Every length = cycle.every();
            if (length != null) {
                all.add(every.apply(length)
                        .between(elected, LEAVES_BY)
                        .between(elected, LEAVES)
                        .ofRecord());
            } else if (cycle == Cycle.TERM) {
                all.add(Occasions.once(cycle.name(), elected, LEAVES, forTerm));
            }
        }
        return Occasions.all(all);
    }

    private static Fact<InspectionBoard, Boolean> endsInPeriod() {
        return Fact.inPeriod(LEAVES);
    }
}
