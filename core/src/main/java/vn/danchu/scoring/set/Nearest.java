package vn.danchu.scoring.set;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The word that was probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * Of some words the one most like another, at most a third of its letters away; null if none is. Case counts for
     * nothing.
     */
    public static @Nullable String to(String word, Collection<String> words) {
        String nearest = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String each : words) {
            int distance = distance(word.toLowerCase(java.util.Locale.ROOT), each.toLowerCase(java.util.Locale.ROOT));
            if (distance < least) {
                least = distance;
                nearest = each;
            }
        }
        return nearest;
    }

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

    /** A message that names a wrong word, and with it the word that was probably meant. */
    static Message message(String key, String name, String word, Collection<String> words) {
        String nearest = to(word, words);
        Message hint = nearest == null ? Message.of("set.noHint") : Message.of("set.hint", "word", nearest);
        return Message.of(key, name, word, "hint", hint);
    }
}
