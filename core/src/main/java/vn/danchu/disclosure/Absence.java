package vn.danchu.disclosure;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;

/**
 * Why an item is not disclosed in the period.
 *
 * @param item the item
 * @param cause why
 * @param reason the reason given, or the provision that excepts it; null if none was given, and then it does not count
 * @param covers of what recurs, such as budget execution, the quarter, half year or year that it is for; null if it is for all
 *     of the period
 */
@RecordBuilder
public record Absence(
        @Nullable DisclosureItem item,
        @Nullable Cause cause,
        @Nullable String reason,
        @Nullable Period covers) {

    /** The causes the law knows (the opening words of L10:11, 46, 64.1). */
    public enum Cause {
        /** There was nothing of the kind in the period. */
        NOT_ARISEN,
        /** State secret. */
        STATE_SECRET,
        /** Work secret, in agencies. */
        WORK_SECRET,
        /** Business secret, in enterprises. */
        BUSINESS_SECRET,
        /** Not yet public by law. */
        NOT_YET_PUBLIC;

        /** Whether the list of the setting knows it; D145:43.1 opens with no exception. */
        boolean excuses(Setting setting) {
            return switch (this) {
                case NOT_ARISEN -> true;
                case STATE_SECRET, NOT_YET_PUBLIC -> setting != Setting.NON_STATE_EMPLOYER;
                case WORK_SECRET -> setting == Setting.AGENCY;
                case BUSINESS_SECRET -> setting == Setting.STATE_ENTERPRISE;
            };
        }
    }
}
