package vn.danchu.disclosure;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.law.InForce;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;

/**
 * Which law sets the moment of item 11.2: L83:15.1.c up to 31 December 2025, D73:37 from 10 March 2026. In between none that was
 * there to be obeyed: L89:15 leaves it to the Government, and the decree was signed on that day, though it is in force "từ năm
 * ngân sách 2026".
 */
final class BudgetMoments {

    /** The days of the decree, from its signing. */
    static final InForce OF_DECREE = InForce.from(Instruments.D73.issued());

    private static final MonthDay MID_YEAR = MonthDay.of(7, 31);

    private BudgetMoments() {}

    /** Whether the day lies between the two laws. */
    static boolean isBetween(LocalDate day) {
        return !Instruments.L83.inForce().on(day) && day.isBefore(OF_DECREE.from());
    }

    /** Whether it ends in March, June or September (D73:37.3). */
    static boolean isInterim(Period covers) {
        Month last = covers.to().getMonth();
        return last == Month.MARCH || last == Month.JUNE || last == Month.SEPTEMBER;
    }

    /** Whether it is the first three, six or nine months of a year, or the quarter that ends with them, and nothing else. */
    static boolean coversInterim(Period covers) {
        LocalDate last = covers.to();
        LocalDate quarter = last.withDayOfMonth(1).minusMonths(2);
        return isInterim(covers)
                && last.getDayOfMonth() == last.lengthOfMonth()
                && (covers.from().equals(quarter) || covers.from().equals(quarter.withDayOfYear(1)));
    }

    /** Whether it is a calendar year, whose report waits for the next mid-year session (reading B30). */
    static boolean isOfAYear(Period covers) {
        return covers.equals(Period.year(covers.to().getYear()));
    }

    /** Whether it is all of the year in which the unit existed: the year's paper of one that was formed, or ended, within it. */
    static boolean coversYearOfUnit(Period covers, Circumstances circumstances) {
        return covers.equals(
                circumstances.unit().existedIn(Period.year(covers.to().getYear())));
    }

    /** The day by which the report on a year is awaited. */
    static LocalDate midYearAfter(Period year) {
        return MID_YEAR.atYear(year.to().getYear() + 1);
    }

    /** That day, where it was over before the decree; null else. */
    static @Nullable LocalDate beforeDecree(Period year) {
        LocalDate session = midYearAfter(year);
        return session.isBefore(OF_DECREE.from()) ? session : null;
    }

    /** Whether the decree sets a moment for it: not for what became of the State Audit's recommendations; null if not known. */
    static @Nullable Boolean ofDecree(@Nullable DisclosureItem item) {
        return item == null || item == DisclosureItem.BUDGET
                ? null
                : Boolean.valueOf(item.main() == DisclosureItem.BUDGET && item != DisclosureItem.AUDIT_FOLLOW_UP);
    }
}
