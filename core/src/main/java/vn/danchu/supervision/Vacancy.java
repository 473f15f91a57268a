package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

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

    /** When the seat was filled, told by itself or by the by-election; null if not known. */
    @Nullable
    Act filledBySomebody() {
        return filled != null || election == null || election.on() == null ? filled : Act.on(election.on());
    }
}
