package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.Limit;
import vn.danchu.law.InForce;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.record.Truth;

/**
 * When something is owed, and for whom: {@code years(law).per(VILLAGES, Village::label)}. Immutable.
 *
 * @param <T> the record that owes
 * @param <W> for whom it is owed
 */
public final class Occasions<T, W> {

    private static final String YEAR_END = "#/unit/yearEnd";

    /** Of how many months of a year a unit must have been bound to owe what is of that year. */
    private static final int LEAST_MONTHS = 3;

    private final List<String> reads;
    private final List<Parameter> asks;
    private final Source<T, W> source;

    Occasions(List<String> reads, Source<T, W> source) {
        this(reads, List.of(Parameter.NO_LIMIT), source);
    }

    private Occasions(List<String> reads, List<Parameter> asks, Source<T, W> source) {
        this.reads = List.copyOf(reads);
        this.asks = List.copyOf(asks);
        this.source = source;
    }

    /** The same, asking with this. */
    private Occasions<T, W> asking(Parameter... parameters) {
        return new Occasions<>(reads, List.of(parameters), source);
    }

    /** The same, this read as well. */
    private Occasions<T, W> reading(String path) {
        return new Occasions<>(Outcome.joined(reads, List.of(path)), asks, source);
    }

    /** The limits that set the last days. */
    List<Parameter> asks() {
        return asks;
    }

    /**
     * The occasions of one record.
     *
     * @param occasions those that are known
     * @param gaps paths that must be known to know whether there are more; empty if all are known
     * @param <W> for whom
     */
    record Asked<W>(List<Occasion<W>> occasions, List<String> gaps) {
        static <W> Asked<W> unknown(List<String> gaps) {
            return new Asked<>(List.of(), gaps);
        }
    }

    @FunctionalInterface
    interface Source<T, W> {
        Asked<W> of(T record, Circumstances circumstances);
    }

    /**
     * Whether an occasion is owed.
     *
     * @param <T> the record
     * @param <W> for whom
     */
    @FunctionalInterface
    public interface Owed<T, W> {
        /** Whether this one is. */
        Truth judge(T record, Occasion<W> occasion, Circumstances circumstances);
    }

    /** Every calendar year that ended under the law, due on its last day (rule of "hằng năm"). */
    public static <T> Occasions<T, Unit> years(InForce law) {
        Objects.requireNonNull(law, "law");
        return cycles((period, c) -> Cycles.years(period, c.unit(), law), Every.YEAR::name);
    }

    /**
     * Every year of a workplace that ended under the law: twelve months of the period from its first day, and what is left by
     * the unit's own year; due on the last day.
     */
    public static <T> Occasions<T, Unit> workYears(InForce law) {
        Objects.requireNonNull(law, "law");
        Occasions<T, Unit> years =
                cycles((period, c) -> Cycles.workYears(period, c.unit(), law), Occasions::nameOfYear);
        return years.reading(YEAR_END);
    }

    /** Every year of the unit's own, which ends on its {@code yearEnd}, as {@link #years}. */
    public static <T> Occasions<T, Unit> ownYears(InForce law) {
        Objects.requireNonNull(law, "law");
        Occasions<T, Unit> years = cycles((period, c) -> Cycles.ownYears(period, c.unit(), law), Occasions::nameOfYear);
        return years.reading(YEAR_END);
    }

    /**
     * Every quarter or half year of the calendar that ended under the law, due on its last day; where it binds by a choice
     * (L10:82.2), those that began under it.
     */
    public static <T> Occasions<T, Unit> every(Every every, InForce law) {
        Objects.requireNonNull(every, "every");
        Objects.requireNonNull(law, "law");
        return cycles((period, c) -> chosen(Cycles.of(every, period, c.unit(), law, false), c), every::name);
    }

    /** As above, for those that began under the law. */
    public static <T> Occasions<T, Unit> everyBegun(Every every, InForce law) {
        Objects.requireNonNull(every, "every");
        Objects.requireNonNull(law, "law");
        return cycles((period, c) -> chosen(Cycles.of(every, period, c.unit(), law, true), c), every::name);
    }

    private static List<Cycles.Cycle> chosen(List<Cycles.Cycle> cycles, Circumstances circumstances) {
        cycles.removeIf(cycle -> circumstances.unchosen(cycle.span().from()) != null);
        return cycles;
    }

