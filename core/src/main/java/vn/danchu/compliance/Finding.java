package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Citation;

/**
 * What one norm says of one record. Its text is rendered on demand by {@link Texts}.
 *
 * @param norm id of the norm
 * @param verdict what it says
 * @param record JSON pointer of the record that was judged; empty for the dossier, or a record on its own
 * @param path JSON pointer of the place that decided
 * @param citations where the law says it
 * @param reason why
 * @param arguments the values the text shows
 * @param due the last day of a duty that is pending or overdue; null else, and where a pending duty has no last day yet, or one that
 *     has passed before the event that it is counted back from
 * @param cautions keys of what the reader must know besides
 * @param fulfilment how the occasions of a duty over time stand; null for what is none
 * @param grade how much it weighs
 */
public record Finding(
        String norm,
        Verdict verdict,
        String record,
        String path,
        List<Citation> citations,
        Reason reason,
        Arguments arguments,
        @Nullable LocalDate due,
        List<String> cautions,
        @Nullable Fulfilment fulfilment,
        Grade grade) {

    /** Copies the lists. */
    public Finding {
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(arguments, "arguments");
        Objects.requireNonNull(grade, "grade");
        citations = List.copyOf(Objects.requireNonNull(citations, "citations"));
        cautions = Objects.requireNonNull(cautions, "cautions").isEmpty() ? List.of() : List.copyOf(cautions);
    }

    /** The same under another grade. */
    public Finding graded(Grade other) {
        Objects.requireNonNull(other, "other");
        return grade == other
                ? this
                : new Finding(
                        norm, verdict, record, path, citations, reason, arguments, due, cautions, fulfilment, other);
    }
}
