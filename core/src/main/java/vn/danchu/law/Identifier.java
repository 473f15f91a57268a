package vn.danchu.law;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Codes and names that users give their villages, units and records. Two are the same if they are so in Unicode's composed
 * form (NFC), without regard to spaces around them and to doubled spaces: the same name typed on two machines. Capitals,
 * accents and where a tone stands make another one. Stateless and thread-safe.
 */
public final class Identifier {

    private Identifier() {}

    /** Whether both name the same; nothing names what is not known. */
    public static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && (one.equals(other) || key(one).equals(key(other)));
    }

    /** The form in which it is compared; the text itself where it is in that form already. */
    public static String key(String text) {
        return isPlain(text)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || c < ' ' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }
}