    private static String nameOfYear(Period year) {
        return year.from().getDayOfYear() == 1
                        && year.to().equals(year.from().plusYears(1).minusDays(1))
                ? Every.YEAR.name(year)
                : year.from() + "/" + year.to();
    }

    private static <T> Occasions<T, Unit> cycles(
            BiFunction<Period, Circumstances, List<Cycles.Cycle>> cycles, Function<Period, String> name) {
        Occasions<T, Unit> each = ofPeriod((period, circumstances) -> {
            List<Cycles.Cycle> owed = cycles.apply(period, circumstances);
            List<Occasion<Unit>> occasions = new ArrayList<>(owed.size());
            for (Cycles.Cycle cycle : owed) {
                Period span = cycle.span();
                Due due = Due.on(span.to(), List.of());
                occasions.add(Occasion.owed(circumstances.unit(), name.apply(span), span, due, false, cycle.covered()));
            }
            return occasions;
        });
        return each.asking(Parameter.CYCLE);
    }

    /**
     * Every working or financial year whose conference or paper has its last day, so many months after it, in the period; the
     * law sets that day, and it moves to the next working day.
     */
    public static <T> Occasions<T, Unit> monthsAfterYearEnd(int months, InForce law) {
        Objects.requireNonNull(law, "law");
        Occasions<T, Unit> years = ofPeriod((period, circumstances) -> {
            List<Occasion<Unit>> occasions = new ArrayList<>();
            Unit unit = circumstances.unit();
            for (int year = period.from().getYear() - 1; year <= period.to().getYear(); year++) {
                LocalDate end = Cycles.yearEnd(unit, year);
                LocalDate last = end.plusDays(1).plusMonths(months).minusDays(1);
                if (period.contains(last) && law.on(last) && unit.existedOn(end) && unit.existedOn(last)) {
                    Period span = new Period(Cycles.yearEnd(unit, year - 1).plusDays(1), end);
                    int days = (int) (last.toEpochDay() - end.toEpochDay());
                    Due due = Limit.days(days).from(end, circumstances.calendar());
                    occasions.add(Occasion.owed(unit, String.valueOf(year), span, due, true, true));
                }
            }
            return occasions;
        });
        return years.reading(YEAR_END).asking(Parameter.of(Limit.months(months)));
    }

    /**
     * Every calendar year that ended under the law, and whose next quarter ends in the period: due at that quarter's end, which
     * the library sets. A period that does not hold the whole quarter does not cover it.
     */
    public static <T> Occasions<T, Unit> yearsAtEndOfNextQuarter(InForce law) {
        Objects.requireNonNull(law, "law");
        return ofPeriod((period, circumstances) -> {
            List<Occasion<Unit>> occasions = new ArrayList<>();
            Unit unit = circumstances.unit();
            for (int year = period.from().getYear() - 1; year < period.to().getYear(); year++) {
                Period span = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                LocalDate last = NoLimit.endOfNextQuarter(span.to());
                if (period.contains(last) && law.on(span.to()) && unit.existedOn(span.to()) && unit.existedOn(last)) {
                    boolean covered = period.contains(span.to().plusDays(1));
                    Due due = Due.on(last, List.of());
                    occasions.add(Occasion.owed(unit, Every.YEAR.name(span), span, due, false, covered));
                }
            }
            return occasions;
        });
    }

    /**
     * What must stand as long as the unit does, at the end of the period, or on the last day of a unit that ended in it: due on
     * that day, for a unit formed in the period six months after that if later.
     */
    public static <T> Occasions<T, Unit> standing() {
        return standing(NoLimit.ofStandingDuty());
    }

    /** As above, due on this day, which is the library's. */
    public static <T> Occasions<T, Unit> standing(Fact<T, LocalDate> last) {
        Objects.requireNonNull(last, "last");
        return new Occasions<>(last.reads(), (record, circumstances) -> {
            LocalDate due = last.of(record, circumstances);
            Period period = circumstances.period();
            if (due == null || period == null) {
                return Asked.unknown(last.gaps(record, circumstances));
            }
            Unit unit = circumstances.unit();
            Period existed = unit.existedIn(period);
            if (existed == null) {
                return new Asked<>(List.of(), List.of());
            }
            Period span = new Period(period.from(), existed.to());
            String name = String.valueOf(existed.to());
            Due on = Due.on(due, List.of());
            return new Asked<>(List.of(Occasion.owed(unit, name, span, on, false, true)), List.of());
        });
    }

