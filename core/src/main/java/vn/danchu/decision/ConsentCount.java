package vn.danchu.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.Limit;
import vn.danchu.calendar.WorkingCalendar;

/**
 * The consents to an initiative, counted on the day it was sent. A consent counts for 3 months from its day (L10:16.3), by
 * the Civil Code's rules on time limits; one given after the sending does not count.
 *
 * @param alive households whose consent counted
 * @param rolled those among them whose consent counted only because its last day was a day off
 * @param expired households whose consent no longer counted
 * @param doubtful households of which that is not known
 * @param missing path of the first doubtful consent's missing data, or null if there is none
 * @param missingYear the first year without a working calendar that was needed; 0 if there is none
 * @param firstExpired index of the first expired consent; -1 if there is none
 * @param lastDay the last day of that consent, or null if there is none
 */
record ConsentCount(
        long alive,
        long rolled,
        long expired,
        long doubtful,
        @Nullable String missing,
        int missingYear,
        int firstExpired,
        @Nullable LocalDate lastDay) {

    private static final Limit THREE_MONTHS = Limit.months(3);

    static ConsentCount of(List<Consent> consents, LocalDate sent, WorkingCalendar calendar) {
        ConsentCount count = new ConsentCount(0, 0, 0, 0, null, 0, -1, null);
        for (int i = 0; i < consents.size(); i++) {
            count = count.with(consents.get(i), i, sent, calendar);
        }
        return count;
    }

    private ConsentCount with(Consent consent, int index, LocalDate sent, WorkingCalendar calendar) {
        Integer households = consent.households();
        LocalDate on = consent.on();
        if (households == null || on == null) {
            String path = "/consents/" + index + (households == null ? "/households" : "/on");
            return doubt(households == null ? Integer.MAX_VALUE : households, path, 0);
        }
        if (on.isAfter(sent)) {
            return this;
        }
        Due due = THREE_MONTHS.from(on, calendar);
        LocalDate counted = due.unrolled() != null ? due.unrolled() : due.date();
        if (counted != null && !sent.isAfter(counted)) {
            return new ConsentCount(
                    alive + households, rolled, expired, doubtful, missing, missingYear, firstExpired, lastDay);
        }
        if (due.date() == null) {
            return doubt(households, "/consents/" + index + "/on", due.missingYear());
        }
        if (!sent.isAfter(due.date())) {
            return new ConsentCount(
                    alive + households,
                    rolled + households,
                    expired,
                    doubtful,
                    missing,
                    missingYear,
                    firstExpired,
                    lastDay);
        }
        boolean first = firstExpired < 0;
        return new ConsentCount(
                alive,
                rolled,
                expired + households,
                doubtful,
                missing,
                missingYear,
                first ? index : firstExpired,
                first ? due.date() : lastDay);
    }

    private ConsentCount doubt(int households, String path, int year) {
        return new ConsentCount(
                alive,
                rolled,
                expired,
                doubtful + households,
                missing == null ? path : missing,
                missing == null ? year : missingYear,
                firstExpired,
                lastDay);
    }
}
