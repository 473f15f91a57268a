package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection board was told by the commune People's Committee, the head of the agency or the leadership of the state
 * enterprise (L10:40.1.a, 40.1.d, 63.1.a, 63.1.d, 81.1.d).
 *
 * @param on the day it was told
 * @param matters of what; that nothing of the kind arose counts as well
 */
@RecordBuilder
public record BoardNotice(@Nullable LocalDate on, @Nullable Set<Matter> matters) {

    /** What a board is told of. */
    public enum Matter {
        /** Chủ trương, chính sách, pháp luật chủ yếu (L10:40.1.a, 63.1.a, 81.1.d). */
        POLICIES,
        /** The year's results, in an agency (L10:63.1.a). */
        RESULTS,
        /** The commune's yearly goals and tasks, the agency's for the next year (L10:40.1.a, 63.1.a). */
        GOALS,
        /** Kết quả giải quyết khiếu nại, tố cáo (L10:40.1.d, 63.1.d). */
        COMPLAINTS,
        /** Kết quả giải quyết kiến nghị, phản ánh, in a state enterprise (L10:81.1.d). */
        PETITIONS,
        /** How the law on grassroots democracy is carried out (L10:40.1.d, 63.1.d, 81.1.d). */
        DEMOCRACY
    }

    /** Copies the set. */
    public BoardNotice {
        matters = matters == null ? null : Set.copyOf(matters);
    }
}
