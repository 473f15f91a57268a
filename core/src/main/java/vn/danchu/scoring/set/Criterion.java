package vn.danchu.scoring.set;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Citation;
import vn.danchu.record.Defaulted;

/**
 * One thing that earns or costs points.
 *
 * @param id unique in the set, among groups too
 * @param title its name
 * @param kind regular, bonus or deduction; null is regular
 * @param maximum the most points; 0 for a deduction; null if the source does not give it (samples only)
 * @param maximumIs how the maximum stands to what its options, levels or items give; null is {@link MaximumIs#REACHED}
 * @param minimum the least points; null is 0; negative where the set punishes
 * @param method how points follow from measures
 * @param appliesWhen when the criterion applies to a unit; null is always
 * @param policies what happens without data, when not applicable, without a denominator; null for the set's
 * @param scoredBy who gives the points; null is {@link ScoredBy#UNIT}
 * @param evidence the evidence it asks for, or null if none
 * @param citations the provisions of law it measures; may be empty if {@code provision} is given
 * @param provision the place in the set's own instrument, such as "Điều 13.1", or null
 * @param remedy what to do to earn the points, or null
 */
@RecordBuilder
public record Criterion(
        String id,
        Label title,
        @Defaulted Kind kind,
        @Nullable BigDecimal maximum,
        @Defaulted MaximumIs maximumIs,
        @Defaulted BigDecimal minimum,
        ScoringMethod method,
        @Nullable MeasureCondition appliesWhen,
        @Nullable Policies policies,
        @Defaulted ScoredBy scoredBy,
        @Nullable EvidenceRule evidence,
        @Defaulted List<Citation> citations,
        @Nullable String provision,
        @Nullable Label remedy) {

    /** Supplies the defaults and copies the list. */
    public Criterion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(method, "method");
        kind = kind == null ? Kind.REGULAR : kind;
        maximumIs = maximumIs == null ? MaximumIs.REACHED : maximumIs;
        minimum = minimum == null ? BigDecimal.ZERO : minimum;
        scoredBy = scoredBy == null ? ScoredBy.UNIT : scoredBy;
        citations = citations == null ? List.of() : List.copyOf(citations);
    }

    /** What part of the total a criterion belongs to. */
    public enum Kind {
        /** Part of the scale. */
        REGULAR,
        /** On top of the scale (điểm thưởng). */
        BONUS,
        /** Taken from the total (điểm trừ): its maximum is 0. */
        DEDUCTION
    }

    /** Who gives a criterion's points. */
    public enum ScoredBy {
        /** The unit itself; its appraiser may change them. */
        UNIT,
        /** The appraiser alone. */
        APPRAISER,
        /** The level above alone. */
        SUPERIOR
    }
}
