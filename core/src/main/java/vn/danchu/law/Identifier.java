package vn.danchu.law;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Codes and names that users give their villages, units and records. Two are the same if they are so in Unicode's composed
 * form (NFC), without regard to spaces around them and to doubled spaces: the same name typed on two machines. Capitals,
 * accents and where a tone stands make another one. Stateless and thread-safe.
 */
public final class Identifier {

    /** Grave, acute, tilde, hook above and dot below, as marks of their own. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final String SPACES = " \t\n\u000b\f\r";

    private Identifier() {}

    /** Whether both name the same; nothing names what is not known. */
    public static boolean same(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || one.equals(other)) {
            return one != null && other != null;
        }
        return !(isPlain(one) && isPlain(other)) && key(one).equals(key(other));
    }

    /**
     * Whether they differ only in capitals, or in the letter on which a tone stands ({@code hoà}, {@code hòa}): most likely
     * one thing written in two ways, yet not the same.
     */
    public static boolean near(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !same(one, other) && spoken(one).equals(spoken(other));
    }

    /** As it is spoken: in small letters, with the tone of each syllable behind it. Those that are near each other are spoken alike. */
    public static String spoken(String text) {
        Objects.requireNonNull(text, "text");
        String letters = Normalizer.normalize(key(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder spoken = new StringBuilder(letters.length());
        StringBuilder tones = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (TONES.indexOf(c) >= 0) {
                tones.append(c);
            } else {
                if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                    spoken.append(tones);
                    tones.setLength(0);
                }
                spoken.append(c);
            }
        }
        return spoken.append(tones).toString();
    }

    /** The form in which it is compared; the text itself where it is in that form already. */
    public static String key(String text) {
        Objects.requireNonNull(text, "text");
        return isPlain(text)
                ? text
                : singleSpaced(Normalizer.normalize(text, Normalizer.Form.NFC).strip());
    }

    private static String singleSpaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean another = SPACES.indexOf(c) >= 0;
            if (!another) {
                spaced.append(c);
            } else if (!space) {
                spaced.append(' ');
            }
            space = another;
        }
        return spaced.toString();
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
