package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** The periods of this length that have a day in common with the given one. */
    public List<Period> touching(Period period) {
        Objects.requireNonNull(period, "period");
        List<Period> periods = new ArrayList<>();
        LocalDate from = period.from().withDayOfMonth(1);
        from = from.minusMonths((from.getMonthValue() - 1) % months);
        while (!from.isAfter(period.to())) {
            LocalDate next = from.plusMonths(months);
            periods.add(new Period(from, next.minusDays(1)));
            from = next;
        }
        return periods;
    }

    /** The period's name in data: {@code 2026-Q1}, {@code 2026-H1}, {@code 2026}. */
    public String name(Period period) {
        Objects.requireNonNull(period, "period");
        int year = period.from().getYear();
        int number = (period.from().getMonthValue() - 1) / months + 1;
        return switch (this) {
            case QUARTER -> year + "-Q" + number;
            case HALF_YEAR -> year + "-H" + number;
            case YEAR -> String.valueOf(year);
        };
    }
}
