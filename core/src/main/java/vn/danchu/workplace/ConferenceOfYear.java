package vn.danchu.workplace;

import static vn.danchu.workplace.WorkplaceDemocracyFacts.CONFERENCES;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;
import vn.danchu.workplace.StaffConference.Kind;

/**
 * The yearly conference that answers to a year end: the first held in its time, else the first after it, else the last
 * before the year had ended.
 *
 * @param conference the conference, or null if there is none or it is not known
 * @param path where the day it was held stands, or the list if there is none
 * @param held when it was held; null if that is not known
 * @param early the day it was held if the year had not ended yet, else null
 */
record ConferenceOfYear(
        @Nullable StaffConference conference,
        String path,
        @Nullable Act held,
        @Nullable LocalDate early) {

    /** Among these, for the year that ended on this day and the conference owed by the other. */
    static ConferenceOfYear of(@Nullable List<StaffConference> conferences, LocalDate yearEnd, LocalDate due) {
        boolean unknown = conferences == null;
        int best = -1;
        LocalDate bestDay = null;
        for (int i = 0; conferences != null && i < conferences.size(); i++) {
            StaffConference one = conferences.get(i);
            LocalDate day = one.heldOn();
            if (one.kind() == Kind.EXTRAORDINARY) {
                continue;
            }
            if (one.kind() == null || day == null) {
                unknown = true;
            } else if (ofYear(day, yearEnd) && (bestDay == null || closer(day, bestDay, yearEnd))) {
                best = i;
                bestDay = day;
            }
        }
        boolean inTime = bestDay != null && bestDay.isAfter(yearEnd) && !bestDay.isAfter(due);
        if (conferences == null || bestDay == null || (unknown && !inTime)) {
            return new ConferenceOfYear(null, CONFERENCES.path(), unknown ? null : Act.notDone(), null);
        }
        boolean early = !bestDay.isAfter(yearEnd);
        return new ConferenceOfYear(
                conferences.get(best),
                CONFERENCES.path() + "/" + best + "/heldOn",
                early ? Act.notDone() : Act.on(bestDay),
                early ? bestDay : null);
    }

    /** Before the year ended, but not so early that it was the conference of the year before; or before the next ends. */
    private static boolean ofYear(LocalDate day, LocalDate yearEnd) {
        return day.isAfter(yearEnd.minusMonths(6))
                && !day.isAfter(yearEnd.plusYears(1).minusMonths(6));
    }

    private static boolean closer(LocalDate day, LocalDate best, LocalDate yearEnd) {
        boolean after = day.isAfter(yearEnd);
        if (after != best.isAfter(yearEnd)) {
            return after;
        }
        return after ? day.isBefore(best) : day.isAfter(best);
    }
}
