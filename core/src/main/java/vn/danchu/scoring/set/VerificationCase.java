package vn.danchu.scoring.set;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Defaulted;

/**
 * An example that a set carries to prove itself: a form, and what must come of it.
 *
 * @param name what it shows
 * @param source where its result is published, or how it was worked out by hand
 * @param form the form
 * @param expected the result
 */
public record VerificationCase(String name, String source, ScoreForm form, Expected expected) {

    /** Refuses null. */
    public VerificationCase {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(expected, "expected");
    }

    /**
     * What must come of the form; null parts are not looked at.
     *
     * @param total the total
     * @param rating code of the level, or the name of a rating's state where there is no level
     * @param points the final points by criterion
     */
    public record Expected(
            @Nullable BigDecimal total,
            @Nullable String rating,
            @Defaulted Map<String, BigDecimal> points) {

        /** Copies the map. */
        public Expected {
            points = points == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(points));
        }
    }
}
