package vn.danchu.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That the commune Front committee is said to have refused some of the elections of a board (không công nhận, L10:21.2, 40.2.b) before
 * it recognised any, so that nobody was a member by them.
 *
 * @param time from the first refusal, or where its day is not told from the first on which it may have been, to the day before the first
 *     recognition; without an end where none is told
 * @param recognisedFrom the first day on which an election may have been recognised, of those said to have been on a day that is not told;
 *     null if there are none
 * @param told where a refusal is told, from the board
 * @param untold what of the elections is not told, so that one may have been recognised, from the board; empty if all of it is told
 */
public record BoardRefusal(Span time, @Nullable LocalDate recognisedFrom, String told, List<String> untold) {

    /** Copies the list; nothing is null. */
    public BoardRefusal {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(told, "told");
        untold = List.copyOf(Objects.requireNonNull(untold, "untold"));
    }

    /** The first day on which somebody may have been a member after all: told, or of a recognition whose day is not; null if there is none. */
    public @Nullable LocalDate mayBeOverFrom() {
        LocalDate told = time.to() == null ? null : time.to().plusDays(1);
        return recognisedFrom == null || (told != null && told.isBefore(recognisedFrom)) ? told : recognisedFrom;
    }

    /** Whether nobody was a member on this day, inclusive, for all that is told. */
    public boolean isOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return !Truth.of(time.from(), day::isBefore).isTrue()
                && !Truth.of(time.to(), day::isAfter).isTrue();
    }
}
