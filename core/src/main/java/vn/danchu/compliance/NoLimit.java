package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitChange;
import vn.danchu.record.Truth;

/**
 * The days up to which the library takes a duty for PENDING where the text sets none ("kịp thời", "ban hành", "định kỳ"):
 * the named reading NO_LIMIT_IN_TEXT. They create no duty and excuse none, they do not move because of a day off, and an act
 * done after them fulfils the duty, with a note. A policy may choose {@link Reading#AT_ONCE} instead.
 */
public final class NoLimit {

    /** The caution that a day is the library's. */
    static final String IN_TEXT = "no-limit-in-text";

    /** The caution that of several days some are the library's. */
    static final String IN_TEXT_FOR_SOME = "no-limit-in-text-for-some";

    /** Within how many months a unit that was formed in the period must have what every unit must have. */
    private static final int MONTHS_OF_A_NEW_UNIT = 6;

    /** From here on a quarter more would lie beyond all dates. */
    private static final LocalDate LAST_COUNTED = LocalDate.MAX.minusYears(1);

    private static final List<String> READS = List.of("#/period", "#/unit/formedOn", "#/unit/endedOn");

    private NoLimit() {}

    /**
     * The last day of the dossier's period; of what happened after it, and is the next dossier's, that of its year. What a unit that
     * ended left open is its successor's, and no breach of its own (reading B15). Not known for a record on its own.
     */
    public static <T> Fact<T, LocalDate> endOfPeriod() {
        return ofUnitAndPeriod((record, circumstances) -> {
            Period period = circumstances.period();
            LocalDate day = circumstances.day();
            if (circumstances.reads(Reading.AT_ONCE)) {
                return of(circumstances);
            }
            if (period == null) { // whichever it is, its last day is not before the fact
                return day == null || circumstances.asOf().isAfter(day) ? null : day;
            }
            LocalDate last =
                    day != null && day.isAfter(period.to()) ? LocalDate.of(day.getYear(), 12, 31) : period.to();
            LocalDate ended = circumstances.unit().endedOn();
            return ended != null && !ended.isAfter(last) ? ended.plusDays(1) : last;
        });
    }

    /** The last day of the period, or six months after the unit was formed in it if that is later. */
    public static <T> Fact<T, LocalDate> ofStandingDuty() {
        return ofUnitAndPeriod((record, circumstances) -> {
            LocalDate end = of(circumstances);
            Period period = circumstances.period();
            return end == null || period == null ? end : spared(end, period, circumstances.boundSince());
        });
    }

    /** As {@link #endOfPeriod}, or as {@link #ofStandingDuty} if that is later. */
    public static <T> Fact<T, LocalDate> endOfPeriodSparingNewUnits() {
        return orLater(endOfPeriod(), ofStandingDuty());
    }

    /** As {@link #ofStandingDuty()}, where a unit is bound only while this is so of it: six months after the change in the period that made it so, too. */
    public static <T> Fact<T, LocalDate> ofStandingDuty(Fact<T, Boolean> binds) {
        return ofStandingDuty(binds, false);
    }

    /** As above, where it is asked what the unit was on that day: open as long as it is not known when it was bound, though it has passed. */
    public static <T> Fact<T, LocalDate> dayOfStandingDuty(Fact<T, Boolean> binds) {
        return ofStandingDuty(binds, true);
    }

    private static <T> Fact<T, LocalDate> ofStandingDuty(Fact<T, Boolean> binds, boolean exact) {
        Objects.requireNonNull(binds, "binds");
        Fact<T, LocalDate> last = ofStandingDuty();
        return Fact.with(
                last.path(),
                Outcome.joined(Outcome.joined(READS, List.of("#/unit/changes/*/from")), binds.reads()),
                (record, circumstances) -> {
                    LocalDate day = last.of(record, circumstances);
                    LocalDate end = of(circumstances);
                    Period period = circumstances.period();
                    LocalDate since = change(circumstances, binds, record);
                    if (day == null || end == null || period == null || since == null) {
                        return day;
                    }
                    LocalDate latest = Cycles.latest(day, spared(end, period, since));
                    boolean open = (exact || !circumstances.asOf().isAfter(latest))
                            && before(since, circumstances)
                                    .anyMatch(then -> boundOn(then, circumstances, binds, record) == Truth.UNKNOWN);
                    return open ? null : latest;
                },
                (record, circumstances) -> {
                    LocalDate since = change(circumstances, binds, record);
                    return since == null
                            ? last.gaps(record, circumstances)
                            : before(since, circumstances)
                                    .flatMap(then -> binds.gaps(record, circumstances.on(then)).stream())
                                    .distinct()
                                    .toList();
                });
    }

    /**
     * The days on which a unit is not bound that is bound anew: the day before, as long before as it is given time, and those on
     * which it changed between them.
     */
    private static Stream<LocalDate> before(LocalDate since, Circumstances circumstances) {
        LocalDate first = since.minusMonths(MONTHS_OF_A_NEW_UNIT);
        return Stream.concat(
                Stream.of(since.minusDays(1), first),
                Stream.ofNullable(circumstances.unit().changes())
                        .flatMap(List::stream)
                        .map(UnitChange::from)
                        .filter(day -> day.isAfter(first) && day.isBefore(since)));
    }

    private static <T> Truth boundOn(LocalDate day, Circumstances circumstances, Fact<T, Boolean> binds, T record) {
        return Truth.of(binds.of(record, circumstances.on(day)));
    }

