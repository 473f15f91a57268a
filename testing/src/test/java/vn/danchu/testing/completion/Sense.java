package vn.danchu.testing.completion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.json.JsonDocument;

/** Whether a value can be meant: what says two things at once completes nothing. */
final class Sense {

    /** So that what was sent in the last days of Law 83/2015 was for a session before Decree 73/2026. */
    private static final int MOST_DAYS_TO_A_SESSION = 68;

    private Sense() {}

    /**
     * Nothing inside the value contradicts the rest: spans run forward, acts not done have no day behind them, and budgets go
     * through sessions as the year brings them.
     */
    static boolean of(JsonDocument value, LocalDate asOf) {
        if (!runsForward(value) || !isDoneOrNot(value, asOf) || !isOfOneSession(value) || !isOfTheYearAfter(value)) {
            return false;
        }
        for (String name : value.names()) {
            JsonDocument part = value.find("/" + name).orElse(null);
            if (part != null && !of(part, asOf)) {
                return false;
            }
        }
        return value.elements().stream().allMatch(element -> of(element, asOf));
    }

    /** A span ends after it begins, and what still stands has no end. */
    static boolean runsForward(JsonDocument value) {
        LocalDate from = day(value, "/from");
        LocalDate to = day(value, "/to");
        boolean stands = "true".equals(text(value, "/ongoing"));
        return (from == null || to == null || !to.isBefore(from)) && (to == null || !stands);
    }

    /** An act that was not done has no day that has come. */
    static boolean isDoneOrNot(JsonDocument value, LocalDate asOf) {
        LocalDate on = day(value, "/on");
        return on == null || on.isAfter(asOf) || !"false".equals(text(value, "/done"));
    }

    /** A session opens some weeks after its papers went to the delegates, not in another season. */
    static boolean isOfOneSession(JsonDocument value) {
        LocalDate sent = day(value, "/sentToDelegatesOn");
        LocalDate opened = day(value, "/sessionOpenedOn");
        return sent == null
                || opened == null
                || (!opened.isBefore(sent) && !opened.isAfter(sent.plusDays(MOST_DAYS_TO_A_SESSION)));
    }

    /** The report on a year's budget is put to a session of the next year. */
    static boolean isOfTheYearAfter(JsonDocument value) {
        LocalDate submitted = day(value, "/reportSubmittedOn");
        LocalDate end = submitted == null ? null : day(value, "/covers/to");
        return submitted == null || end == null || submitted.getYear() == end.getYear() + 1;
    }

    private static @Nullable String text(JsonDocument value, String pointer) {
        JsonDocument found =
                value.names().isEmpty() ? null : value.find(pointer).orElse(null);
        return found == null ? null : found.toString();
    }

    private static @Nullable LocalDate day(JsonDocument value, String pointer) {
        String text = text(value, pointer);
        return text == null ? null : Scene.day(text);
    }
}
