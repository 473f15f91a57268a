package vn.danchu.disclosure;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.law.Period;
import vn.danchu.record.Document;

/**
 * The disclosure of one item's information: the decision it comes from and each publication of it.
 *
 * @param item what is disclosed
 * @param summary a short title of the information
 * @param decision the decision or document whose information it is
 * @param withoutDocument true for a state of affairs that no decision or document sets; null for all else
 * @param change true for a change to information disclosed before; null for all else
 * @param covers the period the information is about, for what recurs, such as budget execution
 * @param publications each publication; null if not known, empty if there is none
 * @param specialRule another law's rule for this information, or null if there is none
 * @param responsible the office responsible, not a person's name
 * @param sentToDelegatesOn for a draft budget (11.2.a), the day the People's Committee sent it to the Council's delegates
 *     (L83:15.1.c), or null if not known
 * @param sessionOpenedOn for a draft budget (11.2.a), the day the session of the Council that it was put to opened (D73:37.1), or
 *     null if not known
 * @param reportSubmittedOn for a year's budget execution (11.2.c), the day the report on it was submitted to the competent body
 *     (D73:37.3), or null if not known
 * @param directSupport for items 11.7 and 11.8 decided from 10 March 2026, what it is of direct State support to people (D73:37.4);
 *     null if not known
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
        @Nullable String responsible,
        @Nullable LocalDate sentToDelegatesOn,
        @Nullable LocalDate sessionOpenedOn,
        @Nullable LocalDate reportSubmittedOn,
        @Nullable DirectSupport directSupport) {

    /** What information is of the State's direct support to people of the place (D73:37.4). */
    public enum DirectSupport {
        /** A document on policies and benefits, from the day it was received. */
        POLICY,
        /** The result of examining, from the day of approval, or that of paying, from the day of payment; a record each. */
        RESULT,
        /** Neither. */
        NONE
    }

    /** Copies the list. */
    public Disclosure {
        publications = publications == null ? null : List.copyOf(publications);
    }
}
