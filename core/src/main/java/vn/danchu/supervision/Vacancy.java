package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * A seat of a board that fell vacant (L10:36.2, 45.1.a, 60.3, 77.3).
 *
 * @param on the day it fell vacant
 * @param filled when it was filled: by a by-election, in an agency or enterprise by the conference, on an investment
 *     supervision board by a by-election or by naming somebody
 */
@RecordBuilder
public record Vacancy(@Nullable LocalDate on, @Nullable Act filled) {}
