package vn.danchu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarYearTest {

    private static final String HEAD = "year 2026\nsource text a test\n";
    private static final List<CalendarYear.Source> SOURCE =
            List.of(new CalendarYear.Source(CalendarYear.Confidence.TEXT, "a test"));

    @Test
    void isReadWithItsReasonsCautionsAndSources() throws IOException {
        CalendarYear year = read("\uFEFF# 2026, not complete\r\n\r\n"
                + "year 2026   # a comment may follow\r\n"
                + "source\treported"
                + " Báo Nhân Dân, issue#7\r\n"
                + "  off 2026-01-02   swap with Saturday 2026-01-10\r\n"
                + "off 2026-01-01 Tết dương lịch\r\n"
                + "work 2026-01-10\r\n"
                + "caution 2026-11-23\t2026-11-28 swap-in-doubt");

        assertThat(year.year()).isEqualTo(2026);
        assertThat(year.daysOff())
                .containsExactly(
                        Map.entry(LocalDate.of(2026, 1, 1), "Tết dương lịch"),
                        Map.entry(LocalDate.of(2026, 1, 2), "swap with Saturday 2026-01-10"));
        assertThat(year.makeUpSaturdays()).containsExactly(LocalDate.of(2026, 1, 10));
        assertThat(year.cautions())
                .containsExactly(new CalendarYear.Caution(
                        LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 28), "swap-in-doubt"));
        assertThat(year.sources())
                .containsExactly(new CalendarYear.Source(CalendarYear.Confidence.REPORTED, "Báo Nhân Dân, issue#7"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "of 2026-01-02 swap | starts with year, source, off, work or caution",
                "off 2026-01-02 | off 2026-01-02 REASON",
                "off 2026-02-30 x | \"2026-02-30\"",
                "off 2.1.2026 x | \"2.1.2026\"",
                "off 2027-01-01 x | only days of 2026",
                "off 2026-01-03 x | 2026-01-03 is a Saturday",
                "off 2026-01-04 x | 2026-01-04 is a Sunday",
                "work | work 2026-01-10",
                "work 2026-01-10 swap | work 2026-01-10",
                "work 2026-01-09 | 2026-01-09 is a Friday",
                "work 2026-01-11 | 2026-01-11 is a Sunday",
                "work 2025-01-11 | only days of 2026",
                "caution 2026-11-23 2026-11-28 | caution 2026-11-23 2026-11-28 KEY",
                "caution 2026-11-23 | caution 2026-11-23 2026-11-28 KEY",
                "caution 2026-11-23 2026-11-28 a b | caution 2026-11-23 2026-11-28 KEY",
                "caution 2026-11-28 2026-11-23 a | must not be before",
                "caution 2026-11-23 2027-01-01 a | only days of 2026",
                "caution 2026-11-23 2026-11-28 A_1 | a-z, 0-9 and hyphens",
                "year 2027 | 2026 already",
                "year MMXXVI | year 2026",
                "year MMXX | year 2026",
                "year 20260 | year 2026",
                "year | year 2026",
                "source rumour heard it | text, excerpt, reported, derived, recalled",
                "source text | text, excerpt, reported, derived, recalled"
            })
    void aFaultIsReportedWithItsLineWhatWasFoundAndWhatIsAllowed(String line, String allowed) {
        CalendarFormatException e = faulty(HEAD + "# next comes the fault\n" + line + "\nwork 2026-01-10");
        assertThat(e.name()).isEqualTo("VN-test.txt");
        assertThat(e.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(4);
            assertThat(fault.found()).isEqualTo(line);
            assertThat(fault.allowed()).contains(allowed);
        });
        assertThat(e).hasMessageContaining("VN-test.txt, line 4: found \"" + line + "\": ");
    }

    @Test
    void allFaultsAreReportedInTheOrderOfTheLines() {
        CalendarFormatException e = faulty(HEAD
                + "off 2026-01-03 a Saturday\n"
                + "off 2026-01-02 swap\n"
                + "off 2026-01-02 again\n"
                + "work 2026-01-10\n"
                + "work 2026-01-10\n"
                + "holiday 2026-01-01\n"
                + "caution 2026-13-01 2026-00-01 key");
        assertThat(e.faults()).extracting(CalendarFormatException.Fault::line).containsExactly(3, 5, 7, 8, 9, 9);
        assertThat(e.getMessage().lines()).hasSize(6);
    }

    @Test
    void whatIsMissingIsReportedAtTheLastLine() {
        CalendarFormatException e = faulty("# nothing\n# here");
        assertThat(e.faults())
                .extracting(CalendarFormatException.Fault::toString)
                .containsExactly(
                        "line 2: a line such as \"year 2026\" is missing",
                        "line 2: a line such as \"source text Labour Code 45/2019/QH14 art. 112.1\" is missing");
        assertThat(faulty("").faults())
                .extracting(CalendarFormatException.Fault::line)
                .containsExactly(1, 1);
    }

    @Test
    void theYearComesBeforeTheFirstDate() {
        CalendarFormatException e = faulty("source text a test\noff 2026-01-02 swap\nyear 2026");
        assertThat(e.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.allowed()).contains("comes before the first date");
        });
    }

    @Test
    void builtByHandItKeepsTheSameRules() {
        LocalDate friday = LocalDate.of(2026, 1, 2);
        LocalDate saturday = LocalDate.of(2026, 1, 3);
        refused(() -> new CalendarYear(0, Map.of(), Set.of(), List.of(), SOURCE), "1 to 9999");
        refused(() -> new CalendarYear(10_000, Map.of(), Set.of(), List.of(), SOURCE), "1 to 9999");
        refused(() -> new CalendarYear(2026, Map.of(saturday, "x"), Set.of(), List.of(), SOURCE), "Saturday");
        refused(() -> new CalendarYear(2026, Map.of(friday, " "), Set.of(), List.of(), SOURCE), "blank");
        refused(() -> new CalendarYear(2025, Map.of(friday, "x"), Set.of(), List.of(), SOURCE), "only days of 2025");
        refused(() -> new CalendarYear(2026, Map.of(), Set.of(friday), List.of(), SOURCE), "Friday");
        refused(() -> new CalendarYear(2026, Map.of(), Set.of(), List.of(), List.of()), "source");
        refused(() -> new CalendarYear.Caution(saturday, friday, "key"), "before");
        refused(() -> new CalendarYear.Caution(friday, saturday, ""), "key");
        refused(() -> new CalendarYear.Source(CalendarYear.Confidence.TEXT, ""), "blank");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1999, 9999})
    void theYearsAreThoseFrom1To9999(int year) throws IOException {
        assertThat(new CalendarYear(year, Map.of(), Set.of(), List.of(), SOURCE).year())
                .isEqualTo(year);
        assertThat(read("year " + year + "\nsource text a test").year()).isEqualTo(year);
    }

    @Test
    void theYear0IsNone() {
        assertThat(faulty("year 0\nsource text a test").faults())
                .extracting(CalendarFormatException.Fault::allowed)
                .first()
                .asString()
                .contains("1 to 9999, not 0");
    }

    @Test
    void aKeyMayHaveTheFirstAndTheLastLetterAndDigit() {
        LocalDate day = LocalDate.of(2026, 1, 2);
        assertThat(new CalendarYear.Caution(day, day, "az-09").key()).isEqualTo("az-09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"`", "{", "/", ":", "A", " ", "đ"})
    void aKeyHasNothingBeforeOrBehindThem(String key) {
        LocalDate day = LocalDate.of(2026, 1, 2);
        refused(() -> new CalendarYear.Caution(day, day, "a" + key), "a-z, 0-9 and hyphens");
    }

    @Test
    void aCommentBeginsBehindABlankOnly() throws IOException {
        assertThat(read("year 2026 #x\nsource text no# comment\nsource text one #comment")
                        .sources())
                .extracting(CalendarYear.Source::text)
                .containsExactly("no# comment", "one");
    }

    @Test
    void itDoesNotChangeWithTheCollectionsItWasBuiltFrom() {
        Map<LocalDate, String> off = new HashMap<>();
        CalendarYear year = new CalendarYear(2026, off, Set.of(), List.of(), SOURCE);
        off.put(LocalDate.of(2026, 1, 2), "swap");
        assertThat(year.daysOff()).isEmpty();
        assertThatThrownBy(() -> year.daysOff().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static CalendarYear read(String text) throws IOException {
        return CalendarYear.read(new StringReader(text), "VN-test.txt");
    }

    private static CalendarFormatException faulty(String text) {
        return catchThrowableOfType(CalendarFormatException.class, () -> read(text));
    }

    private static void refused(ThrowingCallable built, String why) {
        assertThatThrownBy(built).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(why);
    }
}
