package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The notice of a meeting or of balloting (D59:3.3, 4.4).
 *
 * @param given when everybody concerned had been told
 * @param means how they were told; null if not known
 * @param posted when it was posted at the cultural house and community points
 * @param onDecreeForm whether what was told of a meeting follows Form 01, the invitation with time, place, who takes part, matters
 *     and contact (Mẫu số 01, D59:3.3); balloting has no such form; null if not known
 */
@RecordBuilder
public record Notice(
        @Valid @Nullable Act given,
        @Nullable Set<NoticeMeans> means,
        @Valid @Nullable Act posted,
        @Nullable Boolean onDecreeForm) {

    /** Copies the set. */
    public Notice {
        means = means == null ? null : Set.copyOf(means);
    }
}
