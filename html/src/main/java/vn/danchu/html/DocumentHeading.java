package vn.danchu.html;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands over and under an official document. What is null is left as dots to be filled in by hand.
 *
 * @param superior the body above the one that issues it, or null if none is to be named
 * @param issuer the body that issues it; null for the unit that it is about
 * @param number its number and sign, such as {@code 12/BC-UBND}
 * @param place where it is signed
 * @param day when it is signed
 * @param signer the office that signs, such as {@code Chủ tịch}; null for the head of the unit
 */
@RecordBuilder
public record DocumentHeading(
        @Nullable String superior,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String place,
        @Nullable LocalDate day,
        @Nullable String signer) {

    /** Everything is filled in by hand. */
    public static final DocumentHeading BLANK = new DocumentHeading(null, null, null, null, null, null);
}
