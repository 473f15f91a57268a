package vn.danchu.workplace;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * A member who came in the place of one that could not go on, between two lists (thành viên thay thế, D145:38.3).
 *
 * @param decided when the side decided it
 * @param published when it was made public at the workplace
 */
@RecordBuilder
public record MemberReplacement(
        @Nullable Act decided, @Nullable Act published) {}
