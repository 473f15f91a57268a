package vn.danchu.testing.completion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Finding;
import vn.danchu.testing.ConformanceCase;

/** Data taken out of a seed. Immutable. */
final class Deletion {

    private static final int MOST_OF_A_PAIR = 8;

    private final ConformanceCase seed;
    private final Scene whole;
    private final Map<String, @Nullable Finding> before;
    private final List<String> pointers;
    private final Blanks blanks;

    /** @param before what the norm says of the whole seed */
    Deletion(ConformanceCase seed, Scene whole, Map<String, @Nullable Finding> before, List<String> pointers) {
        this.seed = seed;
        this.whole = whole;
        this.before = before;
        this.pointers = pointers;
        this.blanks = Blanks.in(whole.document(), pointers);
    }

    ConformanceCase seed() {
        return seed;
    }

    List<String> pointers() {
        return pointers;
    }

    String filled(List<String> values) {
        return blanks.filled(values);
    }

    /** The document without the data, and what matters in it and in the whole seed. */
    Scene scene(Collection<? extends @Nullable Finding> findings) {
        return whole.without(pointers, findings);
    }

    /** The findings that are not those of the whole seed. */
    Map<String, @Nullable Finding> changed(Map<String, @Nullable Finding> without) {
        Map<String, @Nullable Finding> changed = new LinkedHashMap<>(without);
        changed.entrySet().removeIf(entry -> Objects.equals(entry.getValue(), before.get(entry.getKey())));
        return changed;
    }

    @Override
    public String toString() {
        return pointers.isEmpty() ? "," : ", without " + String.join(" and ", pointers);
    }

    /** The values to fill in, one list for each completion. */
    List<List<String>> fillings(Candidates candidates) {
        List<List<String>> fillings = new ArrayList<>(List.of(List.of()));
        for (String pointer : pointers) {
            List<String> values = candidates.at(pointer, whole.document().at(pointer));
            List<String> some = pointers.size() == 1 ? values : Documents.spread(values, MOST_OF_A_PAIR);
            List<List<String>> longer = new ArrayList<>();
            for (List<String> filling : fillings) {
                for (String value : some) {
                    List<String> more = new ArrayList<>(filling);
                    more.add(value);
                    longer.add(more);
                }
            }
            fillings = longer;
        }
        return fillings;
    }
}
