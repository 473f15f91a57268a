package vn.danchu.tabular;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.Entry;
import vn.danchu.scoring.set.EvidencePiece;

/**
 * A row of a form of scores: what people wrote for one criterion. Null points are not written, which is not 0.
 *
 * @param criterion the criterion's id, as numbered in the form
 * @param title its name
 * @param maximum the most points
 * @param declared the figures declared for it, as written
 * @param evidence the evidence, as written
 * @param claimed the unit's own points
 * @param appraised the appraiser's points, first round
 * @param explanation the unit's explanation
 * @param secondAppraised the appraiser's points, second round
 * @param last the final points
 * @param notApplicable whether the row is marked as not applicable
 * @param part number of the part that the row stands in, such as {@code I}; null if the form has no parts, or before the first
 * @param alternative whether it is an alternative ("Hoặc ...") to the row above, whose criterion it then has
 */
public record ScoreRow(
        String criterion,
        @Nullable String title,
        @Nullable BigDecimal maximum,
        @Nullable String declared,
        @Nullable String evidence,
        @Nullable BigDecimal claimed,
        @Nullable BigDecimal appraised,
        @Nullable String explanation,
        @Nullable BigDecimal secondAppraised,
        @Nullable BigDecimal last,
        boolean notApplicable,
        @Nullable String part,
        boolean alternative) {
    /** Names an argument that is missing. */
    public ScoreRow {
        Objects.requireNonNull(criterion, "criterion");
    }

    /**
     * The row as a line of a form to be scored. The evidence is one piece, as written; the explanation and the final points
     * stay behind, for the form does not say which column they belong to.
     */
    public Entry entry() {
        return new Entry(
                criterion,
                claimed,
                appraised,
                secondAppraised,
                null,
                notApplicable ? "Không áp dụng" : null,
                Map.of(),
                evidence == null ? List.of() : List.of(new EvidencePiece(null, evidence, null, null)));
    }
}
