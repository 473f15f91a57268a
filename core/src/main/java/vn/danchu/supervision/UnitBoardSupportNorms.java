package vn.danchu.supervision;

import static vn.danchu.compliance.CountRules.share;
import static vn.danchu.compliance.ListRules.each;
import static vn.danchu.compliance.ListRules.oneOf;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.NormKind.THRESHOLD;
import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.ifAny;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.compliance.TimeRules.following;
import static vn.danchu.compliance.TimeRules.onDay;
import static vn.danchu.compliance.UnionRules.byEachOrganisation;
import static vn.danchu.compliance.UnionRules.hasUnion;
import static vn.danchu.compliance.UnionRules.needsUnion;
import static vn.danchu.compliance.UnionRules.ofUnionAlone;
import static vn.danchu.compliance.UnionRules.settledSince2025;
import static vn.danchu.supervision.BoardFacts.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Share;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.record.Act;
import vn.danchu.supervision.BoardNotice.Matter;

/**
 * What the law asks of the conference, the head and the union for the inspection board of an agency (L10:60.3, 63; D59:21.1) or
 * state enterprise (L10:77.3, 81; D59:25.1).
 */
final class UnitBoardSupportNorms {

    private static final Condition<InspectionBoard> AT_CONFERENCE =
            new Condition<>("elected-at-conference", BoardFacts.FORM.is(ElectionForm.CONFERENCE));

    /** Whoever was elected with the fewest votes has more than half of those attending (L10:51.2.c, 69.2.c). */
    private static final Rule<InspectionBoard> BY_MORE_THAN_HALF = share(FEWEST_VOTES, Share.moreThan(1, 2), ATTENDING);

    private static final Fact<Removal, Boolean> LEFT =
            Fact.and(REMOVED.is(day -> Instruments.L10.inForce().on(day)), Fact.past(REMOVED));
    private static final Rule<Removal> LEFT_BY_CONFERENCE =
            all(ON_LAWFUL_GROUND, oneOf(DECIDED_BY, List.of(Removal.Decider.CONFERENCE)));
    private static final Rule<Removal> PROPOSED_BY_UNION_BEFORE = doneBefore(PROPOSED, REMOVED);
    private static final Rule<Removal> PROPOSED_BY_OTHERS_BEFORE =
            doneBefore(Fact.of("/proposedByOtherOrganisation", Removal::proposedByOtherOrganisation), REMOVED);

    private static final Rule<Seat> FILLED_BY_CONFERENCE =
            SeatRules.filled(VACANCY, filled -> done(filled, UnitSeats.FILLED_BY));

    private static final Fact<InspectionBoard, Act> UNION_SUPPORT =
            Fact.of("/unionSupport", InspectionBoard::unionSupport);

    /** The union recognises the election first, in five working days (D59:21.1). */
    private static final Limit TO_RECOGNISE = Limit.workingDays(5);

    /** The last day of the period, or the day of the election if that was later. */
    private static final Fact<InspectionBoard, LocalDate> END_OF_PERIOD_OR_ELECTED =
            Fact.with("#/period", (board, circumstances) -> {
                Period period = circumstances.period();
                LocalDate elected = board.electedOn();
                boolean after = elected != null && (period == null || elected.isAfter(period.to()));
                return after || period == null ? elected : period.to();
            });

