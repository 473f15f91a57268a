package vn.danchu.scoring.set;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * No higher than: the level of a related subject (a head is rated no higher than the unit), or a level that the set names
 * for a case ("không xếp loại tốt trở lên nếu ...").
 *
 * @param id unique among the conditions and blocks of the set's rating
 * @param title its name
 * @param subject the related subject, as the form names it; its level uses the codes of this set's grids; null if
 *     {@code level} says it
 * @param level code of the highest level there can be when the condition holds; null if {@code subject} says it
 * @param when for whom or in which case it holds, or null for all
 */
@RecordBuilder
public record Ceiling(
        String id,
        Label title,
        @Nullable String subject,
        @Nullable String level,
        @Nullable MeasureCondition when) {

    /** Refuses null. */
    public Ceiling {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
    }
}
