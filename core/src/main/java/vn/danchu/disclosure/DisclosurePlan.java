package vn.danchu.disclosure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The commune's plan for disclosing information (L10:14.1).
 *
 * @param issued when it was issued
 * @param contents what it states; null if not known
 * @param adoptedByCommittee whether the People's Committee adopted it as a body (thông qua)
 * @param chairReported when the chair reported to the People's Committee how it was carried out
 */
@RecordBuilder
public record DisclosurePlan(
        @Nullable Act issued,
        @Nullable Set<Content> contents,
        @Nullable Boolean adoptedByCommittee,
        @Nullable Act chairReported) {

    /** What the plan must state. */
    public enum Content {
        /** The information to be disclosed. */
        INFORMATION,
        /** In which form. */
        FORM,
        /** When. */
        MOMENT,
        /** For how long. */
        DURATION,
        /** Who is responsible. */
        RESPONSIBILITY
    }

    /** Copies the set. */
    public DisclosurePlan {
        contents = contents == null ? null : Set.copyOf(contents);
    }
}
