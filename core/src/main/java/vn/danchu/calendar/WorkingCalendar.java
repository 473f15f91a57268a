package vn.danchu.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The working days of some years: Monday to Friday, less the days off, plus the make-up Saturdays that each {@link
 * CalendarYear} names.
 *
 * <p>Years need not be consecutive. Immutable and thread-safe; compile one and share it.
 */
public final class WorkingCalendar {

    private final SortedMap<Integer, WorkingYear> years;
    private final int first;
    private final @Nullable WorkingYear[] byYear;

    private WorkingCalendar(SortedMap<Integer, WorkingYear> years) {
        this.years = years;
        first = years.isEmpty() ? CalendarRules.FIRST_YEAR : years.firstKey();
        byYear = new WorkingYear[years.isEmpty() ? 0 : years.lastKey() - first + 1];
        years.forEach((year, compiled) -> byYear[year - first] = compiled);
    }

    /**
     * The working days of Vietnam's civil service, from 2023, as far as the library ships them. The same object each
     * time.
     *
     * <p>Swapped days bind agencies, mass organisations and public units; an employer outside the state sector may
     * decide otherwise and then uses {@link #with}. Sources: {@link CalendarYear#sources()} of each year.
     */
    public static WorkingCalendar vietnam() {
        return Shipped.VIETNAM;
    }

    /**
     * A calendar of exactly these years.
     *
     * @throws IllegalArgumentException if a year comes twice
     */
    public static WorkingCalendar of(List<CalendarYear> years) {
        Objects.requireNonNull(years, "years");
        SortedMap<Integer, WorkingYear> compiled = new TreeMap<>();
        for (CalendarYear year : years) {
            if (compiled.put(year.year(), new WorkingYear(year)) != null) {
                throw new IllegalArgumentException("year " + year.year() + " comes twice; name each year once");
            }
        }
        return new WorkingCalendar(compiled);
    }

    /** A calendar with this year added, or in place of the same year; this calendar stays as it is. */
    public WorkingCalendar with(CalendarYear year) {
        Objects.requireNonNull(year, "year");
        SortedMap<Integer, WorkingYear> compiled = new TreeMap<>(years);
        compiled.put(year.year(), new WorkingYear(year));
        return new WorkingCalendar(compiled);
    }

    /** The years with data, in ascending order; immutable. */
    public Set<Integer> years() {
        return Collections.unmodifiableSet(years.keySet());
    }

    /** Whether there is data for the year. */
    public boolean covers(int year) {
        return compiled(year) != null;
    }

    /** The data of the year, with its reasons and sources, if there is any; {@link #get} where there must be. */
    public Optional<CalendarYear> find(int year) {
        return Optional.ofNullable(compiled(year)).map(WorkingYear::source);
    }

    /**
     * The data of the year, with its reasons and sources.
     *
     * @throws IllegalArgumentException if there is none; the message names the years that there are
     */
    public CalendarYear get(int year) {
        return find(year).orElseThrow(() -> notKnown(year));
    }

    private IllegalArgumentException notKnown(int year) {
        return new IllegalArgumentException("no working days are known for " + year + ", only for " + years.keySet()
                + "; add the year with WorkingCalendar.with");
    }

    /**
     * Whether the day is a working day.
     *
     * @throws IllegalArgumentException if there is no data for the day's year; ask {@link #covers} first
     */
    public boolean isWorkingDay(LocalDate day) {
        Objects.requireNonNull(day, "day");
        WorkingYear compiled = compiled(day.getYear());
        if (compiled == null) {
            throw notKnown(day.getYear());
        }
        return compiled.isWorkingDay(day.getDayOfYear());
    }

    /**
     * The number of working days after one day, up to and including another; 0 if the other is not later. Empty if a
     * year of these days has no data.
     *
     * @param from excluded
     * @param to included
     */
    public OptionalInt workingDaysAfter(LocalDate from, LocalDate to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (!to.isAfter(from)) {
            return OptionalInt.of(0);
        }
        LocalDate start = from.plusDays(1);
        int count = 0;
        for (int year = start.getYear(); year <= to.getYear(); year++) {
            WorkingYear compiled = compiled(year);
            if (compiled == null) {
                return OptionalInt.empty();
            }
            count += year == to.getYear() ? compiled.countUpTo(to.getDayOfYear()) : compiled.count();
            count -= year == start.getYear() ? compiled.countUpTo(start.getDayOfYear() - 1) : 0;
        }
        return OptionalInt.of(count);
    }

    /** "WorkingCalendar" and the years. */
    @Override
    public String toString() {
        return "WorkingCalendar" + years.keySet();
    }

    @Nullable
    WorkingYear compiled(int year) {
        return year < first || year - first >= byYear.length ? null : byYear[year - first];
    }

    /** The keys of the cautions on any of these days, both ends inclusive; years without data have none. */
    List<String> cautions(LocalDate from, LocalDate to) {
        List<String> keys = List.of();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            WorkingYear compiled = compiled(year);
            if (compiled == null) {
                continue;
            }
            for (CalendarYear.Caution caution : compiled.source().cautions()) {
                if (caution.touches(from, to) && !keys.contains(caution.key())) {
                    keys = keys.isEmpty() ? new ArrayList<>() : keys;
                    keys.add(caution.key());
                }
            }
        }
        return keys;
    }

    /** The files that stand beside this class, read when first asked for. */
    private static final class Shipped {

        private static final int FIRST = 2023;
        static final WorkingCalendar VIETNAM = load();

        private static WorkingCalendar load() {
            List<CalendarYear> years = new ArrayList<>();
            for (CalendarYear year = read(FIRST); year != null; year = read(FIRST + years.size())) {
                years.add(year);
            }
            return of(years);
        }

        private static @Nullable CalendarYear read(int year) {
            String name = "VN-" + year + ".txt";
            try (InputStream file = WorkingCalendar.class.getResourceAsStream(name)) {
                return file == null
                        ? null
                        : CalendarYear.read(new InputStreamReader(file, StandardCharsets.UTF_8), name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
