package vn.danchu.scoring.set;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Defaulted;

/**
 * One line of a form: what people wrote for a criterion. Null points are not written yet, which is not 0.
 *
 * @param criterion the criterion's id
 * @param claimed the unit's own points
 * @param appraised the appraiser's, first round
 * @param secondAppraised the appraiser's, after the unit's explanation
 * @param superior the superior's
 * @param notApplicable why the criterion does not apply to the unit; null if it does
 * @param reasons why points differ from the column before, by the column that differs
 * @param evidence the pieces of evidence
 */
@RecordBuilder
public record Entry(
        String criterion,
        @Nullable BigDecimal claimed,
        @Nullable BigDecimal appraised,
        @Nullable BigDecimal secondAppraised,
        @Nullable BigDecimal superior,
        @Nullable String notApplicable,
        @Defaulted Map<Column, String> reasons,
        @Defaulted List<EvidencePiece> evidence) {

    /** Copies map and list. */
    public Entry {
        Objects.requireNonNull(criterion, "criterion");
        reasons = reasons == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** A line with the unit's own points only. */
    public static Entry claimed(String criterion, String points) {
        Objects.requireNonNull(points, "points");
        return new Entry(criterion, new BigDecimal(points), null, null, null, null, Map.of(), List.of());
    }

    /** The points in a column; null if not written, and always for {@link Column#COMPUTED}. */
    public @Nullable BigDecimal points(Column column) {
        Objects.requireNonNull(column, "column");
        return switch (column) {
            case CLAIMED -> claimed;
            case COMPUTED -> null;
            case APPRAISED -> appraised;
            case SECOND_APPRAISED -> secondAppraised;
            case SUPERIOR -> superior;
        };
    }
}
