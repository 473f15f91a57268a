package vn.danchu.figures;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit's report on how democracy was practised in a period, as far as software can read it. Null means that the report
 * does not say or that it was not taken down; an empty list, none.
 *
 * @param unit whose activity it tells of
 * @param period the days it covers
 * @param note what the reader must know of the period or the report
 * @param source where the report can be found
 * @param figures its figures, in its order
 * @param disclosedContents contents that it says were disclosed, in its words
 * @param disclosureForms forms in which they were, in its words
 * @param weaknesses weaknesses that it admits, in its words
 */
@RecordBuilder
public record ActivityReport(
        @Valid @Nullable ReportingUnit unit,
        @Valid @Nullable ReportingPeriod period,
        @Nullable String note,
        @Nullable String source,
        @Nullable List<@Valid Figure> figures,
        @Nullable List<String> disclosedContents,
        @Nullable List<String> disclosureForms,
        @Nullable List<String> weaknesses) {

    /** Copies the lists. */
    public ActivityReport {
        figures = copy(figures);
        disclosedContents = copy(disclosedContents);
        disclosureForms = copy(disclosureForms);
        weaknesses = copy(weaknesses);
    }

    private static <E> @Nullable List<E> copy(@Nullable List<E> list) {
        return list == null ? null : List.copyOf(list);
    }
}
