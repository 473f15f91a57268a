package vn.danchu.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measure that could not be given, and why. A gap is never 0 and never "no".
 *
 * @param key key of the measure
 * @param reason why it could not be given
 * @param norms ids of the norms that leave it open; empty if none was judged
 * @param paths JSON pointers to what is missing or doubtful, in the dossier or the activity report
 * @param due the first day on which a duty that is still running ends; null unless {@code reason} is PENDING
 */
public record MeasureGap(
        String key,
        Reason reason,
        List<String> norms,
        List<String> paths,
        @Nullable LocalDate due) {

    /** Copies the lists. */
    public MeasureGap {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(reason, "reason");
        norms = List.copyOf(Objects.requireNonNull(norms, "norms"));
        paths = List.copyOf(Objects.requireNonNull(paths, "paths"));
    }

    /** Why a measure could not be given. */
    public enum Reason {
        /** The records it counts are not in the dossier, or the figure is not in the report. */
        NOT_RECORDED,
        /** A norm could not judge a record: data is missing or contradicts itself. */
        UNDETERMINED,
        /** The time of the duty has not run out. */
        PENDING,
        /** The report gives the figure as more than, less than or about so many. */
        INEXACT,
        /** The report gives the figure more than once. */
        AMBIGUOUS
    }

    static MeasureGap notRecorded(String key, String path) {
        return new MeasureGap(key, Reason.NOT_RECORDED, List.of(), List.of(path), null);
    }
}
