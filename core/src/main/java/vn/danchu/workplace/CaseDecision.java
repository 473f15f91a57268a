package vn.danchu.workplace;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * An entry of the employer's register of decisions on matters over which a dialogue is held first (D145:41.1).
 *
 * @param matter what was decided; null if not known
 * @param title a short title
 * @param decided when it was decided
 */
@RecordBuilder
public record CaseDecision(
        DialogueCase.@Nullable Matter matter,
        @Nullable String title,
        @Nullable Act decided) {}
