package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What allows an inspection board of more than nine members (L10:60.1, 77.1; D59:21.2, 25.2).
 *
 * @param ground why, as the unit itself declares it; the library does not measure it
 * @param agreed whether the head, or the enterprise's leadership, agreed beforehand
 * @param proposed whether the union, with the workers' other organisation if any, proposed the number
 * @param decided whether the conference decided the number
 */
@RecordBuilder
public record LargerBoard(
        @Nullable Ground ground,
        @Nullable Boolean agreed,
        @Nullable Boolean proposed,
        @Nullable Boolean decided) {

    /** The grounds the law knows, and others. */
    public enum Ground {
        /** The unit is of a special nature. */
        SPECIAL,
        /** It works in scattered places. */
        DISPERSED,
        /** Another ground; not enough. */
        OTHER
    }
}
