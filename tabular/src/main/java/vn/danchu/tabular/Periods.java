package vn.danchu.tabular;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Period;

/** Reads periods: 2026-Q1, Quý III/2026, 6 tháng đầu năm 2024, 6 tháng cuối năm 2024, Năm 2026. */
final class Periods {

    static final String FORMS = "2026-Q1; Quý III/2026; 6 tháng đầu năm 2024; Năm 2026";

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})/?q([1-4])");
    private static final Pattern QUARTER = Pattern.compile("(?:quy|q)([1-4]|i|ii|iii|iv)(?:/|nam|/nam)(\\d{4})");
    private static final Pattern HALF = Pattern.compile("0?6thang(dau|cuoi)(?:nam)?/?(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:canam|nam)?(\\d{4})");
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    private Periods() {}

    static Parsed<Period> read(Cell cell) {
        String key = cell.text().length() > 60 ? "" : Spelling.key(cell.text());
        Matcher yearFirst = YEAR_FIRST.matcher(key);
        if (yearFirst.matches()) {
            return quarter(yearFirst.group(1), yearFirst.group(2));
        }
        Matcher quarter = QUARTER.matcher(key);
        if (quarter.matches()) {
            return quarter(quarter.group(2), quarter.group(1));
        }
        Matcher half = HALF.matcher(key);
        if (half.matches()) {
            return half(Integer.parseInt(half.group(2)), half.group(1).equals("dau"));
        }
        Matcher year = YEAR.matcher(key);
        return year.matches() ? of(Integer.parseInt(year.group(1)), 0) : wrong();
    }

    /** A quarter column, of which 0 is the whole year, and a year column. */
    static Parsed<Period> read(Cell quarter, Cell year) {
        String digits = year.text();
        String number = Spelling.key(quarter.text()).replaceFirst("^(quy|q)", "");
        Integer which = ROMAN.getOrDefault(number, number.matches("[0-4]") ? Integer.parseInt(number) : -1);
        return digits.matches("\\d{4}") ? of(Integer.parseInt(digits), which) : wrong();
    }

    private static Parsed<Period> quarter(String year, String quarter) {
        Integer roman = ROMAN.get(quarter);
        return of(Integer.parseInt(year), roman == null ? Integer.parseInt(quarter) : roman);
    }

    private static Parsed<Period> of(int year, int quarter) {
        if (year < FIRST_YEAR || year > LAST_YEAR || quarter < 0) {
            return wrong();
        }
        return Parsed.of(quarter == 0 ? Period.year(year) : Period.quarter(year, quarter));
    }

    private static Parsed<Period> half(int year, boolean first) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return wrong();
        }
        return Parsed.of(
                first
                        ? new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30))
                        : new Period(LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31)));
    }

    private static Parsed<Period> wrong() {
        return Parsed.wrong(ProblemCode.NOT_A_PERIOD, FORMS);
    }

    /** The period as its own form: 2026-Q1, 6 tháng đầu năm 2026, Năm 2026; null for others. */
    static @Nullable String form(Period period) {
        int year = period.from().getYear();
        if (period.equals(Period.year(year))) {
            return "Năm " + year;
        }
        for (int quarter = 1; quarter <= 4; quarter++) {
            if (period.equals(Period.quarter(year, quarter))) {
                return year + "-Q" + quarter;
            }
        }
        if (period.equals(half(year, true).value())) {
            return "6 tháng đầu năm " + year;
        }
        return period.equals(half(year, false).value()) ? "6 tháng cuối năm " + year : null;
    }
}
