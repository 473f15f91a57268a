package vn.danchu.words;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The word that was probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * Of some words the one most like another, at most a third of its letters away; null if none is. Case counts for
     * nothing.
     */
    public static @Nullable String to(String word, Collection<String> words) {
        return within(Math.max(1, word.length() / 3), word, words);
    }

    /**
     * Of the ids of norms the one most like another. What is cited weighs more than how the rest is worded: where a norm
     * begins with the same instrument and place ({@code L10-12.3-}), it is one of those.
     */
    public static @Nullable String toNorm(String id, Collection<String> ids) {
        int end = id.indexOf('-', id.indexOf('-') + 1);
        return toBegun(id.substring(0, end + 1), id, ids);
    }

    /** Of the law's numbers ({@code 11.2.a}) the one most like another, of the same article and clause if there is one. */
    public static @Nullable String toNumber(String number, Collection<String> numbers) {
        return toBegun(number.substring(0, number.lastIndexOf('.') + 1), number, numbers);
    }

    private static @Nullable String toBegun(String beginning, String word, Collection<String> words) {
        List<String> begun = beginning.isEmpty()
                ? List.of()
                : words.stream()
                        .filter(each -> each.startsWith(beginning) || beginning.equals(each + '.'))
                        .toList();
        return begun.isEmpty() ? to(word, words) : within(Integer.MAX_VALUE - 1, word, begun);
    }

    /**
     * What a look-up throws where there is nothing under the word: the word, the one most like it, and where all stand.
     *
     * @param what what was looked for, such as {@code norm}
     * @param all where a reader of the message finds them all
     */
    public static IllegalArgumentException unknown(String what, String word, @Nullable String nearest, String all) {
        return new IllegalArgumentException("no " + what + " \"" + word + "\""
                + (nearest == null ? "" : "; did you mean \"" + nearest + "\"?") + "; all: " + all);
    }

    private static @Nullable String within(int most, String word, Collection<String> words) {
        String nearest = null;
        String lower = word.toLowerCase(Locale.ROOT);
        int least = most + 1;
        for (String each : words) {
            if (Math.abs(each.length() - word.length()) < least) {
                int distance = distance(lower, each.toLowerCase(Locale.ROOT));
                if (distance < least) {
                    least = distance;
                    nearest = each;
                }
            }
        }
        return nearest;
    }

    /** Letters to add, drop or change. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
