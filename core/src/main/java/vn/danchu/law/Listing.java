package vn.danchu.law;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the law lists an entry of a catalogue.
 *
 * @param code the law's own number, such as {@code 11.3} or {@code 64.1.đ}; unique within its catalogue
 * @param citation the provision that lists it; for a sub-item, the clause it belongs to
 * @param setting the setting whose list it stands in; null where the list is for every setting
 * @param inForce the days on which it binds
 * @param vi a short Vietnamese label
 * @param en a short English label
 */
public record Listing(
        String code, Citation citation, @Nullable Setting setting, InForce inForce, String vi, String en) {

    /** An entry whose code is its place in the instrument, in force with it. */
    public static Listing of(String instrument, String code, Setting setting, String vi, String en) {
        return at(instrument + ":" + code, code, setting, vi, en);
    }

    /** A sub-item that officials keep below a clause; its last letter is the library's, not the law's. */
    public static Listing below(String instrument, String code, Setting setting, String vi, String en) {
        return at(instrument + ":" + code.substring(0, code.lastIndexOf('.')), code, setting, vi, en);
    }

    /** An entry of a list for every setting; its code is its place in the instrument, in force with it. */
    public static Listing general(String instrument, String code, String vi, String en) {
        return at(instrument + ":" + code, code, null, vi, en);
    }

    private static Listing at(String place, String code, @Nullable Setting setting, String vi, String en) {
        Citation citation = Citation.parse(place);
        return new Listing(code, citation, setting, citation.instrument().inForce(), vi, en);
    }

    /** The same, in force on other days than its instrument. */
    public Listing on(InForce days) {
        return new Listing(code, citation, setting, days, vi, en);
    }

    /** Vietnamese for {@code vi}, English otherwise. */
    public String label(Locale locale) {
        return locale.getLanguage().equals("vi") ? vi : en;
    }
}
