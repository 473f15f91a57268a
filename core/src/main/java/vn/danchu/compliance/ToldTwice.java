package vn.danchu.compliance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What other records of the dossier tell as well as the one that is judged. Where they tell it otherwise, one of them is wrong: a
 * norm says only what is so whichever is right, and else that they contradict each other.
 *
 * @param elsewhere by where the record tells it, where others do and what is read to find them; from the dossier, or the record
 * @param otherwise what they tell otherwise; empty where they do not
 * @param <T> the record that is judged
 */
public record ToldTwice<T>(Map<String, List<String>> elsewhere, Fact.Reader<T, List<Otherwise<T>>> otherwise) {

    /**
     * So many statements that differ of one record, inclusive, are heard two by two; of more so many that change by themselves what a norm
     * finds are heard beside each other one, and still more are a contradiction: a limit of the library's.
     */
    static final int MOST_MIXED = 24;

    /** Copies the paths. */
    public ToldTwice {
        elsewhere = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(elsewhere, "elsewhere")));
        Objects.requireNonNull(otherwise, "otherwise");
    }

    /**
     * The same of each element of a list.
     *
     * @param list where the list stands in the record
     * @param of the elements; null if not known
     * @param with the record with other elements
     * @param <R> the record that holds the list
     */
    public <R> ToldTwice<R> inEach(String list, Function<R, @Nullable List<T>> of, BiFunction<R, List<T>, R> with) {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(with, "with");
        Map<String, List<String>> each = new TreeMap<>();
        elsewhere.forEach((at, paths) -> each.put(
                ListRules.inList(list, at),
                paths.stream().map(path -> ListRules.inList(list, path)).toList()));
        return new ToldTwice<>(each, (record, circumstances) -> {
            List<T> elements = of.apply(record);
            List<Otherwise<R>> all = List.of();
            for (int i = 0; elements != null && i < elements.size(); i++) {
                List<Otherwise<T>> ofOne = otherwise.read(elements.get(i), circumstances);
                for (int j = 0; ofOne != null && j < ofOne.size(); j++) {
                    all = all.isEmpty() ? new ArrayList<>() : all;
                    all.add(ofOne.get(j).of(i, list, of, with));
                }
            }
            return all;
        });
    }

    /** Both what this tells otherwise and what the other does. */
    public ToldTwice<T> and(ToldTwice<T> other) {
        Objects.requireNonNull(other, "other");
        Map<String, List<String>> both = new TreeMap<>(elsewhere);
        other.elsewhere.forEach((at, paths) -> both.merge(at, paths, Outcome::joined));
        return new ToldTwice<>(both, (record, circumstances) -> {
            List<Otherwise<T>> one = otherwise.read(record, circumstances);
            List<Otherwise<T>> two = other.otherwise.read(record, circumstances);
            return one == null || one.isEmpty() ? two : two == null || two.isEmpty() ? one : joined(one, two);
        });
    }

    private static <O> List<O> joined(List<O> one, List<O> two) {
        List<O> both = new ArrayList<>(one);
        both.addAll(two);
        return both;
    }

    /** Whether one of these paths is this one, above it or below it. */
    static boolean isAmong(String at, List<String> paths) {
        for (String path : paths) {
            if (path.equals(at) || path.startsWith(at.concat("/")) || at.startsWith(path.concat("/"))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The record by what this one tells beside what each other teller tells after it, of one place either way; of the last of a teller's,
     * also by all that is told, one after another, of which what it tells itself stands.
     *
     * @param heard those one of which is in each mixture
     */
    static <T> List<T> beside(int one, T record, List<Otherwise<T>> others, BitSet heard) {
        List<T> mixed = new ArrayList<>();
        Otherwise<T> own = others.get(one);
        boolean last = heard.get(one);
        for (int i = one + 1; i < others.size(); i++) {
            Otherwise<T> other = others.get(i);
            boolean same = other.by().equals(own.by());
            last &= !same || !heard.get(i);
            if (same || !(heard.get(one) || heard.get(i))) {
                continue;
            }
            mixed.add(other.told().apply(own.told().apply(record)));
            if (own.at().equals(other.at())) {
                mixed.add(own.told().apply(other.told().apply(record)));
            }
        }
        if (last) {
            mixed.add(by(own.by(), record, others));
        }
        return mixed;
    }

    /** The record by all that is told otherwise, one after another. */
    static <T> T all(T record, List<Otherwise<T>> others) {
        T told = record;
        for (Otherwise<T> other : others) {
            told = other.told().apply(told);
        }
        return told;
    }

    /** The same; where this teller and others tell of one place, what it tells of it stands. */
    static <T> T by(String teller, T record, List<Otherwise<T>> others) {
        T told = record;
        for (int i = 0; i < others.size(); i++) {
            Otherwise<T> other = others.get(i);
            told = other.told().apply(told);
            for (int j = 0; j < i && !other.by().equals(teller); j++) {
                Otherwise<T> own = others.get(j);
                told = own.by().equals(teller) && own.at().equals(other.at())
                        ? own.told().apply(told)
                        : told;
            }
        }
        return told;
    }

    /**
     * What another record tells otherwise.
     *
     * @param at where the record that is judged tells it, as in {@link ToldTwice#elsewhere}
     * @param by the place of the record that tells it otherwise
     * @param contradiction that the two cannot both be so, with both places
     * @param told the record as the other tells it; the same once more
     * @param part whether only a part of what the other tells of the place: beside the rest it may be what nobody tells
     * @param <T> the record that is judged
     */
    public record Otherwise<T>(String at, String by, Outcome contradiction, UnaryOperator<T> told, boolean part) {

        /** Nothing is null. */
        public Otherwise {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(contradiction, "contradiction");
            Objects.requireNonNull(told, "told");
        }

        /** All that the other tells of the place. */
        public Otherwise(String at, String by, Outcome contradiction, UnaryOperator<T> told) {
            this(at, by, contradiction, told, false);
        }

        /** A part of it. */
        public Otherwise<T> inPart() {
            return new Otherwise<>(at, by, contradiction, told, true);
        }

        private <R> Otherwise<R> of(
                int element, String list, Function<R, @Nullable List<T>> of, BiFunction<R, List<T>, R> with) {
            return new Otherwise<>(
                    ListRules.inList(list, at),
                    by,
                    contradiction.below(list + "/" + element),
                    record -> {
                        List<T> elements = new ArrayList<>(Objects.requireNonNull(of.apply(record), list));
                        elements.set(element, told.apply(elements.get(element)));
                        return with.apply(record, elements);
                    },
                    part);
        }
    }
}
