package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Due;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;
import vn.danchu.record.Truth;

/**
 * What shows that something owed was done: one act, or any element of a list that matches. What is dated after the as-of
 * date has not happened. Immutable.
 *
 * @param <T> the record
 * @param <W> for whom it is owed
 */
public interface Evidence<T, W> {

    /**
     * What the record shows of one occasion: kept, broken or not there (a breach), open, or pending for a reason of its own.
     * That the last day has not passed is not its concern.
     */
    Outcome at(T record, Occasion<W> occasion, Circumstances circumstances);

    /** Where it stands. */
    String path();

    /**
     * The kind of an occasion, where one element can show occasions of one kind only, so that fewer elements than kinds cannot
     * show them all; null where one element can show any.
     */
    default @Nullable Object kindOf(Occasion<?> occasion) {
        Objects.requireNonNull(occasion, "occasion");
        return null;
    }

    /** The paths it reads. */
    List<String> reads();

    /** One act of the record. */
    static <T, W> Evidence<T, W> act(Fact<T, Act> act) {
        Objects.requireNonNull(act, "act");
        return of(
                act,
                (record, occasion, circumstances) -> timely(
                        occasion,
                        act.path(),
                        act.of(record, circumstances),
                        act.gaps(record, circumstances),
                        circumstances));
    }

    /** A rule on the record that is kept, as far as it has come. */
    static <T, W> Evidence<T, W> kept(String path, Rule<T> rule) {
        Objects.requireNonNull(rule, "rule");
        return reading(path, rule.reads(), (record, occasion, circumstances) -> rule.judge(record, circumstances));
    }

    /** A rule on the record, judged on the occasion's last day that has come. */
    static <T, W> Evidence<T, W> of(Fact<T, ?> where, Judge<T, W> judge) {
        Objects.requireNonNull(where, "where");
        return reading(where.path(), where.reads(), judge);
    }

