package vn.danchu.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The unit whose activity a report tells of.
 *
 * @param code the user's own code for it, or null if it has none
 * @param name its name, or null if not known
 * @param level whose activity it is, or null if not known
 * @param from the first day on which it existed, or null if not known
 * @param to the last day on which it existed, or null if it still does or that is not known
 */
public record ReportingUnit(
        @Nullable String code,
        @Nullable String name,
        @Nullable UnitLevel level,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** A unit of which it is not said since when and until when it existed. */
    public static ReportingUnit of(@Nullable String code, @Nullable String name, @Nullable UnitLevel level) {
        return new ReportingUnit(code, name, level, null, null);
    }

    /** The code, or the name where there is none, or null where there is neither: by this a roll-up knows the unit. */
    public @Nullable String id() {
        return code != null ? code : name;
    }
}
