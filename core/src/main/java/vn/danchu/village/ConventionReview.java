package vn.danchu.village;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A yearly review of a convention by its community (D61:15.4).
 *
 * @param on the day; null if not known
 */
public record ConventionReview(@Nullable LocalDate on) {}