    /**
     * The last change in the period with which this may have come to be so; null if there is none. What was so within the six months
     * before comes back with its arrears.
     */
    private static <T> @Nullable LocalDate change(Circumstances circumstances, Fact<T, Boolean> binds, T record) {
        Period period = circumstances.period();
        List<UnitChange> changes = circumstances.unit().changes();
        return period == null || changes == null
                ? null
                : changes.stream()
                        .map(UnitChange::from)
                        .filter(period::contains)
                        .filter(day ->
                                boundOn(day, circumstances, binds, record).isTrue())
                        .filter(day -> before(day, circumstances)
                                .noneMatch(then -> boundOn(then, circumstances, binds, record)
                                        .isTrue()))
                        .max(LocalDate::compareTo)
                        .orElse(null);
    }

    /** A library's day, or six months after the unit was formed in the period if that is later. */
    public static <T> Fact<T, LocalDate> sparingNewUnits(Fact<T, LocalDate> day) {
        Objects.requireNonNull(day, "day");
        return Fact.with(
                day.path(),
                Outcome.joined(day.reads(), READS),
                (record, circumstances) -> {
                    LocalDate last = day.of(record, circumstances);
                    Period period = circumstances.period();
                    return last == null || period == null
                            ? last
                            : spared(last, period, circumstances.unit().formedOn());
                },
                day::gaps);
    }

    /** Whether this day lies beyond the six months of a new unit. */
    public static <T> Fact<T, Boolean> sinceUnitWasNew(Fact<T, LocalDate> day) {
        Objects.requireNonNull(day, "day");
        return Fact.or(
                Fact.both(
                        day,
                        Fact.<T, LocalDate>ofUnit("formedOn", Unit::formedOn),
                        (on, formed) -> !on.isBefore(formed.plusMonths(MONTHS_OF_A_NEW_UNIT))),
                Fact.known(circumstances -> circumstances.unit().formedOn() == null));
    }

    /**
     * This last day, or six months after the first on which the unit was bound if that was in this time and is later.
     *
     * @param since the day on which the unit was formed, or made the choice by which it is bound (L10:82.2); null if neither
     */
    static LocalDate spared(LocalDate last, Period time, @Nullable LocalDate since) {
        if (since == null || !time.contains(since)) {
            return last;
        }
        return Cycles.latest(since.plusMonths(MONTHS_OF_A_NEW_UNIT), last);
    }

    private static <T> Fact<T, LocalDate> ofUnitAndPeriod(Fact.Reader<T, LocalDate> reader) {
        return Fact.with("#/period", READS, reader, (record, circumstances) -> List.of("#/period"));
    }

    /** The earlier of a library's day and the end of what the duty is about: a term, a project. */
    public static <T> Fact<T, LocalDate> orEarlier(Fact<T, LocalDate> day, Fact<T, LocalDate> end) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(end, "end");
        return Fact.earlier(day, end);
    }

    /**
     * The later of a library's day and another day, such as the end of a time that runs on after the period. While one of the two
     * is not known, the other is the last day as long as it has not passed. A unit that ended before the library's day owes nothing later.
     */
    public static <T> Fact<T, LocalDate> orLater(Fact<T, LocalDate> day, Fact<T, LocalDate> other) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(other, "other");
        return Fact.with(
                day.path(),
                Outcome.joined(day.reads(), other.reads()),
                (record, circumstances) -> {
                    LocalDate one = day.of(record, circumstances);
                    if (one != null && endedBefore(one, circumstances)) {
                        return one;
                    }
                    LocalDate two = other.of(record, circumstances);
                    if (one == null || two == null) {
                        LocalDate known = one == null ? two : one;
                        return known != null && !circumstances.asOf().isAfter(known) ? known : null;
                    }
                    return Cycles.latest(one, two);
                },
                (record, circumstances) -> day.of(record, circumstances) == null
                        ? day.gaps(record, circumstances)
                        : other.gaps(record, circumstances));
    }

    private static boolean endedBefore(LocalDate day, Circumstances circumstances) {
        LocalDate ended = circumstances.unit().endedOn();
        return ended != null && ended.isBefore(day);
    }

    /**
     * A library's day, and not before the step that must come first has had the time that the text gives it: the later of that day
     * and the end of this limit, counted from an event.
     */
    public static <T> Fact<T, LocalDate> notBefore(Fact<T, LocalDate> day, Fact<T, LocalDate> event, Limit limit) {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(limit, "limit");
        Fact<T, LocalDate> end = Fact.with(
                event.path(),
                event.reads(),
                (record, circumstances) -> {
                    LocalDate start = event.of(record, circumstances);
                    return start == null
                            ? null
                            : limit.from(start, circumstances.calendar()).date();
                },
                event::gaps);
        return orLater(day, end);
    }

    /** The last day of the quarter that follows: for lists, reports and reviews of a quarter, half year or year. */
    public static LocalDate endOfNextQuarter(LocalDate endOfCycle) {
        Objects.requireNonNull(endOfCycle, "endOfCycle");
        return endOfCycle.isAfter(LAST_COUNTED)
                ? LocalDate.MAX
                : endOfCycle.plusDays(1).plusMonths(3).minusDays(1);
    }

    /** A rule whose last day is the library's: what it finds broken says so. */
    public static <T> Rule<T> told(Rule<T> rule) {
        Rule<T> telling = Rules.adjusted(
                rule,
                (outcome, record, circumstances) ->
                        outcome.verdict() == Verdict.NON_COMPLIANT ? outcome.caution(IN_TEXT) : outcome);
        return DeclaredRule.askingInstead(telling, Parameter.NO_LIMIT, Parameter.CYCLE);
    }

    private static @Nullable LocalDate of(Circumstances circumstances) {
        Period period = circumstances.period();
        if (period == null) {
            return null;
        }
        Unit unit = circumstances.unit();
        LocalDate end = unit.endedOn() != null && unit.endedOn().isBefore(period.to()) ? unit.endedOn() : period.to();
        return circumstances.reads(Reading.AT_ONCE) ? period.from().minusDays(1) : end;
    }
}
