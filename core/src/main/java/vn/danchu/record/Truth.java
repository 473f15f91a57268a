package vn.danchu.record;

import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether something is so, as far as is known: the one logic of the library (Kleene's). What is not known decides only where
 * the answer would differ:
 *
 * <table>
 *   <caption>and, or</caption>
 *   <tr><th></th><th>and TRUE</th><th>and UNKNOWN</th><th>and FALSE</th>
 *       <th>or TRUE</th><th>or UNKNOWN</th><th>or FALSE</th></tr>
 *   <tr><td>TRUE</td><td>TRUE</td><td>UNKNOWN</td><td>FALSE</td><td>TRUE</td><td>TRUE</td><td>TRUE</td></tr>
 *   <tr><td>UNKNOWN</td><td>UNKNOWN</td><td>UNKNOWN</td><td>FALSE</td><td>TRUE</td><td>UNKNOWN</td><td>UNKNOWN</td></tr>
 *   <tr><td>FALSE</td><td>FALSE</td><td>FALSE</td><td>FALSE</td><td>TRUE</td><td>UNKNOWN</td><td>FALSE</td></tr>
 * </table>
 */
public enum Truth {
    /** It is not so. */
    FALSE,
    /** It is not known whether it is so. */
    UNKNOWN,
    /** It is so. */
    TRUE;

    /** From a value of a record; null is not known. */
    public static Truth of(@Nullable Boolean value) {
        return value == null ? UNKNOWN : of(value.booleanValue());
    }

    /** From what is known. */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Whether the value is this one; not known where the value is not. */
    public static <V> Truth equal(@Nullable V value, V other) {
        Objects.requireNonNull(other, "other");
        return of(value, other::equals);
    }

    /** Whether the value is so; not known where the value is not. */
    public static <V> Truth of(@Nullable V value, Predicate<V> so) {
        Objects.requireNonNull(so, "so");
        return value == null ? UNKNOWN : of(so.test(value));
    }

    /** Both are so. */
    public Truth and(Truth other) {
        Objects.requireNonNull(other, "other");
        return compareTo(other) <= 0 ? this : other;
    }

    /** One or the other is so, or both. */
    public Truth or(Truth other) {
        Objects.requireNonNull(other, "other");
        return compareTo(other) >= 0 ? this : other;
    }

    /** The contrary. */
    public Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }

    /** Whether it is known to be so. */
    public boolean isTrue() {
        return this == TRUE;
    }

    /** Whether it is known not to be so. */
    public boolean isFalse() {
        return this == FALSE;
    }

    /** As a value of a record: null where it is not known. */
    public @Nullable Boolean toBoolean() {
        return this == UNKNOWN ? null : this == TRUE;
    }
}
