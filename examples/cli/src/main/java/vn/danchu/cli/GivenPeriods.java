package vn.danchu.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import vn.danchu.law.Period;

/** Periods as a command line gives them. */
final class GivenPeriods {

    private GivenPeriods() {}

    /**
     * A year, or two days.
     *
     * @throws BadInput if it is neither
     */
    static Period parse(String text, Language language) {
        try {
            if (text.matches("\\d{4}")) {
                return Period.year(Integer.parseInt(text));
            }
            String[] days = text.split("(?<=\\d)-(?=\\d{1,2}/)", -1);
            if (days.length == 2) {
                LocalDate from = Days.parse(days[0]);
                return new Period(from, Days.parse(days[1]));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // told below
        }
        throw new BadInput("--period " + text + ": "
                + language.say(
                        "phải là năm (2026) hoặc hai ngày (01/07/2025-31/12/2025)",
                        "must be a year (2026) or two days (01/07/2025-31/12/2025)"));
    }
}