    static final List<Norm<InspectionBoard>> ALL = List.of(
            OVER_PERIOD
                    .in(Setting.AGENCY)
                    .norm("L10-60.3-replaced-by-conference", SEQUENCE, "L10:60.3", "L97:5.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    .requires(all(
                            each(
                                    REMOVALS,
                                    LEFT,
                                    all(
                                            onDay(REMOVED, settledSince2025(LEFT_BY_CONFERENCE)),
                                            needsUnion(REMOVED, PROPOSED_BY_UNION_BEFORE))),
                            each(
                                    UnitSeats.SEATS,
                                    ifAny(
                                            UnitSeats.TO_BE_FILLED,
                                            onDay(FELL_VACANT, settledSince2025(FILLED_BY_CONFERENCE)))))),
            BOARD.in(Setting.AGENCY)
                    .norm("D59-21.1-elected-majority", THRESHOLD, "D59:21.1", "L10:51.2.c")
                    .when(AT_CONFERENCE)
                    .requires(settledSince2025(BY_MORE_THAN_HALF)),
            OVER_PERIOD
                    .in(Setting.AGENCY)
                    .norm("L10-63.1-board-informed", PRESENCE, "L10:63.1.a", "L10:63.1.d")
                    .requires(InformingRules.inAgency(EnumSet.of(
                            Matter.POLICIES, Matter.RESULTS, Matter.GOALS, Matter.COMPLAINTS, Matter.DEMOCRACY))),
            BOARD.in(Setting.AGENCY)
                    .norm("L10-63.2-officers-elected", FORM, "L10:63.2.a", "L97:5.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    // held: by the law of the election; not held: by that of the library's last day, which is not
                    // before the election (L97:4.8, reading B6)
                    .requires(choose(
                            Fact.done(OFFICERS_ELECTED),
                            ofUnionAlone(ELECTED, following(ELECTED, OFFICERS_ELECTED, done(OFFICERS_ELECTED))),
                            ofUnionAlone(
                                    NoLimit.notBefore(END_OF_PERIOD_OR_ELECTED, ELECTED, TO_RECOGNISE)
                                            .orElse(END_OF_PERIOD_OR_ELECTED),
                                    done(
                                            OFFICERS_ELECTED,
                                            NoLimit.notBefore(
                                                    NoLimit.<InspectionBoard>endOfPeriod()
                                                            .onDay(ELECTED),
                                                    ELECTED,
                                                    TO_RECOGNISE))))),
            OVER_PERIOD
                    .in(Setting.AGENCY)
                    .norm("L10-63.2-funded", PRESENCE, "L10:63.2.đ", "L97:5.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    .when(IN_OFFICE_IN_PERIOD)
                    .requires(ofUnionAlone(
                            BoardRules.endOfPeriod(), done(UNION_SUPPORT, NoLimit.endOfPeriodSparingNewUnits()))),
            OVER_PERIOD
                    .in(Setting.STATE_ENTERPRISE)
                    .norm("L10-77.3-replaced-by-conference", SEQUENCE, "L10:77.3")
                    .requires(all(
                            each(
                                    REMOVALS,
                                    LEFT,
                                    all(
                                            LEFT_BY_CONFERENCE,
                                            onDay(
                                                    REMOVED,
                                                    byEachOrganisation(
                                                            PROPOSED_BY_UNION_BEFORE, PROPOSED_BY_OTHERS_BEFORE)))),
                            each(UnitSeats.SEATS, ifAny(UnitSeats.TO_BE_FILLED, FILLED_BY_CONFERENCE)))),
            BOARD.in(Setting.STATE_ENTERPRISE)
                    .norm("D59-25.1-elected-majority", THRESHOLD, "D59:25.1", "L10:77.1", "L10:69.2.c")
                    .when(AT_CONFERENCE)
                    .requires(BY_MORE_THAN_HALF),
            OVER_PERIOD
                    .in(Setting.STATE_ENTERPRISE)
                    .norm("L10-81.1-board-informed", PRESENCE, "L10:81.1.d")
                    .requires(InformingRules.inEnterprise(
                            EnumSet.of(Matter.POLICIES, Matter.PETITIONS, Matter.DEMOCRACY))),
            OVER_PERIOD
                    .in(Setting.STATE_ENTERPRISE)
                    .norm("L10-81.2-funded", PRESENCE, "L10:81.2.đ")
                    .when(IN_OFFICE_IN_PERIOD)
                    .when(hasUnion())
                    .requires(done(UNION_SUPPORT, NoLimit.endOfPeriodSparingNewUnits())));

    private UnitBoardSupportNorms() {}

    /**
     * Seats of a board that the conference fills again: the law sets no day, and the conference meets once a year, so that a
     * seat is looked for until the period's end, or the last day for the next yearly conference if that is later (reading
     * B11); where the term ends before that conference, it elects the next board instead.
     */
    private static final class UnitSeats {

        static final Fact<InspectionBoard, List<Seat>> SEATS = seats(TermRules::end);

        private static final Fact<Seat, LocalDate> NEXT_CONFERENCE = Fact.with(
                FELL_VACANT.path(),
                Stream.concat(Stream.of(FELL_VACANT.path()), TermRules.YEAR_END_READS.stream())
                        .toList(),
                (seat, circumstances) ->
                        TermRules.conferenceAfter(seat.vacancy().on(), circumstances),
                (seat, circumstances) ->
                        List.of(seat.vacancy().on() == null ? FELL_VACANT.path() : TermRules.YEAR_END));

        static final Condition<Seat> TO_BE_FILLED = new Condition<>(
                "seat-to-be-filled",
                Fact.and(
                        fellVacantBy(Instruments.L10.inForce()),
                        Fact.both(NEXT_CONFERENCE, TERM_OF_SEAT, (conference, end) -> !conference.isAfter(end))));

        static final Fact<Seat, LocalDate> FILLED_BY = Fact.both(
                NoLimit.endOfPeriod(),
                NEXT_CONFERENCE,
                (end, conference) -> end.isAfter(conference) ? end : conference);
    }
}
