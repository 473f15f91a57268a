package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;
import vn.danchu.record.Truth;

/**
 * Something a norm reads, and where it stands. What is not known is null, and {@link #gaps} says what would have to be known.
 * Facts are built from facts, so that no norm works out by hand what follows from a missing datum. Immutable.
 *
 * <p>A path is a JSON pointer from the record ({@code /votes/inFavour}; empty for the record itself), or from the dossier
 * when it begins with {@code #} ({@code #/unit/hasWebsite}); of an element of a list, from the record that holds the list when
 * it begins with {@code ^} ({@code ^/termEndsOn}).
 *
 * @param <T> the record
 * @param <V> the value
 */
public final class Fact<T, V> {

    private final String path;
    private final Supplier<List<String>> reads;
    private final Reader<T, V> reader;
    private final Gaps<T> gaps;

    /** What is open where one datum alone is missing; null where that depends on the record. */
    private final @Nullable Outcome open;

    /** What is missing for it to be so or not, where less settles one than the other; else null. */
    private final @Nullable Sides<T> sides;

    /** Whether it is what the record states at its path, and not what follows from it. */
    private final boolean stated;

    /** The places of the first elements of a list, once they were named. A race names them again. */
    private String @Nullable [] elements;

    private static final int ELEMENTS_KEPT = 64;

    /** What is read is asked for pages only, and put together then. */
    private Fact(String path, Supplier<List<String>> reads, Reader<T, V> reader, Gaps<T> gaps) {
        this(path, reads, reader, gaps, null);
    }

    private Fact(String path, Supplier<List<String>> reads, Reader<T, V> reader, Gaps<T> gaps, @Nullable Outcome open) {
        this(path, reads, reader, gaps, open, null, false);
    }

    private Fact(
            String path,
            Supplier<List<String>> reads,
            Reader<T, V> reader,
            Gaps<T> gaps,
            @Nullable Outcome open,
            @Nullable Sides<T> sides,
            boolean stated) {
        this.sides = sides;
        this.stated = stated;
        this.path = path;
        this.reads = reads;
        this.reader = reader;
        this.gaps = gaps;
        this.open = open;
    }

    /**
     * Reads a value from a record and its circumstances.
     *
     * @param <T> the record
     * @param <V> the value
     */
    @FunctionalInterface
    public interface Reader<T, V> {
        /** The value, or null if it is not known. */
        @Nullable
        V read(T record, Circumstances circumstances);
    }

    /**
     * Says what is missing of a value that several data give together.
     *
     * @param <T> the record
     */
    @FunctionalInterface
    public interface Gaps<T> {
        /** The paths of what is missing, a smallest set first; asked only where the value is not known. */
        List<String> of(T record, Circumstances circumstances);
    }

    @FunctionalInterface
    private interface Sides<T> {
        List<String> of(T record, Circumstances circumstances, boolean so);
    }

    /** A fact of the record. */
    public static <T, V> Fact<T, V> of(String path, Function<T, @Nullable V> read) {
        Objects.requireNonNull(read, "read");
        return with(path, (record, circumstances) -> read.apply(record));
    }

