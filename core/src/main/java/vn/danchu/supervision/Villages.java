package vn.danchu.supervision;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Sets of villages' codes. */
final class Villages {

    private Villages() {}

    /**
     * The codes, in their order. They are texts from outside: in a set of {@link Set#copyOf} texts that share one hash code
     * take a time that grows with the square of their number.
     */
    static Set<String> copyOf(Set<String> codes) {
        return Collections.unmodifiableSet(new TreeSet<>(codes));
    }
}
