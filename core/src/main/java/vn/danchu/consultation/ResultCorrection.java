package vn.danchu.consultation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * An error in the result and its correction (D321:7.2, 7.3).
 *
 * @param from the day from which the limit runs: the error in the report was found, or the portal received the document
 *     that asks for the correction; null if not known
 * @param corrected when the report was corrected and sent again, or the portal corrected the result
 */
@RecordBuilder
public record ResultCorrection(
        @Nullable LocalDate from, @Nullable Act corrected) {}
