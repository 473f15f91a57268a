package vn.danchu.scoring.set;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Citation;
import vn.danchu.record.Defaulted;

/**
 * An event that stands in the way of a rating whatever the total (a prohibited act, a disciplined head).
 *
 * @param id unique among the conditions and blocks of the set's rating
 * @param title its name
 * @param when when it blocks
 * @param effect what it does; null is {@link Effect#LOWEST_LEVEL}
 * @param unless an exclusion (force majeure, a false complaint), or null if there is none
 * @param excluded what an exclusion does; null is {@link Excluded#LIFTED}
 * @param citations the provisions it rests on
 * @param provision the place in the set's own instrument, or null
 */
@RecordBuilder
public record Block(
        String id,
        Label title,
        MeasureCondition when,
        @Defaulted Effect effect,
        @Nullable MeasureCondition unless,
        @Defaulted Excluded excluded,
        @Defaulted List<Citation> citations,
        @Nullable String provision) {

    /** Supplies the defaults and copies the list. */
    public Block {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(when, "when");
        effect = effect == null ? Effect.LOWEST_LEVEL : effect;
        excluded = excluded == null ? Excluded.LIFTED : excluded;
        citations = citations == null ? List.of() : List.copyOf(citations);
    }

    /** What a block does. */
    public enum Effect {
        /** The unit gets the lowest level: it is rated "yếu", or not recognised. */
        LOWEST_LEVEL,
        /** The unit is not rated at all. */
        NOT_RATED
    }

    /** What an exclusion does. */
    public enum Excluded {
        /** The block is lifted. */
        LIFTED,
        /** The competent body weighs the facts and decides the level. */
        MANUAL
    }
}
