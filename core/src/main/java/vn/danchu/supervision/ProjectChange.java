package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * A change of the programme or project that an investment supervision board follows (D59:18.1).
 *
 * @param on the day it was changed
 * @param planAdjusted when the board adjusted its plan to the change
 */
@RecordBuilder
public record ProjectChange(
        @Nullable LocalDate on, @Nullable Act planAdjusted) {}
