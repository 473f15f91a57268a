package vn.danchu.compliance;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What other records of the dossier tell as well as the one that is judged. Where they tell it otherwise, one of them is wrong: a
 * norm says only what is so whichever is right, and else that they contradict each other.
 *
 * @param elsewhere by where the record tells it, where others do and what is read to find them; from the dossier, or the record
 * @param otherwise what they tell otherwise; empty where they do not
 * @param <T> the record that is judged
 */
public record ToldTwice<T>(Map<String, List<String>> elsewhere, Fact.Reader<T, List<Otherwise<T>>> otherwise) {

    /** Copies the paths. */
    public ToldTwice {
        elsewhere = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(elsewhere, "elsewhere")));
        Objects.requireNonNull(otherwise, "otherwise");
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
     * What another record tells otherwise.
     *
     * @param at where the record that is judged tells it, as in {@link ToldTwice#elsewhere}
     * @param contradiction that the two cannot both be so, with both places
     * @param told the record as the other tells it
     * @param <T> the record that is judged
     */
    public record Otherwise<T>(String at, Outcome contradiction, UnaryOperator<T> told) {

        /** Nothing is null. */
        public Otherwise {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(contradiction, "contradiction");
            Objects.requireNonNull(told, "told");
        }
    }
}
