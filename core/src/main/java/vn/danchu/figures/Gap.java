package vn.danchu.figures;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Period;

/**
 * Something that was asked for and not reported.
 *
 * @param unit id of the unit
 * @param period the period that its reports do not cover, or null if the unit gives no value that can be used at all
 */
public record Gap(String unit, @Nullable Period period) {
    /** Names an argument that is missing. */
    public Gap {
        Objects.requireNonNull(unit, "unit");
    }
}