    /** As above, over all of these paths. */
    static <T, W> Evidence<T, W> reading(String path, List<String> reads, Judge<T, W> judge) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reads, "reads");
        Objects.requireNonNull(judge, "judge");
        return judged(path, reads, occasion -> null, judge);
    }

    /** What stands where another evidence does, of the same kinds, over more paths and judged so. */
    static <T, W> Evidence<T, W> like(Evidence<T, W> other, List<String> more, Judge<T, W> judge) {
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(more, "more");
        Objects.requireNonNull(judge, "judge");
        return judged(other.path(), Outcome.joined(other.reads(), more), other::kindOf, judge);
    }

    /** One of these shows it: the first of those that show the most; a breach stands where something was found, if anything was. */
    static <T, W> Evidence<T, W> anyOf(List<? extends Evidence<T, W>> some) {
        Objects.requireNonNull(some, "some");
        List<Evidence<T, W>> all = List.copyOf(some);
        List<String> more =
                all.stream().flatMap(one -> one.reads().stream()).distinct().toList();
        return like(all.get(0), more, (record, occasion, circumstances) -> {
            Outcome best = all.get(0).at(record, occasion, circumstances);
            for (int i = 1; i < all.size() && !best.isPlainlyKept(); i++) {
                Outcome next = all.get(i).at(record, occasion, circumstances);
                boolean foundNothing = best.verdict() == Verdict.NON_COMPLIANT
                        && best.path().equals(all.get(0).path());
                best = foundNothing ? Outcome.better(next, best) : Outcome.better(best, next);
            }
            return best;
        });
    }

    private static <T, W> Evidence<T, W> judged(
            String path, List<String> reads, Function<Occasion<?>, @Nullable Object> kind, Judge<T, W> judge) {
        return new Evidence<>() {
            @Override
            public Outcome at(T record, Occasion<W> occasion, Circumstances circumstances) {
                return judge.at(record, occasion, circumstances);
            }

            @Override
            public String path() {
                return path;
            }

            @Override
            public @Nullable Object kindOf(Occasion<?> occasion) {
                return kind.apply(occasion);
            }

            @Override
            public List<String> reads() {
                return reads;
            }
        };
    }

    /**
     * Judges what a record shows of an occasion.
     *
     * @param <T> the record
     * @param <W> for whom it is owed
     */
    @FunctionalInterface
    interface Judge<T, W> {
        /** What it shows. */
        Outcome at(T record, Occasion<W> occasion, Circumstances circumstances);
    }

    /** Any element of a list that matches: say how with the methods of {@link Elements}. */
    static <T, E, W> Elements<T, E, W> any(Fact<T, List<E>> list) {
        Objects.requireNonNull(list, "list");
        return new Elements<>(list, List.of(), List.of(), occasion -> null);
    }

    /**
     * Whether the act was done by the occasion's last day; what the unit itself owes, by the unit ({@link Rules#doneByUnit}).
     */
    static <W> Outcome timely(
            Occasion<W> occasion, String path, @Nullable Act act, List<String> gaps, Circumstances circumstances) {
        if (!(occasion.whom() instanceof Unit)) {
            return onTime(occasion, path, act, gaps, circumstances);
        }
        Act own = TimeRules.byUnit(act, circumstances);
        List<String> missing = own == null ? TimeRules.gapsByUnit(path, act, gaps) : gaps;
        Outcome outcome = onTime(occasion, path, own, missing, circumstances);
        return TimeRules.ofItsLife(
                path, act, TimeRules.unlessUnitEnded(occasion.last(), outcome, circumstances), circumstances);
    }

    private static <W> Outcome onTime(
            Occasion<W> occasion, String path, @Nullable Act act, List<String> gaps, Circumstances circumstances) {
        Due due = occasion.due();
        if (due == null) {
            Truth done = act == null ? Truth.UNKNOWN : act.doneBy(circumstances.asOf());
            if (done.isFalse()) {
                return Outcome.of(Reason.NOT_MET, path);
            }
            return done.isTrue() && !occasion.setByLaw()
                    ? Outcome.of(Reason.MET, path)
                    : Outcome.noData(occasion.deciding().isEmpty() ? List.of(path) : occasion.deciding());
        }
        LocalDate last = occasion.last();
        Outcome outcome = occasion.setByLaw() || last == null
                ? TimeRules.within(due, path, path, act, circumstances)
                : TimeRules.inGoodTime(last, path, act, circumstances);
        return outcome.reason() == Reason.NO_DATA && act == null ? Outcome.noData(gaps) : outcome;
    }

    /**
     * Elements of a list, one of which must match.
     *
     * @param <T> the record
     * @param <E> the element
     * @param <W> for whom it is owed
     */
    final class Elements<T, E, W> implements Evidence<T, W> {

        private static final Outcome SHOWN = Outcome.of(Reason.MET, "");

        private final Fact<T, List<E>> list;
        private final List<Match<E, W>> matches;
        private final List<Asks<E, W>> asks;
        private final Function<Occasion<?>, @Nullable Object> kind;
        private final Outcome none;

        private Elements(
                Fact<T, List<E>> list,
                List<Match<E, W>> matches,
                List<Asks<E, W>> asks,
                Function<Occasion<?>, @Nullable Object> kind) {
            this.list = list;
            this.matches = matches;
            this.asks = asks;
            this.kind = kind;
            this.none = Outcome.of(Reason.NOT_MET, list.path());
        }

        /** Each of them can be of one occasion only: of one village, one item, one quarter. */
        public Elements<T, E, W> ofOneOccasionEach() {
            return ofOneKindEach(occasion -> occasion);
        }

        /** Each of them can be of occasions of one kind only: of times of a year, or of a whole term. */
        public Elements<T, E, W> ofOneKindEach(Function<Occasion<?>, @Nullable Object> of) {
            Objects.requireNonNull(of, "of");
            return new Elements<>(list, matches, asks, of);
        }

        @Override
        public @Nullable Object kindOf(Occasion<?> occasion) {
            Objects.requireNonNull(occasion, "occasion");
            return kind.apply(occasion);
        }

        /** Whether an element is of the occasion at all; not known where its gaps say. */
        private record Match<E, W>(List<String> reads, FitsOccasion<E, W> fits, Gaps<E, W> gaps) {}

        /** What an element must show once it is of the occasion. */
        private record Asks<E, W>(List<String> reads, Judge<E, W> judge) {}

        /** Those whose value is the occasion's: the village, the session. An occasion of which it is not known may be any's. */
        public <V> Elements<T, E, W> of(Fact<E, V> value, Function<W, @Nullable V> ofWhom) {
            return of(value, ofWhom, Object::equals);
        }

        /** Those whose value is that of the occasion's last day. */
        public Elements<T, E, W> atLastDay(Fact<E, LocalDate> day) {
            Objects.requireNonNull(day, "day");
            return matching(day, (element, occasion, circumstances) -> {
                LocalDate on = day.of(element, circumstances);
                LocalDate last = occasion.last();
                return on == null || last == null ? Truth.UNKNOWN : Truth.of(on.equals(last));
            });
        }

        /** As above, compared in another way, such as codes by {@link vn.danchu.law.Identifier}. */
        public <V> Elements<T, E, W> of(Fact<E, V> value, Function<W, @Nullable V> ofWhom, BiPredicate<V, V> same) {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(ofWhom, "ofWhom");
            Objects.requireNonNull(same, "same");
            return matching(value, (element, occasion, circumstances) -> {
                V has = value.of(element, circumstances);
                V asked = ofWhom.apply(occasion.whom());
                return has == null || asked == null ? Truth.UNKNOWN : Truth.of(same.test(has, asked));
            });
        }

        /** Those that took place in the time that it is for; of what the unit itself owes, not before it was formed. */
        public Elements<T, E, W> on(Fact<E, LocalDate> day) {
            Objects.requireNonNull(day, "day");
            return matching(day, (element, occasion, circumstances) -> {
                LocalDate on = day.of(element, circumstances);
                return on == null
                        ? Truth.UNKNOWN
                        : Truth.of(occasion.span().contains(on)
                                && !on.isAfter(circumstances.asOf())
                                && !(occasion.whom() instanceof Unit
                                        && circumstances.unit().wasFormedAfter(on)));
            });
        }

        /** Those that are for exactly that time, or for the part of it in which the unit existed. */
        public Elements<T, E, W> covering(Fact<E, Period> covers) {
            Objects.requireNonNull(covers, "covers");
            return matching(covers, (element, occasion, circumstances) -> {
                Period period = covers.of(element, circumstances);
                return period == null ? Truth.UNKNOWN : Truth.of(occasion.isTimeOf(period, circumstances.unit()));
            });
        }

        /** Those of which this is so. */
        public Elements<T, E, W> where(Fact<E, Boolean> so) {
            Objects.requireNonNull(so, "so");
            return matching(so, (element, occasion, circumstances) -> Truth.of(so.of(element, circumstances)));
        }

        /** Those that fit the occasion in another way. */
        public Elements<T, E, W> where(Fact<E, ?> reads, FitsOccasion<E, W> fits) {
            Objects.requireNonNull(reads, "reads");
            Objects.requireNonNull(fits, "fits");
            return matching(reads, fits);
        }

        /** As above, where what is missing depends on the occasion as well. */
        public Elements<T, E, W> where(List<String> reads, FitsOccasion<E, W> fits, Gaps<E, W> gaps) {
            Objects.requireNonNull(reads, "reads");
            Objects.requireNonNull(fits, "fits");
            Objects.requireNonNull(gaps, "gaps");
            return new Elements<>(list, plus(matches, new Match<>(reads, fits, gaps)), asks, kind);
        }

        /**
         * Whether an element fits an occasion.
         *
         * @param <E> the element
         * @param <W> for whom it is owed
         */
        @FunctionalInterface
        public interface FitsOccasion<E, W> {
            /** Whether it does. */
            Truth judge(E element, Occasion<W> occasion, Circumstances circumstances);
        }

        /**
         * What would have to be known to know whether an element fits an occasion.
         *
         * @param <E> the element
         * @param <W> for whom it is owed
         */
        @FunctionalInterface
        public interface Gaps<E, W> {
            /** The paths from the element; those of the record that holds the list begin with {@code ^}. */
            List<String> of(E element, Occasion<W> occasion, Circumstances circumstances);
        }

        private Elements<T, E, W> matching(Fact<E, ?> fact, FitsOccasion<E, W> fits) {
            return where(
                    fact.reads(),
                    fits,
                    (element, occasion, circumstances) ->
                            fact.of(element, circumstances) == null ? fact.gaps(element, circumstances) : List.of());
        }

        /** Their act was done by the occasion's last day. */
        public Elements<T, E, W> done(Fact<E, Act> act) {
            Objects.requireNonNull(act, "act");
            return asking(
                    act.reads(), (element, occasion, circumstances) -> timely(act, element, occasion, circumstances));
        }

        /** As above, unless nothing called for it. */
        public Elements<T, E, W> doneUnless(Fact<E, Boolean> uncalledFor, Fact<E, Act> act) {
            Objects.requireNonNull(uncalledFor, "uncalledFor");
            Objects.requireNonNull(act, "act");
            Rule<E> unless = Rules.holds(uncalledFor);
            return asking(
                    Outcome.joined(act.reads(), uncalledFor.reads()),
                    (element, occasion, circumstances) -> Outcome.better(
                            timely(act, element, occasion, circumstances), unless.judge(element, circumstances)));
        }

        /** They show one of these as well. */
        public Elements<T, E, W> either(UnaryOperator<Elements<T, E, W>> one, UnaryOperator<Elements<T, E, W>> other) {
            Objects.requireNonNull(one, "one");
            Objects.requireNonNull(other, "other");
            Elements<T, E, W> any = new Elements<>(list, List.of(), List.of(), kind);
            Elements<T, E, W> first = one.apply(any);
            Elements<T, E, W> second = other.apply(any);
            return asking(
                    Outcome.joined(first.asked(), second.asked()),
                    (element, occasion, circumstances) -> Outcome.better(
                            first.shown(element, occasion, circumstances),
                            second.shown(element, occasion, circumstances)));
        }

        private List<String> asked() {
            return asks.stream().flatMap(ask -> ask.reads().stream()).toList();
        }

        private static <E> Outcome timely(
                Fact<E, Act> act, E element, Occasion<?> occasion, Circumstances circumstances) {
            Act value = act.of(element, circumstances);
            Outcome outcome =
                    Evidence.timely(occasion, act.path(), value, act.gaps(element, circumstances), circumstances);
            return occasion.due() == null && !occasion.deciding().isEmpty() && outcome.reason() == Reason.NO_DATA
                    ? Outcome.noData(Outcome.joined(
                            ofRecord(occasion.deciding()),
                            value == null ? act.gaps(element, circumstances) : List.of()))
                    : outcome;
        }

        /** Paths of the record, from an element of its list. */
        private static List<String> ofRecord(List<String> paths) {
            return paths.stream()
                    .map(path -> path.startsWith("#") ? path : "^" + path)
                    .toList();
        }

        /** They show this of the occasion as well. */
        public Elements<T, E, W> showing(List<String> reads, Judge<E, W> judge) {
            Objects.requireNonNull(reads, "reads");
            Objects.requireNonNull(judge, "judge");
            return asking(reads, judge);
        }

        /** They keep the rule as well. */
        public Elements<T, E, W> keeping(Rule<E> rule) {
            Objects.requireNonNull(rule, "rule");
            return asking(rule.reads(), (element, occasion, circumstances) -> rule.judge(element, circumstances));
        }

        /** Where this is so, it is shown all the same, with this caution. */
        public Elements<T, E, W> noting(String caution, Fact<E, Boolean> so) {
            Objects.requireNonNull(caution, "caution");
            Objects.requireNonNull(so, "so");
            return asking(List.of(), (element, occasion, circumstances) -> {
                return Boolean.TRUE.equals(so.of(element, circumstances)) ? SHOWN.caution(caution) : SHOWN;
            });
        }

        private Elements<T, E, W> asking(List<String> reads, Judge<E, W> judge) {
            return new Elements<>(list, matches, plus(asks, new Asks<>(reads, judge)), kind);
        }

        private static <X> List<X> plus(List<X> some, X one) {
            List<X> more = new ArrayList<>(some);
            more.add(one);
            return List.copyOf(more);
        }

        @Override
        public Outcome at(T record, Occasion<W> occasion, Circumstances circumstances) {
            List<E> elements = list.of(record, circumstances);
            if (elements == null) {
                return Outcome.noData(list, record, circumstances);
            }
            Outcome best = none;
            Outcome contradiction = null;
            boolean found = false;
            for (int i = 0; i < elements.size(); i++) {
                E element = elements.get(i);
                Truth fits = Truth.TRUE;
                List<String> gaps = List.of();
                for (int j = 0; j < matches.size() && !fits.isFalse(); j++) {
                    Match<E, W> match = matches.get(j);
                    Truth one = match.fits().judge(element, occasion, circumstances);
                    if (one == Truth.UNKNOWN) {
                        gaps = Outcome.joined(gaps, match.gaps().of(element, occasion, circumstances));
                    }
                    fits = fits.and(one);
                }
                if (fits.isFalse()) {
                    continue;
                }
                Outcome shown = shown(element, occasion, circumstances);
                if (!fits.isTrue()) {
                    // what could not show it anyway need not be known
                    if (shown.verdict() == Verdict.NON_COMPLIANT) {
                        continue;
                    }
                    if (gaps.isEmpty()) {
                        // what the element says is known, and it is the occasion that is not
                        best = found ? Outcome.better(best, unknown(occasion)) : unknown(occasion);
                        found = true;
                        continue;
                    }
                    shown = shown.reason() == Reason.NO_DATA
                            ? Outcome.worse(Outcome.noData(gaps), shown)
                            : Outcome.noData(gaps);
                }
                shown = shown.below(list.at(i));
                if (shown.isContradiction()) {
                    contradiction = contradiction == null ? shown : contradiction;
                    continue;
                }
                best = found ? Outcome.better(best, shown) : shown;
                if (best.isPlainlyKept()) {
                    return best;
                }
                found = true;
            }
            return contradiction == null
                    ? best
                    : found ? beside(best, contradiction, occasion, circumstances) : contradiction;
        }

        /** Whichever stands first in the list: until the last day it is open what contradicts; after it, what might keep it is asked for. */
        private Outcome beside(Outcome best, Outcome contradiction, Occasion<W> occasion, Circumstances circumstances) {
            LocalDate last = occasion.last();
            boolean waits = last != null && !circumstances.asOf().isAfter(last);
            return waits && best.reason() == Reason.NO_DATA ? contradiction : Outcome.better(best, contradiction);
        }

        private Outcome unknown(Occasion<W> occasion) {
            return Outcome.noData(occasion.deciding().isEmpty() ? List.of(list.path()) : occasion.deciding());
        }

        private Outcome shown(E element, Occasion<W> occasion, Circumstances circumstances) {
            Outcome worst = null;
            for (int j = 0; j < asks.size(); j++) {
                Outcome next = asks.get(j).judge().at(element, occasion, circumstances);
                worst = worst == null ? next : Outcome.worse(worst, next);
            }
            return worst == null ? SHOWN : worst;
        }

        @Override
        public String path() {
            return list.path();
        }

        @Override
        public List<String> reads() {
            List<String> reads = new ArrayList<>(list.reads());
            matches.forEach(match -> match.reads().forEach(path -> reads.add(ListRules.inList(path(), path))));
            asked().forEach(path -> reads.add(ListRules.inList(path(), path)));
            return reads.stream().distinct().toList();
        }
    }
}
