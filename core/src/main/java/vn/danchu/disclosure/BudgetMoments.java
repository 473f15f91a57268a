package vn.danchu.disclosure;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
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

    private BudgetMoments() {}

    /** Whether the day lies between the two laws. */
    static boolean isBetween(LocalDate day) {
        return !Instruments.L83.inForce().on(day) && day.isBefore(OF_DECREE.from());
    }

    /** The first three, six or nine months of a year, or the quarter that ends with them (D73:37.3). */
    static boolean isInterim(Period covers) {
        Month last = covers.to().getMonth();
        return last == Month.MARCH || last == Month.JUNE || last == Month.SEPTEMBER;
    }

    /** Whether the decree sets a moment for it: not for what became of the State Audit's recommendations; null if not known. */
    static @Nullable Boolean ofDecree(@Nullable DisclosureItem item) {
        return item == null || item == DisclosureItem.BUDGET
                ? null
                : Boolean.valueOf(item.main() == DisclosureItem.BUDGET && item != DisclosureItem.AUDIT_FOLLOW_UP);
    }
}
