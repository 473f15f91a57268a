package vn.danchu.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one calendar text and gathers its faults; used once. The format is described at {@link CalendarYear#read}. */
final class CalendarYearReader {

    private static final String LINES = "a line starts with year, source, off, work or caution";

    private final String name;
    private final Map<LocalDate, String> daysOff = new TreeMap<>();
    private final Set<LocalDate> makeUpSaturdays = new TreeSet<>();
    private final List<CalendarYear.Caution> cautions = new ArrayList<>();
    private final List<CalendarYear.Source> sources = new ArrayList<>();
    private final List<CalendarFormatException.Fault> faults = new ArrayList<>();

    private @Nullable Integer year;
    private int number;
    private String line = "";

    CalendarYearReader(String name) {
        this.name = name;
    }

    CalendarYear read(Reader text) throws IOException {
        BufferedReader lines = new BufferedReader(text);
        for (String next = lines.readLine(); next != null; next = lines.readLine()) {
            number++;
            line = content(next);
            if (!line.isEmpty()) {
                readLine(line.split("[ \t]+", 3));
            }
        }
        line = "";
        Integer read = year;
        if (read == null) {
            fault("a line such as \"year 2026\" is missing");
        }
        if (sources.isEmpty()) {
            fault("a line such as \"source text Labour Code 45/2019/QH14 art. 112.1\" is missing");
        }
        if (read == null || !faults.isEmpty()) {
            throw new CalendarFormatException(name, faults);
        }
        return new CalendarYear(read, daysOff, makeUpSaturdays, cautions, sources);
    }

    private String content(String text) {
        String rest = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (int hash = rest.indexOf('#'); hash >= 0; hash = rest.indexOf('#', hash + 1)) {
            if (hash == 0 || Character.isWhitespace(rest.charAt(hash - 1))) {
                return rest.substring(0, hash).strip();
            }
        }
        return rest.strip();
    }

    private void readLine(String[] words) {
        switch (words[0]) {
            case "year" -> readYear(words);
            case "source" -> readSource(words);
            case "off" -> readDayOff(words);
            case "work" -> readMakeUpSaturday(words);
            case "caution" -> readCaution(words);
            default -> fault(LINES);
        }
    }

    private void readYear(String[] words) {
        boolean digits =
                words.length == 2 && words[1].length() <= 4 && words[1].chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            fault("a year stands as \"year 2026\"");
        } else if (year != null) {
            fault("a text has one year, and it is " + year + " already");
        } else if (kept(CalendarRules.year(Integer.parseInt(words[1])))) {
            year = Integer.parseInt(words[1]);
        }
    }

    private void readSource(String[] words) {
        for (CalendarYear.Confidence confidence : CalendarYear.Confidence.values()) {
            if (words.length == 3 && words[1].equals(confidence.word())) {
                sources.add(new CalendarYear.Source(confidence, words[2]));
                return;
            }
        }
        fault("a source stands as \"source CONFIDENCE TEXT\", its confidence one of "
                + Arrays.stream(CalendarYear.Confidence.values())
                        .map(CalendarYear.Confidence::word)
                        .collect(Collectors.joining(", ")));
    }

    private void readDayOff(String[] words) {
        if (words.length < 3) {
            fault("a day off stands as \"off 2026-01-02 REASON\"");
            return;
        }
        LocalDate day = date(words[1]);
        if (day != null
                && kept(CalendarRules.dayOff(day.getYear(), day))
                && daysOff.putIfAbsent(day, words[2]) != null) {
            fault("a day is taken off once, and " + day + " is off already");
        }
    }

    private void readMakeUpSaturday(String[] words) {
        if (words.length != 2) {
            fault("a make-up Saturday stands as \"work 2026-01-10\"");
            return;
        }
        LocalDate day = date(words[1]);
        if (day != null && kept(CalendarRules.makeUpSaturday(day.getYear(), day)) && !makeUpSaturdays.add(day)) {
            fault("a Saturday is named once, and " + day + " is worked already");
        }
    }

    private void readCaution(String[] words) {
        String[] rest = words.length < 3 ? new String[0] : words[2].split("[ \t]+");
        if (rest.length != 2) {
            fault("a caution stands as \"caution 2026-11-23 2026-11-28 KEY\"");
            return;
        }
        LocalDate from = date(words[1]);
        LocalDate to = date(rest[0]);
        if (from != null && to != null && kept(CalendarRules.inOrder(from, to)) && kept(CalendarRules.key(rest[1]))) {
            cautions.add(new CalendarYear.Caution(from, to, rest[1]));
        }
    }

    /** The date if it is one and lies in the year; otherwise null, and the fault is noted. */
    private @Nullable LocalDate date(String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            fault("a date stands as 2026-01-02 and exists; \"" + text + "\" does not");
            return null;
        }
        if (year == null) {
            fault("the line \"year ...\" comes before the first date");
            return null;
        }
        return kept(CalendarRules.within(year, day)) ? day : null;
    }

    private boolean kept(@Nullable String broken) {
        if (broken != null) {
            fault(broken);
        }
        return broken == null;
    }

    private void fault(String allowed) {
        faults.add(new CalendarFormatException.Fault(Math.max(number, 1), line, allowed));
    }
}
