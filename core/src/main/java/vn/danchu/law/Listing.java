package vn.danchu.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the law lists an entry of a catalogue.
 *
 * @param code the law's own number, such as {@code 11.3} or {@code 64.1.đ}; unique within its catalogue
 * @param citation the provision that lists it; for a sub-item, the clause it belongs to
 * @param setting the setting whose list it stands in; null where the list is for every setting
 * @param inForce the days on which it binds
 * @param vi a short Vietnamese label, as the law reads since it was last amended
 * @param en a short English label
 * @param earlier what it was called before an amendment, the oldest first
 */
public record Listing(
        String code,
        Citation citation,
        @Nullable Setting setting,
        InForce inForce,
        String vi,
        String en,
        List<Wording> earlier) {

    /**
     * How the law read until an amendment.
     *
     * @param until its last day
     * @param vi a short Vietnamese label
     * @param en a short English label
     */
    public record Wording(LocalDate until, String vi, String en) {
        /** Names a component that is null and may not be. */
        public Wording {
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(vi, "vi");
            Objects.requireNonNull(en, "en");
        }
    }

    /** Copies the list. */
    public Listing {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        earlier = List.copyOf(Objects.requireNonNull(earlier, "earlier"));
    }

    /** An entry of a list for communes, such as {@code L10:11.1}; its code is its place in the instrument, in force with it. */
    public static Listing commune(String place, String vi, String en) {
        return at(place, Setting.COMMUNE, vi, en);
    }

    /** As {@link #commune}, a sub-item that officials keep below a clause; its letter is the library's, not the law's. */
    public static Listing commune(String clause, String letter, String vi, String en) {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(letter, "letter");
        return commune(clause, vi, en).below(letter);
    }

    /** As {@link #commune}, of a list for agencies. */
    public static Listing agency(String place, String vi, String en) {
        return at(place, Setting.AGENCY, vi, en);
    }

    /** As {@link #agency}, a sub-item that officials keep below a clause; its letter is the library's, not the law's. */
    public static Listing agency(String clause, String letter, String vi, String en) {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(letter, "letter");
        return agency(clause, vi, en).below(letter);
    }

    /** As {@link #commune}, of a list for state enterprises. */
    public static Listing enterprise(String place, String vi, String en) {
        return at(place, Setting.STATE_ENTERPRISE, vi, en);
    }

    /** As {@link #commune}, of a list for employers outside the state sector. */
    public static Listing employer(String place, String vi, String en) {
        return at(place, Setting.NON_STATE_EMPLOYER, vi, en);
    }

    /** As {@link #commune}, of a list for every setting. */
    public static Listing general(String place, String vi, String en) {
        return at(place, null, vi, en);
    }

    private static Listing at(String place, @Nullable Setting setting, String vi, String en) {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        Citation citation = Citation.parse(place);
        return new Listing(
                citation.numbers(), citation, setting, citation.instrument().inForce(), vi, en, List.of());
    }

    private Listing below(String letter) {
        return new Listing(code + "." + letter, citation, setting, inForce, vi, en, earlier);
    }

    /** The same, in force on other days than its instrument. */
    public Listing on(InForce days) {
        Objects.requireNonNull(days, "days");
        return new Listing(code, citation, setting, days, vi, en, earlier);
    }

    /** The same, which until this day read otherwise. */
    public Listing until(LocalDate day, String oldVi, String oldEn) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(oldVi, "oldVi");
        Objects.requireNonNull(oldEn, "oldEn");
        return new Listing(code, citation, setting, inForce, vi, en, List.of(new Wording(day, oldVi, oldEn)));
    }

    /** As the law reads today: English for {@code en}, Vietnamese otherwise. */
    public String label(Locale locale) {
        return label(locale, null);
    }

    /** As the law read on this day, today's wording where it is null: English for {@code en}, Vietnamese otherwise. */
    public String label(Locale locale, @Nullable LocalDate day) {
        Objects.requireNonNull(locale, "locale");
        boolean vietnamese = !locale.getLanguage().equals("en");
        for (Wording wording : earlier) {
            if (day != null && !day.isAfter(wording.until())) {
                return vietnamese ? wording.vi() : wording.en();
            }
        }
        return vietnamese ? vi : en;
    }
}
