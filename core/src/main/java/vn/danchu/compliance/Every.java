package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.danchu.law.InForce;
import vn.danchu.law.Period;

/** How often something must happen. */
public enum Every {
    /** Each quarter of the calendar year. */
    QUARTER(3),
    /** Each half of the calendar year. */
    HALF_YEAR(6),
    /** Each calendar year. */
    YEAR(12);

    private final int months;

    Every(int months) {
        this.months = months;
    }

    /** The whole periods of this length that lie in the given one. */
    public List<Period> within(Period period) {
        List<Period> periods = new ArrayList<>();
        LocalDate from = period.from().withDayOfMonth(1);
        from = from.minusMonths((from.getMonthValue() - 1) % months);
        for (; !from.isAfter(period.to()); from = from.plusMonths(months)) {
            Period one = new Period(from, from.plusMonths(months).minusDays(1));
            if (period.contains(one)) {
                periods.add(one);
            }
        }
        return periods;
    }

    /** Those that end while the provision binds: what ended before it came into force was never owed under it. */
    public List<Period> within(Period period, InForce inForce) {
        return within(period).stream().filter(one -> inForce.on(one.to())).toList();
    }

    /** The period's name in data: {@code 2026-Q1}, {@code 2026-H1}, {@code 2026}. */
    public String name(Period period) {
        int year = period.from().getYear();
        int number = (period.from().getMonthValue() - 1) / months + 1;
        return switch (this) {
            case QUARTER -> year + "-Q" + number;
            case HALF_YEAR -> year + "-H" + number;
            case YEAR -> String.valueOf(year);
        };
    }
}
