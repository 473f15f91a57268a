package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;

/**
 * What a report was made with, so that it can be made again.
 *
 * @param library version of the library
 * @param asOf the day up to whose end facts counted
 * @param unitCode the unit's code, or null if not given
 * @param unitName the unit's name, or null if not given
 * @param setting the setting whose norms judged, or null if not given
 * @param period the period judged, or null for a record on its own
 * @param instruments the instruments the norms cite, and those that amend them
 * @param norms number of norms that bind units of this setting
 * @param normsSha256 SHA-256 of those norms' ids, kinds, citations with their dates, dates, parameters, conditions and questions, in
 *     lower-case hexadecimal: a number that changes changes it
 * @param hashes of each of those norms by its id, the first 12 digits of the SHA-256 of the same: which norm changed between two
 *     reports; null in a report from before they were kept
 * @param own norms of the user's own that judged as well
 * @param cautions keys of what is still open in the law of the days judged, such as a law that was not read
 */
public record Receipt(
        String library,
        LocalDate asOf,
        @Nullable String unitCode,
        @Nullable String unitName,
        @Nullable Setting setting,
        @Nullable Period period,
        List<Source> instruments,
        int norms,
        String normsSha256,
        @Nullable Map<String, String> hashes,
        List<Own> own,
        List<String> cautions) {

    /**
     * An instrument and the state of the text the library rests on.
     *
     * @param code its code, such as {@code L10}
     * @param reviewed day of the last review
     * @param sha256 SHA-256 of its entry in the library, in lower-case hexadecimal
     */
    public record Source(String code, LocalDate reviewed, String sha256) {
        /** Names an argument that is missing. */
        public Source {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(reviewed, "reviewed");
            Objects.requireNonNull(sha256, "sha256");
        }
    }

    /**
     * Norms of the user's own.
     *
     * @param code code of their instrument
     * @param version version of the set
     * @param norms how many
     * @param sha256 SHA-256 of what they ask, in lower-case hexadecimal
     */
    public record Own(String code, String version, int norms, String sha256) {
        /** Names an argument that is missing. */
        public Own {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(sha256, "sha256");
        }
    }

    /** Copies the collections. */
    public Receipt {
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(normsSha256, "normsSha256");
        instruments = List.copyOf(Objects.requireNonNull(instruments, "instruments"));
        hashes = hashes == null ? null : Map.copyOf(hashes);
        own = List.copyOf(Objects.requireNonNull(own, "own"));
        cautions = List.copyOf(Objects.requireNonNull(cautions, "cautions"));
    }
}
