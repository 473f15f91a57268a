package vn.danchu.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.Limit;
import vn.danchu.calendar.WorkingCalendar;

/**
 * The consents to an initiative, counted on the day it was sent. A consent counts for 3 months from its day (L10:16.3), by
 * the Civil Code's rules on time limits; one given after the sending does not count. A number of households that is not known
 * may be any.
 */
final class ConsentCount {

    private static final Limit THREE_MONTHS = Limit.months(3);

    private static final long ANY = Integer.MAX_VALUE;

    private final LocalDate sent;
    private final WorkingCalendar calendar;

    /** Households whose consent counted; those among them that counted only because its last day was a day off. */
    private long alive;

    private long rolled;
    private long perhapsAlive;

    /** Households whose consent no longer counted. */
    private long expired;

    private long perhapsExpired;
    private int firstExpired = -1;
    private @Nullable LocalDate lastDay;
    private boolean anyAlive;
    private final List<String> missing = new ArrayList<>();
    private int missingYear;

    ConsentCount(List<Consent> consents, LocalDate sent, WorkingCalendar calendar) {
        this.sent = sent;
        this.calendar = calendar;
        for (int i = 0; i < consents.size(); i++) {
            add(consents.get(i), i);
        }
    }

    private void add(Consent consent, int index) {
        String path = "/consents/" + index;
        Integer households = consent.households();
        LocalDate on = consent.on();
        if (on != null && on.isAfter(sent)) {
            return;
        }
        if (households == null) {
            missing.add(path + "/households");
        }
        Due due = on == null ? null : THREE_MONTHS.from(on, calendar);
        Boolean counts = due == null ? null : counts(due);
        if (counts == null || on == null || due == null) {
            doubt(households, path + "/on", due == null ? 0 : due.missingYear());
        } else if (counts) {
            anyAlive = true;
            alive += households == null ? 0 : households;
            perhapsAlive += households == null ? ANY : 0;
            rolled += households != null && due.unrolled() != null && sent.isAfter(due.unrolled()) ? households : 0;
        } else {
            expired += households == null ? 0 : households;
            perhapsExpired += households == null ? ANY : 0;
            lastDay = firstExpired < 0 ? due.date() : lastDay;
            firstExpired = firstExpired < 0 ? index : firstExpired;
        }
    }

    private void doubt(@Nullable Integer households, String path, int year) {
        missing.add(path);
        missingYear = missingYear == 0 ? year : missingYear;
        perhapsAlive += households == null ? ANY : households;
        perhapsExpired += households == null ? ANY : households;
    }

    /** Whether a consent with this last day still counted; null if the calendar does not tell. */
    private @Nullable Boolean counts(Due due) {
        LocalDate counted = due.unrolled() != null ? due.unrolled() : due.date();
        if (counted != null && !sent.isAfter(counted)) {
            return true;
        }
        return due.date() == null ? null : !sent.isAfter(due.date());
    }

    /** The day it was sent. */
    LocalDate sent() {
        return sent;
    }

    /** Households whose consent counted for certain. */
    long alive() {
        return alive;
    }

    /** Households whose consent may have counted. */
    long atMostAlive() {
        return alive + perhapsAlive;
    }

    /** Households whose consent counted, and not only because its last day was a day off. */
    long aliveWithoutRoll() {
        return alive - rolled;
    }

    /** Households whose consent had expired for certain. */
    long expired() {
        return expired;
    }

    /** Households whose consent may have expired. */
    long atMostExpired() {
        return expired + perhapsExpired;
    }

    /** Whether any consent counted. */
    boolean anyAlive() {
        return anyAlive;
    }

    /** Whether every consent's day is known, and none had expired. */
    boolean noneExpired() {
        return firstExpired < 0 && missing.stream().noneMatch(path -> path.endsWith("/on"));
    }

    /** Index of the first expired consent; -1 if there is none. */
    int firstExpired() {
        return firstExpired;
    }

    /** The last day of that consent; null if there is none. */
    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    /** Paths of the data that is missing of consents that were given by then. */
    List<String> missing() {
        return missing;
    }

    /** The first year without a working calendar that was needed; 0 if there is none. */
    int missingYear() {
        return missingYear;
    }
}
