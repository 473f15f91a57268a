package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Span;

/**
 * How a draft convention was shown and opinions on it taken (D61 art. 9).
 *
 * @param posting the days it hung
 * @param places where it hung; empty if it was not posted, null if not known
 * @param daysSet the days of posting the community set, if more than 30; else null
 * @param forms how opinions were taken besides; null if not known
 */
@RecordBuilder
public record DraftOpinions(
        @Valid @Nullable Span posting,
        @Nullable Set<DraftPostingPlace> places,
        @PositiveOrZero @Nullable Integer daysSet,
        @Nullable Set<OpinionForm> forms) {
    /** Copies the collections. */
    public DraftOpinions {
        places = places == null ? null : Set.copyOf(places);
        forms = forms == null ? null : Set.copyOf(forms);
    }
}
