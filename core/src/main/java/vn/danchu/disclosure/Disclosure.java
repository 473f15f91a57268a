package vn.danchu.disclosure;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.law.Period;
import vn.danchu.record.Act;
import vn.danchu.record.Document;

/**
 * The disclosure of one item's information: the decision it comes from and each publication of it.
 *
 * @param item what is disclosed
 * @param summary a short title of the information
 * @param decision the decision or document whose information it is
 * @param withoutDocument whether the information is a state of affairs that no decision or document sets
 * @param change whether it is a change to information disclosed before
 * @param covers the period the information is about, for what recurs, such as budget execution
 * @param publications each publication; null if not known, empty if there is none
 * @param specialRule another law's rule for this information, or null if there is none
 * @param responsible the office responsible, not a person's name
 */
@Lawful(groups = Law.class)
@RecordBuilder
public record Disclosure(
        @Nullable DisclosureItem item,
        @Nullable String summary,
        @Valid @Nullable Document decision,
        @Nullable Boolean withoutDocument,
        @Nullable Boolean change,
        @Nullable Period covers,
        @Nullable List<@Valid Publication> publications,
        @Valid @Nullable SpecialRule specialRule,
        @Nullable String responsible) {

    /** Copies the list. */
    public Disclosure {
        publications = publications == null ? null : List.copyOf(publications);
    }

    /** When it was first published; null if that is not known. */
    public @Nullable Act firstPublished() {
        if (publications == null) {
            return null;
        }
        LocalDate first = null;
        boolean undated = false;
        for (Publication publication : publications) {
            LocalDate from =
                    publication.span() == null ? null : publication.span().from();
            undated |= from == null;
            first = from != null && (first == null || from.isBefore(first)) ? from : first;
        }
        if (first != null) {
            return Act.on(first);
        }
        return undated ? Act.undated() : Act.notDone();
    }

    /** The day by whose law it is judged: of its decision, else of its first publication; null if neither is known. */
    public @Nullable LocalDate date() {
        if (decision != null && decision.knownOn() != null) {
            return decision.knownOn();
        }
        Act published = firstPublished();
        return published == null ? null : published.on();
    }
}
