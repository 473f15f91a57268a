package vn.danchu.testing.completion;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Data whose absence a named reading answers, so that filling them in may give another verdict: each with the reading.
 *
 * <ul>
 *   <li>L10:11.2: every commune has a budget in every cycle, so that a reason not declared in {@code /absences} excuses nothing.
 *   <li>B30: where the day of the mid-year session is not known, the year's figures are pending until 31 July.
 * </ul>
 */
final class ByReading {

    private static final Map<String, Set<String>> ANSWERED =
            Map.of("L10-11.2-budget-periodic", Set.of("/absences", "/councilSessions"));

    private ByReading() {}

    /** Whether a reading says what the norm answers without one of these. */
    static boolean answers(String norm, List<String> pointers) {
        return pointers.stream().anyMatch(ANSWERED.getOrDefault(norm, Set.of())::contains);
    }
}
