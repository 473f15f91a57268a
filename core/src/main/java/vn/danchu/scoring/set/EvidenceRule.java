package vn.danchu.scoring.set;

import java.util.List;
import vn.danchu.record.Defaulted;

/**
 * The evidence a criterion asks for.
 *
 * @param minimum how many pieces must count, 1 or more
 * @param kinds the kinds that count, such as {@code plan} or {@code report}; empty for any
 * @param graceDays a piece may be dated up to so many days after the period's last day; 0 or more
 * @param without what happens with fewer pieces; null is {@link Without#NOT_SCORED}
 */
public record EvidenceRule(
        int minimum,
        @Defaulted List<String> kinds,
        int graceDays,
        @Defaulted Without without) {

    /** Copies the list. */
    public EvidenceRule {
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        without = without == null ? Without.NOT_SCORED : without;
    }

    /** What happens without enough evidence. */
    public enum Without {
        /** No evidence, no points. */
        ZERO,
        /** The criterion waits for its evidence and is not scored. */
        NOT_SCORED,
        /** The points stand; the sheet asks for an explanation. */
        EXPLAIN
    }
}
