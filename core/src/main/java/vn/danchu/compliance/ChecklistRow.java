package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Citation;

/**
 * One item of the disclosure checklist: the columns inspection teams ask for.
 *
 * @param item code of the item, the law's own number
 * @param citation the provision that lists it
 * @param state disclosed or not
 * @param forms codes of the forms used
 * @param from first day of disclosure, or null if there is none or it is not known
 * @param until last day, or null if it still stands or is not known
 * @param by the office responsible, or null if not known
 * @param due the last day on which it could be disclosed, or null if none is known
 * @param overdue whether it was not disclosed by that day; overdue counts as not done
 * @param path JSON pointer of the disclosure behind the row, or null if there is none
 */
public record ChecklistRow(
        String item,
        Citation citation,
        State state,
        List<String> forms,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String by,
        @Nullable LocalDate due,
        boolean overdue,
        @Nullable String path) {

    /** How an item of the checklist stands. */
    public enum State {
        /** Disclosed in the period, or still standing in it. */
        DISCLOSED,
        /** Not disclosed. */
        NOT_DISCLOSED,
        /** Declared, with a reason, not to have arisen. */
        NOT_ARISEN,
        /** Excepted by law: a secret, or not yet public. */
        EXCEPTED,
        /** The records do not say. */
        UNKNOWN
    }

    /** Copies the list. */
    public ChecklistRow {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(state, "state");
        forms = List.copyOf(Objects.requireNonNull(forms, "forms"));
    }
}