    /**
     * Once, for a stretch of the record's own such as a term, due on its last day by the library.
     *
     * @param name its name in data
     * @param owed whether it is owed at all
     */
    public static <T> Occasions<T, T> once(
            String name, Fact<T, LocalDate> from, Fact<T, LocalDate> to, Fact<T, Boolean> owed) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(owed, "owed");
        List<String> reads = Outcome.joined(owed.reads(), Outcome.joined(from.reads(), to.reads()));
        return new Occasions<>(reads, (record, circumstances) -> {
            Truth is = Truth.of(owed.of(record, circumstances));
            if (is.isFalse()) {
                return new Asked<>(List.of(), List.of());
            }
            LocalDate first = from.of(record, circumstances);
            LocalDate last = to.of(record, circumstances);
            List<String> gaps = is.isTrue() ? List.of() : owed.gaps(record, circumstances);
            gaps = first == null ? Outcome.joined(gaps, from.gaps(record, circumstances)) : gaps;
            gaps = last == null ? Outcome.joined(gaps, to.gaps(record, circumstances)) : gaps;
            LocalDate end = last == null ? LocalDate.MAX : last;
            Period span = new Period(first == null || first.isAfter(end) ? end : first, end);
            Due due = last == null ? null : Due.on(last, List.of());
            return new Asked<>(List.of(new Occasion<>(record, name, span, due, false, is, gaps, true)), List.of());
        });
    }

    @FunctionalInterface
    private interface InPeriod {
        List<Occasion<Unit>> of(Period period, Circumstances circumstances);
    }

    private static <T> Occasions<T, Unit> ofPeriod(InPeriod of) {
        return new Occasions<>(Cycles.READS, (record, circumstances) -> {
            Period period = circumstances.period();
            return period == null
                    ? Asked.unknown(List.of("#/period"))
                    : new Asked<>(of.of(period, circumstances), List.of());
        });
    }

    /**
     * Once for each of these things that counts; the text sets no day, so that it is PENDING until the period's last day. Where it is not
     * known whether one counts, its own place is named.
     *
     * @param name its name in data
     */
    public static <T, E> Occasions<T, E> each(
            Fact<T, List<E>> things, Fact<E, Boolean> counts, Function<E, String> name) {
        Objects.requireNonNull(things, "things");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(name, "name");
        Fact<T, LocalDate> end = NoLimit.endOfPeriod();
        return eachDue(things, counts, name, false, end.reads(), (record, one, circumstances) -> {
            LocalDate last = end.of(record, circumstances);
            return last == null ? Last.unknown(end.gaps(record, circumstances)) : Last.on(last);
        });
    }

    /** As above, PENDING until a day of each that is the library's ({@link NoLimit}). */
    public static <T, E> Occasions<T, E> each(
            Fact<T, List<E>> things, Fact<E, Boolean> counts, Function<E, String> name, Fact<E, LocalDate> lastDay) {
        return eachOn(things, counts, name, false, lastDay);
    }

    /** As above, due on a day that the law sets for each. */
    public static <T, E> Occasions<T, E> eachBy(
            Fact<T, List<E>> things, Fact<E, Boolean> counts, Function<E, String> name, Fact<E, LocalDate> lastDay) {
        return eachOn(things, counts, name, true, lastDay);
    }

    private static <T, E> Occasions<T, E> eachOn(
            Fact<T, List<E>> things,
            Fact<E, Boolean> counts,
            Function<E, String> name,
            boolean setByLaw,
            Fact<E, LocalDate> lastDay) {
        Objects.requireNonNull(things, "things");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(lastDay, "lastDay");
        List<String> reads = new ArrayList<>();
        lastDay.reads().forEach(path -> reads.add(ListRules.inList(things.path(), path)));
        return eachDue(things, counts, name, setByLaw, reads, (record, one, circumstances) -> {
            LocalDate last = lastDay.of(one, circumstances);
            return last == null ? Last.unknown(lastDay.gaps(one, circumstances)) : Last.on(last);
        });
    }

    /**
     * The last day of one thing.
     *
     * @param due the day; null if it is not known
     * @param gaps what would have to be known, from the thing
     */
    record Last(@Nullable Due due, List<String> gaps) {
        /** It has none yet, and awaits an event. */
        static final Last NONE_YET = new Last(null, List.of());

        static Last on(LocalDate day) {
            return new Last(Due.on(day, List.of()), List.of());
        }

        static Last unknown(List<String> gaps) {
            return new Last(null, gaps);
        }
    }

    @FunctionalInterface
    interface LastOf<T, E> {
        /** Its last day; null where the unit ended before it came, so that nothing is owed. */
        @Nullable
        Last of(T record, E thing, Circumstances circumstances);
    }

    static <T, E> Occasions<T, E> eachDue(
            Fact<T, List<E>> things,
            Fact<E, Boolean> counts,
            Function<E, String> name,
            boolean setByLaw,
            List<String> reads,
            LastOf<T, E> last) {
        List<String> all = new ArrayList<>(things.reads());
        counts.reads().forEach(path -> all.add(ListRules.inList(things.path(), path)));
        all.addAll(reads);
        return new Occasions<>(all, setByLaw ? List.of() : List.of(Parameter.NO_LIMIT), (record, circumstances) -> {
            List<E> list = things.of(record, circumstances);
            if (list == null) {
                return Asked.unknown(things.gaps(record, circumstances));
            }
            List<Occasion<E>> occasions = new ArrayList<>(list.size());
            for (int i = 0; i < list.size(); i++) {
                E one = list.get(i);
                Truth owed = Truth.of(counts.of(one, circumstances));
                if (owed.isFalse()) {
                    continue;
                }
                List<String> gaps = owed.isTrue() ? List.of() : counts.gaps(one, circumstances);
                Last due = last.of(record, one, circumstances);
                if (due == null) {
                    continue;
                }
                LocalDate date = due.due() == null ? null : due.due().date();
                LocalDate day = date == null ? circumstances.asOf() : date;
                List<String> deciding = new ArrayList<>();
                for (String gap : Outcome.joined(gaps, due.gaps())) {
                    deciding.add(Outcome.placed(things.at(i), gap));
                }
                Period span = circumstances.period() != null ? circumstances.period() : new Period(day, day);
                occasions.add(new Occasion<>(one, name.apply(one), span, due.due(), setByLaw, owed, deciding, true));
            }
            return new Asked<>(occasions, List.of());
        });
    }

    /** All of several kinds: quarters, half years and years. */
    public static <T, W> Occasions<T, W> all(List<Occasions<T, W>> kinds) {
        Objects.requireNonNull(kinds, "kinds");
        List<Occasions<T, W>> several = List.copyOf(kinds);
        List<String> reads =
                several.stream().flatMap(one -> one.reads.stream()).distinct().toList();
        List<Parameter> asks =
                several.stream().flatMap(one -> one.asks.stream()).distinct().toList();
        return new Occasions<>(reads, asks, (record, circumstances) -> {
            List<Occasion<W>> occasions = new ArrayList<>();
            List<String> gaps = List.of();
            for (Occasions<T, W> one : several) {
                Asked<W> asked = one.of(record, circumstances);
                occasions.addAll(asked.occasions());
                gaps = Outcome.joined(gaps, asked.gaps());
            }
            return new Asked<>(occasions, gaps);
        });
    }

    /** The same, all about the record itself. */
    public Occasions<T, T> ofRecord() {
        return new Occasions<>(reads, asks, (record, circumstances) -> {
            Asked<W> asked = of(record, circumstances);
            return new Asked<>(
                    asked.occasions().stream()
                            .map(one -> one.of(record, one.name()))
                            .toList(),
                    asked.gaps());
        });
    }

    /** For every one of these each time. */
    public <V> Occasions<T, V> per(Fact<T, List<V>> whom, Function<V, String> name) {
        Objects.requireNonNull(whom, "whom");
        Objects.requireNonNull(name, "name");
        List<String> read = new ArrayList<>(reads);
        read.addAll(whom.reads());
        return new Occasions<>(read, asks, (record, circumstances) -> {
            Asked<W> asked = of(record, circumstances);
            List<V> list = whom.of(record, circumstances);
            if (list == null) {
                return asked.occasions().isEmpty() && asked.gaps().isEmpty()
                        ? new Asked<>(List.of(), List.of())
                        : Asked.unknown(Outcome.joined(asked.gaps(), whom.gaps(record, circumstances)));
            }
            if (list.isEmpty()) {
                return new Asked<>(List.of(), List.of());
            }
            List<Occasion<V>> occasions = new ArrayList<>(list.size());
            for (Occasion<W> occasion : asked.occasions()) {
                for (V one : list) {
                    String each = name.apply(one);
                    occasions.add(occasion.of(one, each));
                }
            }
            return new Asked<>(occasions, asked.gaps());
        });
    }

    /** Only those owed where the fact that goes with the occasion is so as well. */
    public Occasions<T, W> where(Function<Occasion<W>, Fact<T, Boolean>> owed, List<String> paths) {
        Objects.requireNonNull(owed, "owed");
        Objects.requireNonNull(paths, "paths");
        return changed(paths, (record, occasion, circumstances) -> {
            Fact<T, Boolean> fact = owed.apply(occasion);
            Truth is = Truth.of(fact.of(record, circumstances));
            return occasion.where(is, is == Truth.UNKNOWN ? fact.gaps(record, circumstances) : List.of());
        });
    }

    /**
     * Only those owed where this is so as well.
     *
     * @param paths what it reads, named where it is not known
     */
    public Occasions<T, W> where(Owed<T, W> owed, String... paths) {
        Objects.requireNonNull(owed, "owed");
        Objects.requireNonNull(paths, "paths");
        List<String> gaps = List.of(paths);
        return changed(
                gaps,
                (record, occasion, circumstances) -> occasion.where(owed.judge(record, occasion, circumstances), gaps));
    }

    /**
     * As above, where what is missing depends on the record.
     *
     * @param gaps the paths of what is missing, exactly; asked only where it is not known
     * @param paths what it reads
     */
    public Occasions<T, W> where(Owed<T, W> owed, Gaps<T, W> gaps, List<String> paths) {
        Objects.requireNonNull(owed, "owed");
        Objects.requireNonNull(gaps, "gaps");
        Objects.requireNonNull(paths, "paths");
        return changed(paths, (record, occasion, circumstances) -> {
            Truth also = owed.judge(record, occasion, circumstances);
            return occasion.where(also, also == Truth.UNKNOWN ? gaps.of(record, occasion, circumstances) : List.of());
        });
    }

    /** Only those owed where this is so on their last day as well: a unit that changes is that of the day. */
    public Occasions<T, W> whereOnLastDay(Fact<T, Boolean> so) {
        return whereOn(Occasion::last, so);
    }

    /** Only those in which this was so three months before their end as well, as {@link #sparingYoungUnits()}. */
    public Occasions<T, W> whereInTheLastMonths(Fact<T, Boolean> so) {
        return whereOn(occasion -> occasion.span().to().plusDays(1).minusMonths(LEAST_MONTHS), so);
    }

    private Occasions<T, W> whereOn(Function<Occasion<W>, @Nullable LocalDate> day, Fact<T, Boolean> so) {
        Objects.requireNonNull(so, "so");
        return changed(so.reads(), (record, occasion, circumstances) -> {
            Circumstances then = circumstances.on(day.apply(occasion));
            Truth is = Truth.of(so.of(record, then));
            return occasion.where(is, is == Truth.UNKNOWN ? so.gaps(record, then) : List.of());
        });
    }

    /** Whether this is so on the last day of any of them; where there are none, on the day of the circumstances. */
    public Fact<T, Boolean> onAnyLastDay(Fact<T, Boolean> so) {
        Objects.requireNonNull(so, "so");
        return Fact.with(
                so.path(),
                Outcome.joined(so.reads(), reads),
                (record, circumstances) -> {
                    List<Occasion<W>> owed = of(record, circumstances).occasions();
                    if (owed.isEmpty()) {
                        return so.of(record, circumstances);
                    }
                    Truth any = Truth.FALSE;
                    for (Occasion<W> occasion : owed) {
                        any = any.or(Truth.of(so.of(record, circumstances.on(occasion.last()))));
                    }
                    return any.toBoolean();
                },
                (record, circumstances) -> {
                    List<String> gaps = of(record, circumstances).gaps();
                    return gaps.isEmpty() ? so.gaps(record, circumstances) : gaps;
                });
    }

    /**
     * What would have to be known to know whether an occasion is owed.
     *
     * @param <T> the record
     * @param <W> for whom
     */
    @FunctionalInterface
    public interface Gaps<T, W> {
        /** The paths. */
        List<String> of(T record, Occasion<W> occasion, Circumstances circumstances);
    }

    /** Only those that lie between these days: a board's term. A day that is not known may lie anywhere. */
    public Occasions<T, W> between(Fact<T, LocalDate> from, Fact<T, LocalDate> to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        List<String> read = new ArrayList<>(from.reads());
        read.addAll(to.reads());
        return changed(read, (record, occasion, circumstances) -> {
            LocalDate first = from.of(record, circumstances);
            LocalDate last = to.of(record, circumstances);
            Occasion<W> begun = occasion.where(
                    Truth.of(first, day -> !occasion.span().from().isBefore(day)),
                    first == null ? from.gaps(record, circumstances) : List.of());
            return begun.where(
                    Truth.of(last, day -> !occasion.span().to().isAfter(day)),
                    last == null ? to.gaps(record, circumstances) : List.of());
        });
    }

    /** The same under other names, of which each is one that {@link Texts} can say. */
    public Occasions<T, W> named(Function<Occasion<W>, String> name) {
        Objects.requireNonNull(name, "name");
        return changed(List.of(), (record, occasion, circumstances) -> occasion.named(name.apply(occasion)));
    }

    /** Due on a day that the library sets, where the text sets none; nothing is owed by a unit that has ended by then. */
    public Occasions<T, W> dueBy(Function<Occasion<W>, LocalDate> last) {
        Objects.requireNonNull(last, "last");
        return dueBy((record, occasion, circumstances) -> last.apply(occasion), List.of());
    }

    /** As above, by what the record says. */
    public Occasions<T, W> dueBy(LastDay<T, W> last, List<String> reads) {
        return dueBy(last, (record, occasion, circumstances) -> List.of(), reads);
    }

    /** As above, where the day may not be known. */
    public Occasions<T, W> dueBy(LastDay<T, W> last, Gaps<T, W> gaps, List<String> reads) {
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(gaps, "gaps");
        Objects.requireNonNull(reads, "reads");
        return changed(reads, (record, occasion, circumstances) -> {
            if (occasion.due() == null) {
                return occasion;
            }
            LocalDate day = last.of(record, occasion, circumstances);
            return day == null
                    ? occasion.undated(gaps.of(record, occasion, circumstances))
                    : unlessEnded(occasion.due(Due.on(day, List.of()), false), circumstances);
        });
    }

    /** Not owed by a unit that ended before the last day: nothing was overdue as long as it existed, and it cannot act after. */
    private static <W> Occasion<W> unlessEnded(Occasion<W> occasion, Circumstances circumstances) {
        LocalDate ended = circumstances.unit().endedOn();
        LocalDate last = occasion.last();
        return occasion.where(Truth.of(ended == null || last == null || !last.isAfter(ended)), List.of());
    }

    /**
     * The last day of an occasion, where the library sets it.
     *
     * @param <T> the record
     * @param <W> for whom it is owed
     */
    @FunctionalInterface
    public interface LastDay<T, W> {
        /** The day; null if it is not known. */
        @Nullable
        LocalDate of(T record, Occasion<W> occasion, Circumstances circumstances);
    }

    /** Due at the end of the quarter that follows: lists, reports and reviews of a cycle, for which the text sets no day. */
    public Occasions<T, W> dueByEndOfNextQuarter() {
        return dueBy(occasion -> NoLimit.endOfNextQuarter(occasion.span().to())).asking(Parameter.NO_LIMIT);
    }

    /** As it is, but by a unit formed within that time not before six months after that, where the day is the library's. */
    public Occasions<T, W> sparingNewUnits() {
        return dueBy(
                (record, occasion, circumstances) -> NoLimit.spared(
                        Objects.requireNonNull(occasion.last(), "a last day"),
                        occasion.span(),
                        circumstances.boundSince()),
                List.of("#/unit/formedOn"));
    }

    /**
     * Only those in which the unit was bound for three months or more up to their last day (reading B14): what is left of a year to
     * a unit, or to a choice (L10:82.2), that is younger is none of which a meeting or report is owed.
     */
    public Occasions<T, W> sparingYoungUnits() {
        return changed(List.of("#/unit/formedOn"), (record, occasion, circumstances) -> {
            LocalDate since = circumstances.boundSince();
            LocalDate latest = occasion.span().to().plusDays(1).minusMonths(LEAST_MONTHS);
            return occasion.where(Truth.of(since == null || !since.isAfter(latest)), List.of());
        });
    }

    /**
     * Due by the library not before the time has passed that the text gives for what is decided on the last day; a month, where no
     * calendar says how long that is. By a unit that ended before then, on its last day; at once, where it is due at once.
     *
     * @param limit from the day of the decision, by for whom it is owed; null where the text gives no time
     */
    public Occasions<T, W> andItsLimit(Function<W, @Nullable Limit> limit) {
        Objects.requireNonNull(limit, "limit");
        return dueBy(
                (record, occasion, circumstances) -> {
                    LocalDate due = Objects.requireNonNull(occasion.last(), "a last day");
                    LocalDate last = occasion.span().to();
                    Limit then = limit.apply(occasion.whom());
                    if (then == null || due.isBefore(last)) {
                        return due;
                    }
                    LocalDate end = Objects.requireNonNullElse(
                            then.from(last, circumstances.calendar()).date(), last.plusMonths(1));
                    LocalDate ended = circumstances.unit().endedOn();
                    LocalDate until = ended != null && ended.isBefore(end) ? ended : end;
                    return until.isAfter(due) ? until : due;
                },
                List.of("#/unit/endedOn"));
    }

    /** Due within the law's limit after the time that it is for; nothing is owed by a unit that has ended by then. */
    public Occasions<T, W> within(Limit limit) {
        Objects.requireNonNull(limit, "limit");
        return changed(
                        List.of(),
                        (record, occasion, circumstances) -> unlessEnded(
                                occasion.due(limit.from(occasion.span().to(), circumstances.calendar()), true),
                                circumstances))
                .asking(Parameter.of(limit));
    }

    /** Covered as soon as the period holds this part of the time, in which it is looked for. */
    public Occasions<T, W> covering(Function<Period, Period> part) {
        Objects.requireNonNull(part, "part");
        return changed(List.of(), (record, occasion, circumstances) -> {
            Period period = circumstances.period();
            return occasion.covered(
                    occasion.covered() || (period != null && period.contains(part.apply(occasion.span()))));
        });
    }

    /** Covered only where this is so: what is missing elsewhere may lie in a time that the records do not cover. */
    public Occasions<T, W> coveredWhere(Owed<T, W> covered, String... paths) {
        Objects.requireNonNull(covered, "covered");
        Objects.requireNonNull(paths, "paths");
        return changed(
                List.of(paths),
                (record, occasion, circumstances) -> occasion.covered(occasion.covered()
                        && covered.judge(record, occasion, circumstances).isTrue()));
    }

    @FunctionalInterface
    private interface Change<T, W> {
        Occasion<W> of(T record, Occasion<W> occasion, Circumstances circumstances);
    }

    private Occasions<T, W> changed(List<String> more, Change<T, W> change) {
        List<String> read = new ArrayList<>(reads);
        read.addAll(more);
        return new Occasions<>(read, asks, (record, circumstances) -> {
            Asked<W> asked = of(record, circumstances);
            List<Occasion<W>> all = asked.occasions();
            List<Occasion<W>> occasions = new ArrayList<>(all.size());
            for (int i = 0; i < all.size(); i++) {
                Occasion<W> changed = change.of(record, all.get(i), circumstances);
                if (!changed.owed().isFalse()) {
                    occasions.add(changed);
                }
            }
            return new Asked<>(occasions, asked.gaps());
        });
    }

    /** The occasions of this record. */
    Asked<W> of(T record, Circumstances circumstances) {
        return source.of(record, circumstances);
    }

    /** The paths read. */
    List<String> reads() {
        return reads;
    }
}
