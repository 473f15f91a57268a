package vn.danchu.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Period;

/**
 * A row of the quarterly list of contents disclosed (L10:13.2): one publication.
 *
 * @param item code of the item
 * @param summary title of the information, or null if not known
 * @param form code of the form, or null if not known
 * @param from first day
 * @param until last day, or null if it still stands or is not known
 * @param by the office responsible, or null if not known
 */
public record QuarterlyRow(
        String item,
        @Nullable String summary,
        @Nullable String form,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String by) {
    /** Names an argument that is missing. */
    public QuarterlyRow {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(from, "from");
    }

    /**
     * The publications that began in the quarter, or earlier and still stood in it, in the order of the records.
     *
     * @param disclosures the disclosures
     * @param quarter the quarter
     */
    public static List<QuarterlyRow> of(List<Disclosure> disclosures, Period quarter) {
        Objects.requireNonNull(disclosures, "disclosures");
        Objects.requireNonNull(quarter, "quarter");
        List<QuarterlyRow> rows = new ArrayList<>();
        for (Disclosure disclosure : disclosures) {
            if (disclosure.item() != null && disclosure.publications() != null) {
                for (Publication publication : disclosure.publications()) {
                    LocalDate from = publication.from();
                    LocalDate until = publication.span() == null
                            ? null
                            : publication.span().to();
                    if (from != null
                            && !from.isAfter(quarter.to())
                            && (until == null || !until.isBefore(quarter.from()))) {
                        rows.add(new QuarterlyRow(
                                disclosure.item().code(),
                                disclosure.summary(),
                                publication.form() == null
                                        ? null
                                        : publication.form().code(),
                                from,
                                until,
                                disclosure.responsible()));
                    }
                }
            }
        }
        return List.copyOf(rows);
    }
}
