package vn.danchu.scoring.set;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Period;
import vn.danchu.record.Defaulted;

/**
 * What is known and written about one unit in one period: the input of a scorer.
 *
 * @param unit the user's code of the unit, or null
 * @param unitClass the class of unit that the set's thresholds distinguish, or null
 * @param period the scored period
 * @param measures what was measured
 * @param entries what people wrote, by criterion
 * @param related levels of related subjects, by subject, for the set's {@link Ceiling}s
 * @param manual the level the competent body decided where the set leaves it to it, or null
 * @param evidenceClosed the last day on which evidence could be added, or null if it is still open
 */
@RecordBuilder
public record ScoreForm(
        @Nullable String unit,
        @Nullable String unitClass,
        Period period,
        @Defaulted Measures measures,
        @Defaulted List<Entry> entries,
        @Defaulted Map<String, String> related,
        @Nullable ManualRating manual,
        @Nullable LocalDate evidenceClosed) {

    /** Copies list and map. */
    public ScoreForm {
        Objects.requireNonNull(period, "period");
        measures = measures == null ? Measures.NONE : measures;
        entries = entries == null ? List.of() : List.copyOf(entries);
        related = related == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(related));
    }

    /** A form with measures alone. */
    public static ScoreForm of(Period period, Measures measures) {
        Objects.requireNonNull(measures, "measures");
        return new ScoreForm(null, null, period, measures, List.of(), Map.of(), null, null);
    }

    /** A form with measures and lines. */
    public static ScoreForm of(Period period, Measures measures, List<Entry> entries) {
        Objects.requireNonNull(measures, "measures");
        Objects.requireNonNull(entries, "entries");
        return new ScoreForm(null, null, period, measures, entries, Map.of(), null, null);
    }

    /**
     * A level decided by the competent body.
     *
     * @param level the level's code
     * @param reason why
     * @param decidedBy who decided, or null if not said
     */
    public record ManualRating(
            String level, String reason, @Nullable String decidedBy) {
        /** Names a component that is null and may not be. */
        public ManualRating {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
