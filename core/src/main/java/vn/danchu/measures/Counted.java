package vn.danchu.measures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Finding;
import vn.danchu.scoring.set.MeasureValue;

/**
 * One measure counted: a value, or a gap.
 *
 * @param key its key
 * @param value its value, or null
 * @param gap why there is none, or null
 * @param trace JSON pointers of the records counted
 * @param findings the findings counted
 */
record Counted(
        String key,
        @Nullable MeasureValue value,
        @Nullable MeasureGap gap,
        List<String> trace,
        List<Finding> findings) {

    static Counted of(String key, MeasureValue value, List<String> trace, List<Finding> findings) {
        return new Counted(key, value, null, trace, findings);
    }

    static Counted gap(MeasureGap gap) {
        return new Counted(gap.key(), null, gap, List.of(), List.of());
    }
}
