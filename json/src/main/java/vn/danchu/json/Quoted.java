package vn.danchu.json;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Excerpt;
import vn.danchu.words.Nearest;

/** What faults say of texts: a text cut short, the closest of several. */
final class Quoted {

    private static final int SHOWN = 60;

    private Quoted() {}

    /** The text in quotation marks, cut short, with control characters shown as escapes. */
    static String quoted(String text) {
        return '"' + shown(text) + '"';
    }

    /** The text cut short, with control characters shown as escapes. */
    static String shown(String text) {
        return Excerpt.of(text, SHOWN);
    }

    /** The one most like the text; null if none is near. */
    static @Nullable String closest(String text, Collection<String> allowed) {
        return text.length() > SHOWN ? null : Nearest.to(text, allowed);
    }
}
