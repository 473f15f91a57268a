package vn.danchu.scoring.set;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that a set's rules may use, its measures and classes of unit; it remembers which measures they use. */
final class Vocabulary {

    private final Map<String, Measure> measures;
    private final Set<String> unitClasses = new HashSet<>();
    private final Set<String> read = new HashSet<>();

    Vocabulary(CriteriaSet set) {
        measures = set.measuresByKey();
        set.unitClasses().forEach(each -> unitClasses.add(each.code()));
    }

    @Nullable
    Measure measure(String key) {
        read.add(key);
        return measures.get(key);
    }

    Set<String> keys() {
        return measures.keySet();
    }

    boolean isRead(String key) {
        return read.contains(key);
    }

    /** Names every class that is not in the set's closed list. */
    void unitClasses(List<String> codes, String path, Faults faults) {
        Faults.each(codes, path, (code, at) -> {
            if (!unitClasses.contains(code)) {
                faults.add(at, Hint.message("set.unknownClass", "class", code, unitClasses));
            }
        });
    }
}
