package vn.danchu.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How long something must last at least: a posting of 30 days, an opinion period of 20.
 *
 * <p>A minimum counts every day alike and never moves because of a day off: Civil Code 91/2015/QH13 art. 148.5 extends
 * the time to act, not the time to stand. Stateless and thread-safe.
 */
public final class MinimumDuration {

    private MinimumDuration() {}

    /**
     * The first day on which the duration is complete, its first day not counted (Civil Code art. 147.2): 30 days from 8
     * January are complete if the posting still hangs on 7 February.
     *
     * @param from the first day
     * @param days 1 or more
     * @return the day on which it must still stand; {@link LocalDate#MAX} if that lies beyond all dates
     * @throws IllegalArgumentException if {@code days} is less than 1
     */
    public static LocalDate completeOn(LocalDate from, int days) {
        Objects.requireNonNull(from, "from");
        return plus(from, days, days);
    }

    /**
     * The same with the first day counted, hence one day earlier: 30 days from 8 January are complete on 6 February. The
     * Civil Code does not count so; a policy may choose it for postings.
     *
     * @param from the first day
     * @param days 1 or more
     * @return the day on which it must still stand; {@link LocalDate#MAX} if that lies beyond all dates
     * @throws IllegalArgumentException if {@code days} is less than 1
     */
    public static LocalDate completeOnInclusive(LocalDate from, int days) {
        Objects.requireNonNull(from, "from");
        return plus(from, days, days - 1);
    }

    private static LocalDate plus(LocalDate from, int days, int counted) {
        if (days < 1) {
            throw new IllegalArgumentException("a minimum duration is 1 day or more, not " + days);
        }
        return from.isAfter(LocalDate.MAX.minusDays(counted)) ? LocalDate.MAX : from.plusDays(counted);
    }
}
