package vn.danchu.disclosure;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Period;
import vn.danchu.record.Act;

/**
 * The list of contents already disclosed, drawn up or updated for a quarter and posted (L10:13.2).
 *
 * @param quarter the quarter it is for
 * @param drawnUp when it was drawn up or updated
 * @param posted where it is posted; null if not known
 * @param everyVillage whether it is posted in every village; null if not known
 * @param statesFormAndTime whether it states form and time of each disclosure; null if not known
 */
@RecordBuilder
public record QuarterlyList(
        @Nullable Period quarter,
        @Nullable Act drawnUp,
        @Nullable Set<PostingPlace> posted,
        @Nullable Boolean everyVillage,
        @Nullable Boolean statesFormAndTime) {

    /** Copies the set. */
    public QuarterlyList {
        posted = posted == null ? null : Set.copyOf(posted);
    }
}
