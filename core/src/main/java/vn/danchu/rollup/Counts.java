package vn.danchu.rollup;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** How many of each constant. */
final class Counts<E extends Enum<E>> implements Serializable {

    private static final long serialVersionUID = 1;

    private final Class<E> type;
    private final long[] counts;

    Counts(Class<E> type) {
        this.type = type;
        this.counts = new long[type.getEnumConstants().length];
    }

    void add(E constant) {
        counts[constant.ordinal()]++;
    }

    void merge(Counts<E> other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    Map<E, Long> map() {
        Map<E, Long> map = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            if (counts[constant.ordinal()] > 0) {
                map.put(constant, counts[constant.ordinal()]);
            }
        }
        return map;
    }
}