    /** A fact of a part of the record; not known where the part is not. */
    public static <T, P, V> Fact<T, V> of(String path, Function<T, @Nullable P> part, Function<P, @Nullable V> read) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(read, "read");
        return of(path, record -> {
            P known = part.apply(record);
            return known == null ? null : read.apply(known);
        });
    }

    /** A fact of the record in its circumstances. */
    public static <T, V> Fact<T, V> with(String path, Reader<T, V> reader) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reader, "reader");
        List<String> one = List.of(path);
        return new Fact<>(path, () -> one, reader, (record, circumstances) -> one, Outcome.noData(one), null, true);
    }

    /**
     * A fact that several data give together, and that says itself which of them are missing.
     *
     * @param reads the paths of all that it reads
     */
    public static <T, V> Fact<T, V> with(String path, List<String> reads, Reader<T, V> reader, Gaps<T> gaps) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reads, "reads");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(gaps, "gaps");
        List<String> all = List.copyOf(reads);
        return new Fact<>(path, () -> all, reader, gaps);
    }

    /** A fact of the unit on the day of the fact; the path is the unit's component, such as {@code hasWebsite}. */
    public static <T, V> Fact<T, V> ofUnit(String component, Function<Unit, @Nullable V> read) {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(read, "read");
        return with("#/unit/" + component, (record, circumstances) -> read.apply(circumstances.unit()));
    }

    /** A fact of a part of the unit on the day of the fact, as {@link #ofUnit}; not known where the part is not. */
    public static <T, P, V> Fact<T, V> ofUnit(
            String component, Function<Unit, @Nullable P> part, Function<P, @Nullable V> read) {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(read, "read");
        return ofUnit(component, unit -> {
            P known = part.apply(unit);
            return known == null ? null : read.apply(known);
        });
    }

    /**
     * Whether the unit existed already on this day: what was before its first day is a former unit's. So of every day of a unit
     * that existed throughout.
     */
    public static <T> Fact<T, Boolean> sinceUnitWasFormed(Fact<T, LocalDate> day) {
        Objects.requireNonNull(day, "day");
        return or(
                both(day, Fact.<T, LocalDate>ofUnit("formedOn", Unit::formedOn), (on, formed) -> !on.isBefore(formed)),
                with(
                        "#/unit/setting",
                        (record, circumstances) -> !circumstances.isUnitKnown()
                                ? null
                                : circumstances.unit().formedOn() == null));
    }

    /**
     * Whether the village that the record is of had not ended before this day: so of one that the unit does not list, of every one
     * where none ended, and of a record on its own.
     */
    public static <T> Fact<T, Boolean> villageLivedTo(Fact<T, String> village, Fact<T, LocalDate> day) {
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(day, "day");
        return with(
                village.path(),
                Outcome.joined(Outcome.joined(village.reads(), day.reads()), VillageLife.READS),
                (record, circumstances) -> VillageLife.livedTo(
                                village.of(record, circumstances), day.of(record, circumstances), circumstances)
                        .toBoolean(),
                (record, circumstances) -> VillageLife.gaps(village, day, record, circumstances));
    }

    /** What needs no record to be known. */
    public static <T, V> Fact<T, V> known(Function<Circumstances, V> read) {
        Objects.requireNonNull(read, "read");
        return new Fact<>("", List::of, (record, circumstances) -> read.apply(circumstances), (record, c) -> List.of());
    }

    /** What is so of every record. */
    public static <T> Fact<T, Boolean> always() {
        return known(circumstances -> true);
    }

    /** Where it stands. */
    public String path() {
        return path;
    }

    /** Where an element of the list stands; the first is 0, and whether there is such an element is not asked. */
    public String at(int element) {
        if (element >= ELEMENTS_KEPT) {
            return path + "/" + element;
        }
        String[] kept = elements;
        if (kept == null) {
            kept = new String[ELEMENTS_KEPT];
            elements = kept;
        }
        String at = kept[element];
        if (at == null) {
            at = path + "/" + element;
            kept[element] = at;
        }
        return at;
    }

    /** The paths of all that is read for it. */
    public List<String> reads() {
        return List.copyOf(reads.get());
    }

    /** Whether it is what the record states at its path, and not what follows from it. */
    boolean isStated() {
        return stated;
    }

    /** The value, or null if it is not known. */
    public @Nullable V of(T record, Circumstances circumstances) {
        return reader.read(record, circumstances);
    }

    /** The paths of what is missing where the value is not known, a smallest set first; not empty then. */
    public List<String> gaps(T record, Circumstances circumstances) {
        return gaps.of(record, circumstances);
    }

    /** The paths of what would have to be known for it to be known to be so, or not so: a smallest set, where it is not known. */
    List<String> gaps(T record, Circumstances circumstances, boolean so) {
        return sides == null ? gaps(record, circumstances) : sides.of(record, circumstances, so);
    }

    /** That it is not known, and what would have to be. */
    Outcome open(T record, Circumstances circumstances) {
        return open != null ? open : Outcome.noData(gaps(record, circumstances));
    }

    /** A component of the value; not known where the value is not. */
    public <W> Fact<T, W> then(String component, Function<V, @Nullable W> read) {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(read, "read");
        return of(this, path + "/" + component, read);
    }

    /** A component of the value, as {@link #then}; where the value itself is not known, that is what is missing. */
    public <W> Fact<T, W> part(String component, Function<V, @Nullable W> read) {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(read, "read");
        Fact<T, W> part = then(component, read);
        return new Fact<>(
                part.path,
                part.reads,
                part.reader,
                (record, circumstances) -> of(record, circumstances) == null
                        ? gaps(record, circumstances)
                        : part.gaps.of(record, circumstances),
                null,
                null,
                part.stated);
    }

    private static <T, V, W> Fact<T, W> of(Fact<T, V> whole, String path, Function<V, @Nullable W> read) {
        return with(path, (record, circumstances) -> {
            V value = whole.of(record, circumstances);
            return value == null ? null : read.apply(value);
        });
    }

    /** What follows from the value. */
    public <W> Fact<T, W> map(Function<V, W> follows) {
        Objects.requireNonNull(follows, "follows");
        return new Fact<>(
                path,
                reads,
                (record, circumstances) -> {
                    V value = of(record, circumstances);
                    return value == null ? null : follows.apply(value);
                },
                gaps,
                open);
    }

    /** Whether the value is so. */
    public Fact<T, Boolean> is(Predicate<V> so) {
        Objects.requireNonNull(so, "so");
        return map(so::test);
    }

    /** Whether it is this value. */
    public Fact<T, Boolean> is(V value) {
        Objects.requireNonNull(value, "value");
        return map(value::equals);
    }

    /** Whether it is one of these values. */
    public Fact<T, Boolean> in(Collection<? extends V> values) {
        Objects.requireNonNull(values, "values");
        Set<V> set = Set.copyOf(values);
        return map(set::contains);
    }

    /**
     * The same in the unit as it was on another day. Where that day is not known, only what never changed in the unit is known,
     * and the day is what is missing.
     */
    public Fact<T, V> onDay(Fact<T, LocalDate> day) {
        Objects.requireNonNull(day, "day");
        return new Fact<>(
                path,
                () -> Outcome.joined(reads(), day.reads()),
                (record, circumstances) -> of(record, circumstances.on(day.of(record, circumstances))),
                (record, circumstances) -> {
                    LocalDate other = day.of(record, circumstances);
                    return other == null && of(record, circumstances.on(LocalDate.MAX)) != null
                            ? day.gaps(record, circumstances)
                            : gaps(record, circumstances.on(other));
                });
    }

    /** Whether it is so of the unit on any day of the dossier's period; where that is not known, what never changed. */
    public static <T> Fact<T, Boolean> onAnyDayOfPeriod(Fact<T, Boolean> so) {
        Objects.requireNonNull(so, "so");
        Fact<T, Boolean> onFirstDay = so.onDay(Fact.<T>period().map(Period::from));
        return new Fact<>(
                so.path,
                onFirstDay.reads,
                (record, circumstances) -> {
                    Truth any = Truth.of(onFirstDay.of(record, circumstances));
                    for (LocalDate day : circumstances.changesInPeriod()) {
                        any = any.or(Truth.of(so.of(record, circumstances.on(day))));
                    }
                    return any.toBoolean();
                },
                (record, circumstances) -> onFirstDay.of(record, circumstances) == null
                        ? onFirstDay.gaps(record, circumstances)
                        : so.gaps(record, circumstances));
    }

    /** The first where this is so, the second where it is not; where that is not known, what both are. */
    public static <T, V> Fact<T, V> choose(Fact<T, Boolean> which, Fact<T, V> whenTrue, Fact<T, V> whenFalse) {
        Objects.requireNonNull(which, "which");
        Objects.requireNonNull(whenTrue, "whenTrue");
        Objects.requireNonNull(whenFalse, "whenFalse");
        return new Fact<>(
                whenFalse.path,
                () -> Outcome.joined(which.reads(), Outcome.joined(whenTrue.reads(), whenFalse.reads())),
                (record, circumstances) -> {
                    Boolean is = which.of(record, circumstances);
                    if (is != null) {
                        return (is ? whenTrue : whenFalse).of(record, circumstances);
                    }
                    V either = whenTrue.of(record, circumstances);
                    return either != null && either.equals(whenFalse.of(record, circumstances)) ? either : null;
                },
                (record, circumstances) -> {
                    Boolean is = which.of(record, circumstances);
                    if (is != null) {
                        return (is ? whenTrue : whenFalse).gaps(record, circumstances);
                    }
                    List<String> gaps = which.gaps(record, circumstances);
                    if (whenTrue.of(record, circumstances) != null || whenFalse.of(record, circumstances) != null) {
                        return gaps;
                    }
                    List<String> first = Outcome.joined(gaps, whenTrue.gaps(record, circumstances));
                    List<String> second = Outcome.joined(gaps, whenFalse.gaps(record, circumstances));
                    return Outcome.fewer(first, second);
                });
    }

    /** The value, else that of the other fact: the same thing told in two places. */
    public Fact<T, V> orElse(Fact<T, V> other) {
        Objects.requireNonNull(other, "other");
        return new Fact<>(
                path,
                () -> Outcome.joined(reads(), other.reads()),
                (record, circumstances) -> {
                    V value = of(record, circumstances);
                    return value != null ? value : other.of(record, circumstances);
                },
                gaps);
    }

    /** The dossier's period; not known for a record on its own. */
    public static <T> Fact<T, Period> period() {
        return with("#/period", (record, circumstances) -> circumstances.period());
    }

    /** Whether the day lies in the dossier's period. */
    public static <T> Fact<T, Boolean> inPeriod(Fact<T, LocalDate> day) {
        Objects.requireNonNull(day, "day");
        return both(day, period(), (on, period) -> period.contains(on));
    }

    /**
     * Whether what is of this day binds the unit: it existed then, and a choice by which alone it is bound (L10:82.2) stood. Where
     * it always did, the day need not be known.
     */
    public static <T> Fact<T, Boolean> whileBound(Fact<T, LocalDate> day) {
        Objects.requireNonNull(day, "day");
        return new Fact<>(
                day.path,
                day.reads,
                (record, circumstances) -> {
                    LocalDate on = circumstances.bindsAlways() ? LocalDate.MAX : day.of(record, circumstances);
                    return on == null ? null : circumstances.bindsOn(on);
                },
                day.gaps);
    }

    /**
     * The act as one of the unit itself: what was done before it was formed a former unit did (reading B15), and after its last day
     * it did nothing. Done on a day that is not known, it may have been another unit.
     */
    public static <T> Fact<T, Act> byUnit(Fact<T, Act> act) {
        Objects.requireNonNull(act, "act");
        return new Fact<>(
                act.path,
                act.reads,
                (record, circumstances) -> TimeRules.byUnit(act.of(record, circumstances), circumstances),
                (record, circumstances) ->
                        TimeRules.gapsByUnit(act.path, act.of(record, circumstances), act.gaps(record, circumstances)));
    }

    /** Whether the day is not after the dossier's period. */
    public static <T> Fact<T, Boolean> byEndOfPeriod(Fact<T, LocalDate> day) {
        Objects.requireNonNull(day, "day");
        return both(day, period(), (on, period) -> !on.isAfter(period.to()));
    }

    /** Whether the day is not before the dossier's period. */
    public static <T> Fact<T, Boolean> sinceStartOfPeriod(Fact<T, LocalDate> day) {
        Objects.requireNonNull(day, "day");
        return both(day, period(), (on, period) -> !on.isBefore(period.from()));
    }

    /** What follows from two facts together; not known while one is not, and each that is not is named. */
    public static <T, A, B, V> Fact<T, V> both(Fact<T, A> one, Fact<T, B> other, BiFunction<A, B, V> follows) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(follows, "follows");
        return new Fact<>(
                one.path,
                () -> Outcome.joined(one.reads(), other.reads()),
                (record, circumstances) -> {
                    A first = one.of(record, circumstances);
                    B second = other.of(record, circumstances);
                    return first == null || second == null ? null : follows.apply(first, second);
                },
                missing(one, other));
    }

    /** Both are so: false as soon as one is known not to be. */
    public static <T> Fact<T, Boolean> and(Fact<T, Boolean> one, Fact<T, Boolean> other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return joined(one, other, false);
    }

    /** One or the other is so: true as soon as one is known to be. */
    public static <T> Fact<T, Boolean> or(Fact<T, Boolean> one, Fact<T, Boolean> other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return joined(one, other, true);
    }

    /** The contrary. */
    public static <T> Fact<T, Boolean> not(Fact<T, Boolean> fact) {
        Objects.requireNonNull(fact, "fact");
        return new Fact<>(
                fact.path,
                fact.reads,
                (record, circumstances) -> {
                    Boolean value = fact.of(record, circumstances);
                    return value == null ? null : !value;
                },
                fact.gaps,
                fact.open,
                (record, circumstances, so) -> fact.gaps(record, circumstances, !so),
                false);
    }

    /** Whether it is said to be so: what the record leaves out is not. */
    public static <T> Fact<T, Boolean> said(Fact<T, Boolean> fact) {
        Objects.requireNonNull(fact, "fact");
        return fact.orElse(known(circumstances -> false));
    }

    /** Whether it is so of any element of a list; what is not known of an element is named at its place. */
    public static <T, E> Fact<T, Boolean> any(Fact<T, List<E>> list, Fact<E, Boolean> so) {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(so, "so");
        return new Fact<>(
                list.path,
                () -> readOfEach(list, so),
                (record, circumstances) -> {
                    List<E> elements = list.of(record, circumstances);
                    if (elements == null) {
                        return null;
                    }
                    boolean open = false;
                    for (int i = 0; i < elements.size(); i++) {
                        Boolean one = so.of(elements.get(i), circumstances);
                        if (one != null && one) {
                            return true;
                        }
                        open |= one == null;
                    }
                    return open ? null : Boolean.FALSE;
                },
                (record, circumstances) -> gapsOfEach(list, so, record, circumstances));
    }

    private static <T, E> List<String> readOfEach(Fact<T, List<E>> list, Fact<E, ?> of) {
        List<String> reads = new ArrayList<>(list.reads());
        of.reads().forEach(path -> reads.add(ListRules.inList(list.path, path)));
        return reads;
    }

    /** What is missing of the elements of which it is not known; the list itself where no element is. */
    private static <T, E> List<String> gapsOfEach(
            Fact<T, List<E>> list, Fact<E, ?> of, T record, Circumstances circumstances) {
        List<E> elements = list.of(record, circumstances);
        List<String> gaps = new ArrayList<>();
        for (int i = 0; elements != null && i < elements.size(); i++) {
            if (of.of(elements.get(i), circumstances) == null) {
                for (String gap : of.gaps(elements.get(i), circumstances)) {
                    gaps.add(Outcome.placed(list.at(i), gap));
                }
            }
        }
        return gaps.isEmpty() ? list.gaps(record, circumstances) : gaps;
    }

    /** The latest of the days of a list's elements; not known while one of them is not, or there is none. */
    public static <T, E> Fact<T, LocalDate> latest(Fact<T, List<E>> list, Fact<E, LocalDate> day) {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(day, "day");
        return ofEach(list, day, days -> {
            LocalDate latest = null;
            for (LocalDate one : days) {
                if (one == null) {
                    return null;
                }
                latest = latest == null || one.isAfter(latest) ? one : latest;
            }
            return latest;
        });
    }

    /** The sum of the numbers of a list's elements, 0 if it has none; not known while one of them is not. */
    public static <T, E> Fact<T, Integer> sum(Fact<T, List<E>> list, Fact<E, Integer> number) {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(number, "number");
        return ofEach(list, number, numbers -> {
            long sum = 0;
            for (Integer one : numbers) {
                if (one == null) {
                    return null;
                }
                sum += one;
            }
            return (int) Math.min(sum, Integer.MAX_VALUE);
        });
    }

    /** What follows from what is said of each element. */
    static <T, E, V, W> Fact<T, W> ofEach(
            Fact<T, List<E>> list, Fact<E, V> of, Function<List<@Nullable V>, @Nullable W> follows) {
        return new Fact<>(
                list.path,
                () -> readOfEach(list, of),
                (record, circumstances) -> {
                    List<E> elements = list.of(record, circumstances);
                    if (elements == null) {
                        return null;
                    }
                    List<@Nullable V> values = new ArrayList<>(elements.size());
                    elements.forEach(element -> values.add(of.of(element, circumstances)));
                    return follows.apply(values);
                },
                (record, circumstances) -> gapsOfEach(list, of, record, circumstances));
    }

    /** Whether the act was done by the end of the as-of date. */
    public static <T> Fact<T, Boolean> done(Fact<T, Act> act) {
        Objects.requireNonNull(act, "act");
        return new Fact<>(
                act.path,
                act.reads,
                (record, circumstances) -> {
                    Act value = act.of(record, circumstances);
                    return value == null
                            ? null
                            : value.doneBy(circumstances.asOf()).toBoolean();
                },
                (record, circumstances) -> act.of(record, circumstances) == null
                        ? act.gaps(record, circumstances)
                        : List.of(act.path + "/done"));
    }

    /** Whether the act was done by this day; done on a day that is not known, it may have been. */
    public static <T> Fact<T, Boolean> doneBy(Fact<T, Act> act, Fact<T, LocalDate> day) {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(day, "day");
        return and(act.is(one -> !one.isNotDone()), both(day(act), day, (on, last) -> !on.isAfter(last)));
    }

    /** Whether the day has come by the as-of date. */
    public static <T> Fact<T, Boolean> past(Fact<T, LocalDate> day) {
        Objects.requireNonNull(day, "day");
        return new Fact<>(
                day.path,
                day.reads,
                (record, circumstances) -> {
                    LocalDate on = day.of(record, circumstances);
                    return on == null ? null : !on.isAfter(circumstances.asOf());
                },
                day.gaps);
    }

    /** The day an act was done; where it is not known whether it was done, the act itself is what is missing. */
    public static <T> Fact<T, LocalDate> day(Fact<T, Act> act) {
        Objects.requireNonNull(act, "act");
        String path = act.path + "/on";
        List<String> day = List.of(path);
        return new Fact<>(
                path,
                () -> day,
                (record, circumstances) -> {
                    Act value = act.of(record, circumstances);
                    return value == null ? null : value.on();
                },
                (record, circumstances) -> {
                    Act value = act.of(record, circumstances);
                    return value == null || value.done() == null ? act.gaps(record, circumstances) : day;
                });
    }

    /**
     * The earlier of two days: for a limit, what has passed with one has passed with both. Not known while the one that is not
     * known could be earlier and still decide on the as-of date.
     */
    static <T> Fact<T, LocalDate> earlier(Fact<T, LocalDate> one, Fact<T, LocalDate> other) {
        return new Fact<>(
                one.path,
                () -> Outcome.joined(one.reads(), other.reads()),
                (record, circumstances) -> {
                    LocalDate first = one.of(record, circumstances);
                    LocalDate second = other.of(record, circumstances);
                    if (first == null || second == null) {
                        LocalDate known = first == null ? second : first;
                        return known != null && circumstances.asOf().isAfter(known) ? known : null;
                    }
                    return first.isBefore(second) ? first : second;
                },
                (record, circumstances) -> one.of(record, circumstances) == null
                        ? one.gaps(record, circumstances)
                        : other.gaps(record, circumstances));
    }

    /** One of the two settles it alone where it is as {@code alone} says. */
    private static <T> Fact<T, Boolean> joined(Fact<T, Boolean> one, Fact<T, Boolean> other, boolean alone) {
        return new Fact<>(
                one.path,
                () -> Outcome.joined(one.reads(), other.reads()),
                (record, circumstances) -> {
                    Boolean first = one.of(record, circumstances);
                    if (first != null && first == alone) {
                        return first;
                    }
                    Boolean second = other.of(record, circumstances);
                    boolean settled = first != null || (second != null && second == alone);
                    return settled ? second : null;
                },
                missing(one, other),
                null,
                (record, circumstances, so) -> {
                    if (other.of(record, circumstances) != null) {
                        return one.gaps(record, circumstances, so);
                    }
                    List<String> second = other.gaps(record, circumstances, so);
                    if (one.of(record, circumstances) != null) {
                        return second;
                    }
                    List<String> first = one.gaps(record, circumstances, so);
                    return so == alone ? Outcome.fewer(first, second) : Outcome.joined(first, second);
                },
                false);
    }

    private static <T> Gaps<T> missing(Fact<T, ?> one, Fact<T, ?> other) {
        return (record, circumstances) -> {
            List<String> gaps = one.of(record, circumstances) == null ? one.gaps(record, circumstances) : List.of();
            return other.of(record, circumstances) == null
                    ? Outcome.joined(gaps, other.gaps(record, circumstances))
                    : gaps;
        };
    }

    @Override
    public String toString() {
        return path;
    }
}
