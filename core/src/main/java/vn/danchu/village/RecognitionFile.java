package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The file with which recognition of a convention is asked for (D61:11.3, 11.4).
 *
 * @param sent when it was sent to the commune People's Committee
 * @param items what it holds; null if not known
 * @param requestInForm01 whether the request is in Form 01 of the decree; null if not known
 * @param resolutionInForm02 whether the resolution or minutes are in Form 02; null if not known
 */
@RecordBuilder
public record RecognitionFile(
        @Nullable Act sent,
        @Nullable Set<RecognitionFileItem> items,
        @Nullable Boolean requestInForm01,
        @Nullable Boolean resolutionInForm02) {
    /** Copies the collection. */
    public RecognitionFile {
        items = items == null ? null : Set.copyOf(items);
    }
}
