package vn.danchu.calendar;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one year decides about working days, beyond the weekly rest on Saturday and Sunday (Labour Code 45/2019/QH14,
 * arts. 111 and 112).
 *
 * @param year 1 to 9999
 * @param daysOff each day from Monday to Friday on which nobody works, with the reason; in order of date
 * @param makeUpSaturdays the Saturdays worked in exchange for a day off; in order of date
 * @param cautions days about which a decision is not known; empty if none
 * @param sources where the days come from, at least one
 */
public record CalendarYear(
        int year,
        Map<LocalDate, String> daysOff,
        Set<LocalDate> makeUpSaturdays,
        List<Caution> cautions,
        List<Source> sources) {

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if a day lies outside the year, a day off is on a weekend or has no reason, a
     *     make-up day is not a Saturday, or no source is given
     */
    public CalendarYear {
        Objects.requireNonNull(daysOff, "daysOff");
        Objects.requireNonNull(makeUpSaturdays, "makeUpSaturdays");
        require(CalendarRules.year(year));
        daysOff = Collections.unmodifiableMap(new TreeMap<>(daysOff));
        makeUpSaturdays = Collections.unmodifiableSet(new TreeSet<>(makeUpSaturdays));
        cautions = List.copyOf(Objects.requireNonNull(cautions, "cautions"));
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
        for (Map.Entry<LocalDate, String> off : daysOff.entrySet()) {
            require(CalendarRules.dayOff(year, off.getKey()));
            require(CalendarRules.reason(off.getValue()));
        }
        for (LocalDate saturday : makeUpSaturdays) {
            require(CalendarRules.makeUpSaturday(year, saturday));
        }
        for (Caution caution : cautions) {
            require(CalendarRules.within(year, caution.from()));
            require(CalendarRules.within(year, caution.to()));
        }
        require(CalendarRules.sources(sources.size()));
    }

    /**
     * Reads a year from its text, line by line:
     *
     * <pre>
     * # from here to the end of the line is a comment
     * year 2026
     * source text Labour Code 45/2019/QH14 art. 112.1
     * off 2026-01-02 swap with Saturday 2026-01-10
     * work 2026-01-10
     * caution 2026-11-23 2026-11-28 swap-in-doubt
     * </pre>
     *
     * The line {@code year} comes first, once; {@code source} at least once, with a {@link Confidence} in lower case;
     * {@code off} names a day from Monday to Friday and its reason; {@code work} a Saturday; {@code caution} a first and
     * a last day and a key of a-z, 0-9 and hyphens. No day is named twice by {@code off} or by {@code work}. A comment
     * starts a line or follows a space.
     *
     * @param text the text; it is read to its end and not closed
     * @param name what to call the text in an error, for example its file name
     * @throws CalendarFormatException with every fault, if there is any
     * @throws IOException if the text cannot be read
     */
    public static CalendarYear read(Reader text, String name) throws IOException {
        Objects.requireNonNull(text, "text");
        return new CalendarYearReader(Objects.requireNonNull(name, "name")).read(text);
    }

    private static void require(@Nullable String broken) {
        if (broken != null) {
            throw new IllegalArgumentException(broken);
        }
    }

    /**
     * Days about which a decision was announced or proposed and could not be verified. The calendar does not follow
     * what is unverified; a count that such a day decides names the key.
     *
     * @param from first day, inclusive
     * @param to last day, inclusive, not before {@code from}
     * @param key a key of a-z, 0-9 and hyphens, stable across releases
     */
    public record Caution(LocalDate from, LocalDate to, String key) {

        /** @throws IllegalArgumentException if the days are out of order or the key has other characters */
        public Caution {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(key, "key");
            require(CalendarRules.inOrder(from, to));
            require(CalendarRules.key(key));
        }

        boolean touches(LocalDate first, LocalDate last) {
            return !from.isAfter(last) && !to.isBefore(first);
        }
    }

    /**
     * Where days of a year come from.
     *
     * @param confidence how the source was seen
     * @param text the document or the publication, not blank
     */
    public record Source(Confidence confidence, String text) {

        /** @throws IllegalArgumentException if the text is blank */
        public Source {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(confidence, "confidence");
            require(CalendarRules.reason(text));
        }
    }

    /** How a source was seen, from the surest down. */
    public enum Confidence {
        /** The document, or a full copy of it, was read. */
        TEXT,
        /** An excerpt of the document was read. */
        EXCERPT,
        /** The press or another publication reports it. */
        REPORTED,
        /** It follows by calculation from a rule. */
        DERIVED,
        /** It is general knowledge; no source was read. */
        RECALLED;

        /** The word for it in a calendar file: the name in lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
