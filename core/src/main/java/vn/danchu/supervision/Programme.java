package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Period;
import vn.danchu.record.Act;

/**
 * A board's programme or plan of activity (L10:39.2, 44.2, 62.2, 79.2).
 *
 * @param cycle what it is for; of no meaning for the plan of an investment supervision board, which is for its project
 * @param covers the quarter, half year or year it is for
 * @param drawnUp when the board drew it up
 * @param contents what it states; null if not known
 */
@RecordBuilder
public record Programme(
        @Nullable Cycle cycle,
        @Nullable Period covers,
        @Nullable Act drawnUp,
        @Nullable Set<Content> contents) {

    /** What a programme states (D59:14.1.a, 18.1, 22.1.a, 26.1.a). */
    public enum Content {
        /** Mục đích. */
        AIM,
        /** Yêu cầu. */
        REQUIREMENTS,
        /** Nội dung. */
        MATTERS,
        /** Thời gian. */
        TIME,
        /** Kinh phí. */
        FUNDS,
        /** Tổ chức thực hiện. */
        ORGANISATION,
        /** Các điều kiện bảo đảm khác. */
        OTHER_CONDITIONS
    }

    /** Copies the set. */
    public Programme {
        contents = contents == null ? null : Set.copyOf(contents);
    }
}
