package vn.danchu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The weekdays off of 2023 to 2027 against a second public source, and why they differ: the snapshot of Viet Nam's public
 * holidays in vacanza/holidays ({@code snapshots/countries/VN_COMMON.json}), which knows the holidays of the Labour Code and
 * their compensation, but none of the days that were decided year by year.
 */
class SecondSourceTest {

    private static final Set<LocalDate> SECOND_SOURCE = days(
            "2023-01-02 2023-01-23 2023-01-24 2023-01-25 2023-01-26 2023-05-01 2023-05-02 2023-05-03 2023-09-04",
            "2024-01-01 2024-02-09 2024-02-12 2024-02-13 2024-02-14 2024-04-18 2024-04-30 2024-05-01 2024-09-02",
            "2025-01-01 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07 2025-04-30 2025-05-01 2025-09-02",
            "2026-01-01 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-27 2026-04-30 2026-05-01",
            "2026-09-02",
            "2027-01-01 2027-02-05 2027-02-08 2027-02-09 2027-02-10 2027-04-16 2027-04-30 2027-05-03 2027-09-02");

    /** Labour Code art. 112.3 leaves the days of Tết and the day next to National Day to the Prime Minister. */
    private static final Map<LocalDate, String> ONLY_HERE = new TreeMap<>(Map.ofEntries(
            Map.entry(day("2023-01-20"), "Tết as decided for 2023"),
            Map.entry(day("2023-09-01"), "the day next to National Day"),
            Map.entry(day("2024-02-08"), "Tết as decided for 2024"),
            Map.entry(day("2024-04-29"), "swap with Saturday 4 May 2024"),
            Map.entry(day("2024-09-03"), "the day next to National Day"),
            Map.entry(day("2025-01-27"), "Tết as decided for 2025"),
            Map.entry(day("2025-05-02"), "swap with Saturday 26 April 2025"),
            Map.entry(day("2025-09-01"), "the day next to National Day"),
            Map.entry(day("2026-01-02"), "swap with Saturday 10 January 2026"),
            Map.entry(day("2026-08-31"), "swap with Saturday 22 August 2026"),
            Map.entry(day("2026-09-01"), "the day next to National Day"),
            Map.entry(day("2026-11-24"), "Vietnam Culture Day, Resolution 28/2026/QH16"),
            Map.entry(day("2027-02-04"), "Tết as reported for 2027"),
            Map.entry(day("2027-09-03"), "the day next to National Day"),
            Map.entry(day("2027-11-24"), "Vietnam Culture Day, Resolution 28/2026/QH16")));

    @Test
    void everyWeekdayOffIsOffThereOrExplained() {
        Set<LocalDate> off = new TreeSet<>();
        for (LocalDate day = day("2023-01-01"); day.getYear() <= 2027; day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && !WorkingCalendar.vietnam().isWorkingDay(day)) {
                off.add(day);
            }
        }
        assertThat(off).containsAll(SECOND_SOURCE);
        off.removeAll(SECOND_SOURCE);
        assertThat(off).isEqualTo(ONLY_HERE.keySet());
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Set<LocalDate> days(String... lines) {
        return Stream.of(lines)
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(LocalDate::parse)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
