package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A yearly review of a convention by its community (D61:15.4).
 *
 * @param on the day; null if not known
 */
@RecordBuilder
public record ConventionReview(@Nullable LocalDate on) {}
