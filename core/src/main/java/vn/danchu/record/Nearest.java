package vn.danchu.record;

import java.util.Collection;
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
        String nearest = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String each : words) {
            if (Math.abs(each.length() - word.length()) < least) {
                int distance = distance(word.toLowerCase(Locale.ROOT), each.toLowerCase(Locale.ROOT));
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
