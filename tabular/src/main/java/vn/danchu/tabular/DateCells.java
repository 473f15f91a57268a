package vn.danchu.tabular;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days: 31/12/2026, 31-12-2026, 31.12.2026, 2026-12-31, 2026-12-31T08:30 and date cells. Day before month always;
 * never exchanged.
 */
final class DateCells {

    static final String FORMS = "31/12/2026, 31-12-2026, 31.12.2026, 2026-12-31, 2026-12-31T08:30";

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T\\d{2}:\\d{2}(?::\\d{2})?)?");
    private static final int LONGEST = 20;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    private DateCells() {}

    static Parsed<LocalDate> read(Cell cell) {
        if (cell.moment() != null) {
            return inRange(cell.moment().toLocalDate());
        }
        String text = cell.text();
        if (cell.kind() == Cell.Kind.TEXT && text.length() <= LONGEST) {
            Matcher dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches()) {
                return day(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1));
            }
            Matcher yearFirst = YEAR_FIRST.matcher(text);
            if (yearFirst.matches()) {
                return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
            }
        }
        return Parsed.wrong(ProblemCode.NOT_A_DATE, FORMS);
    }

    private static Parsed<LocalDate> day(String year, String month, String day) {
        try {
            return inRange(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Parsed.wrong(ProblemCode.NOT_A_DATE, FORMS);
        }
    }

    private static Parsed<LocalDate> inRange(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
                ? Parsed.wrong(ProblemCode.OUT_OF_RANGE, FIRST_YEAR + " - " + LAST_YEAR)
                : Parsed.of(day);
    }
}
