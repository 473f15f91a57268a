package vn.danchu.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * A seat that fell vacant during the term (L10:36.2, 60.3, 77.3).
 *
 * @param on the day it fell vacant
 * @param filled when a by-election filled it
 */
public record Vacancy(@Nullable LocalDate on, @Nullable Act filled) {}
