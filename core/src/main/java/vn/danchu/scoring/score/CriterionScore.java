package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Citation;
import vn.danchu.scoring.set.Column;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.EvidencePiece;
import vn.danchu.scoring.set.Label;
import vn.danchu.scoring.set.Message;

/**
 * One criterion on a score sheet.
 *
 * @param id the criterion's id
 * @param group id of the group it stands in
 * @param title its name
 * @param kind regular, bonus or deduction
 * @param state whether it has points
 * @param maximum the most points, or null if the set does not know them
 * @param claimed the unit's own points, or null if none were written
 * @param computed what the method gives, or null if it gives nothing
 * @param appraised the appraiser's, first round, or null
 * @param secondAppraised the appraiser's, second round, or null
 * @param superior the superior's, or null
 * @param points the final points, or null if it is not scored or left out. A quotient that no decimal holds is shown to
 *     six places; the total adds the exact number
 * @param decidedBy the column the final points come from, or null if there are none
 * @param differences where two columns differ, and why
 * @param steps how the computed points came about
 * @param evidence which pieces of evidence count
 * @param citations the provisions of law it measures
 * @param provision the place in the set's own instrument, or null
 * @param trace what lies behind the measures it read
 * @param remedy what to do to earn the points, or null
 */
public record CriterionScore(
        String id,
        String group,
        Label title,
        Criterion.Kind kind,
        State state,
        @Nullable BigDecimal maximum,
        @Nullable BigDecimal claimed,
        @Nullable BigDecimal computed,
        @Nullable BigDecimal appraised,
        @Nullable BigDecimal secondAppraised,
        @Nullable BigDecimal superior,
        @Nullable BigDecimal points,
        @Nullable Column decidedBy,
        List<Difference> differences,
        List<Message> steps,
        List<EvidenceCount> evidence,
        List<Citation> citations,
        @Nullable String provision,
        List<String> trace,
        @Nullable Label remedy) {

    /** Copies the lists. */
    public CriterionScore {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(steps, "steps");
        differences =
                Objects.requireNonNull(differences, "differences").isEmpty() ? List.of() : List.copyOf(differences);
        steps = Explanation.copyOf(steps);
        evidence = Objects.requireNonNull(evidence, "evidence").isEmpty() ? List.of() : List.copyOf(evidence);
        citations = List.copyOf(Objects.requireNonNull(citations, "citations"));
        trace = Objects.requireNonNull(trace, "trace").isEmpty() ? List.of() : List.copyOf(trace);
    }

    /** Whether a criterion has points. */
    public enum State {
        /** It has points. */
        SCORED,
        /** It does not apply, and the set gives it points all the same. */
        NOT_APPLICABLE,
        /** It left the total and the maximum. */
        LEFT_OUT,
        /** It has no points yet; that is not 0. */
        NOT_SCORED
    }

    /**
     * Two columns that differ.
     *
     * @param from the earlier column
     * @param to the later column
     * @param amount the later less the earlier
     * @param reason what was written as the reason; null if nothing was, which the sheet also lists as a fault for
     *     appraised points
     */
    public record Difference(
            Column from,
            Column to,
            BigDecimal amount,
            @Nullable String reason) {
        /** Names an argument that is missing. */
        public Difference {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * Whether a piece of evidence counts.
     *
     * @param piece the piece
     * @param counts whether it counts
     * @param why why it does not; null if it counts
     */
    public record EvidenceCount(
            EvidencePiece piece, boolean counts, @Nullable Message why) {
        /** Names an argument that is missing. */
        public EvidenceCount {
            Objects.requireNonNull(piece, "piece");
        }
    }
}
