package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * The board that counts a secret ballot (D59:3.5.c).
 *
 * @param members its members, head included
 * @param hasHead whether it has a head
 * @param inFavour representatives for it
 * @param witnesses household representatives who witnessed the count
 * @param copies copies made of its minutes
 * @param onDecreeForm whether its minutes are on Form 02 of the decree
 */
@RecordBuilder
public record CountingBoard(
        @PositiveOrZero @Nullable Integer members,
        @Nullable Boolean hasHead,
        @PositiveOrZero @Nullable Integer inFavour,
        @PositiveOrZero @Nullable Integer witnesses,
        @PositiveOrZero @Nullable Integer copies,
        @Nullable Boolean onDecreeForm) {}
