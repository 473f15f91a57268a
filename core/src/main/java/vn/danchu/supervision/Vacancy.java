package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;
import vn.danchu.record.Truth;

/**
 * A seat of a board that fell vacant (L10:36.2, 45.1.a, 60.3, 77.3).
 *
 * @param on the day it fell vacant
 * @param filled when it was filled: by a by-election, in an agency or enterprise by the conference, on an investment
 *     supervision board by a by-election or by naming somebody; null where {@code election} says so
 * @param election the by-election by a village; null if the seat was filled otherwise or not yet
 */
@RecordBuilder
public record Vacancy(
        @Nullable LocalDate on,
        @Nullable Act filled,
        @Valid @Nullable MemberElection election) {

    /** When the by-election filled the seat: not, where it elected nobody; null if not known. */
    @Nullable
    Act filledByElection() {
        if (election == null) {
            return null;
        }
        return switch (Truth.of(election.cameToIt())) {
            case FALSE -> Act.notDone();
            case TRUE -> election.on() == null ? null : Act.on(election.on());
            case UNKNOWN -> null;
        };
    }

    /** The commune Front committee is said to have refused the by-election, which then filled no seat (L10:21.2). */
    boolean isRefused() {
        return filled == null && election != null && election.isRefused();
    }
}
