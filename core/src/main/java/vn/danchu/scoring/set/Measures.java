package vn.danchu.scoring.set;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.danchu.record.Defaulted;
import vn.danchu.words.Nearest;

/**
 * The measures of one unit in one period. A measure that is not there is not known.
 *
 * @param values the values by measure key; keys that no criterion reads are allowed
 */
public record Measures(@Defaulted Map<String, Measured> values) {

    /** No measure is known. */
    public static final Measures NONE = new Measures(Map.of());

    /** Copies the map. */
    public Measures {
        values = values == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** The value of a measure with its origin, if it is known; {@link #get} where it must be. */
    public Optional<Measured> find(String key) {
        Objects.requireNonNull(key, "key");
        return Optional.ofNullable(values.get(key));
    }

    /**
     * The value of a measure with its origin.
     *
     * @throws IllegalArgumentException if it is not known; the message names the known one whose key is most like it
     */
    public Measured get(String key) {
        return find(key)
                .orElseThrow(
                        () -> Nearest.unknown("value of a measure", key, Nearest.to(key, values.keySet()), "values()"));
    }

    /** These measures and the others; where both know one, the other prevails. */
    public Measures with(Measures other) {
        Objects.requireNonNull(other, "other");
        Map<String, Measured> all = new LinkedHashMap<>(values);
        all.putAll(other.values);
        return new Measures(all);
    }

    /** Collects measures; not thread-safe. */
    public static final class Builder {

        private final Map<String, Measured> values = new LinkedHashMap<>();

        private Builder() {}

        /** Adds a value; a later value of the same key replaces an earlier one. */
        public Builder put(String key, Measured value) {
            values.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /** Adds a value entered by the user. */
        public Builder put(String key, MeasureValue value) {
            return put(key, Measured.byUser(value));
        }

        /** Adds a count. */
        public Builder count(String key, long amount) {
            return put(key, MeasureValue.count(amount));
        }

        /** Adds a number with decimals. */
        public Builder points(String key, String amount) {
            return put(key, MeasureValue.points(amount));
        }

        /** Adds a share of two counts. */
        public Builder ratio(String key, long part, long of) {
            return put(key, MeasureValue.ratio(part, of));
        }

        /** Adds yes. */
        public Builder yes(String key) {
            return put(key, MeasureValue.yes());
        }

        /** Adds no. */
        public Builder no(String key) {
            return put(key, MeasureValue.no());
        }

        /** The measures collected so far. */
        public Measures build() {
            return new Measures(values);
        }
    }
}
