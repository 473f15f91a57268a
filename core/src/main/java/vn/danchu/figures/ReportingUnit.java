package vn.danchu.figures;

import org.jspecify.annotations.Nullable;

/**
 * The unit whose activity a report tells of.
 *
 * @param code the user's own code for it, or null if it has none
 * @param name its name, or null if not known
 * @param level whose activity it is, or null if not known
 */
public record ReportingUnit(
        @Nullable String code,
        @Nullable String name,
        @Nullable UnitLevel level) {

    /** The code, or the name where there is none, or null where there is neither: by this a roll-up knows the unit. */
    public @Nullable String id() {
        return code != null ? code : name;
    }
}
