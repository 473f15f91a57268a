package vn.danchu.compliance;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.law.OptIn;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.UnitChange;
import vn.danchu.record.WorkingYears;

/** What a record is judged in: its unit as it was on the day of the fact, the period, the as-of date. Immutable. */
public final class Circumstances {

    private static final String CHOSEN = "chosen-on-the-day";
    private static final String CHOICE = "#/unit/optIn/";

    private static final MonthDay END_OF_CALENDAR_YEAR = MonthDay.of(12, 31);

    private final Unit throughout;
    private final Unit unit;
    private final boolean unitKnown;
    private final @Nullable LocalDate day;
    private final @Nullable Period period;
    private final LocalDate asOf;
    private final WorkingCalendar calendar;
    private final Set<Reading> readings;
    private final @Nullable Filed file;
    private final @Nullable OptIn choice;

    /** Those of the day asked for last, and of the one before: norms of one record mostly ask for one day or two. A race makes them again. */
    private @Nullable Circumstances last;

    private @Nullable Circumstances before;

    /** What others tell otherwise of the record asked of last: most of its norms ask. A race reads it again. */
    private @Nullable Told told;

    /** The place named last: norms of one record mostly end at few places. A race names it again. */
    private @Nullable String place;

    /**
     * What the records of a dossier are judged in.
     *
     * @param unit whose record it is
     * @param period the period the dossier covers, or null for a record on its own
     * @param asOf the day up to whose end facts count
     * @param calendar working days
     * @param readings readings chosen instead of the defaults
     */
    public Circumstances(
            Unit unit, @Nullable Period period, LocalDate asOf, WorkingCalendar calendar, Set<Reading> readings) {
        this(
                unit,
                unit.on(period == null ? null : period.to()),
                unit.setting() != null || !unit.equals(Unit.UNKNOWN), // to compare whole units is dear the first time
                period == null ? null : period.to(),
                period,
                asOf,
                calendar,
                Set.copyOf(readings),
                null,
                null);
    }

    private Circumstances(
            Unit throughout,
            Unit unit,
            boolean unitKnown,
            @Nullable LocalDate day,
            @Nullable Period period,
            LocalDate asOf,
            WorkingCalendar calendar,
            Set<Reading> readings,
            @Nullable Filed file,
            @Nullable OptIn choice) {
        this.throughout = throughout;
        this.unit = unit;
        this.unitKnown = unitKnown;
        this.day = day;
        this.period = period;
        this.asOf = asOf;
        this.calendar = calendar;
        this.readings = readings;
        this.file = file;
        this.choice = choice;
    }

    /** A record on its own: nothing known of its unit, the Vietnamese calendar, default readings. */
    public static Circumstances alone(LocalDate asOf) {
        return new Circumstances(Unit.UNKNOWN, null, asOf, WorkingCalendar.vietnam(), Set.of());
    }

    /** The same with the file that holds the record, so that norms can follow its references. */
    public Circumstances within(Object other) {
        Filed held = new Filed(Objects.requireNonNull(other, "other"), new ConcurrentHashMap<>());
        return new Circumstances(throughout, unit, unitKnown, day, period, asOf, calendar, readings, held, choice);
    }

    /** What other records tell otherwise of this one; empty if nothing. */
    @SuppressWarnings("unchecked") // made below for this record
    <T> List<ToldTwice.Otherwise<T>> otherwise(ToldTwice<T> by, T record) {
        Told known = told;
        if (known == null || known.record != record || known.by != by) {
            List<ToldTwice.Otherwise<T>> read = by.otherwise().read(record, this);
            known = new Told(record, by, read == null ? List.of() : read);
            told = known;
        }
        return (List<ToldTwice.Otherwise<T>>) known.otherwise;
    }

    private record Told(Object record, ToldTwice<?> by, List<?> otherwise) {}

    /** The same with the unit as it was on this day; null where the day of the fact is not known. */
    public Circumstances on(@Nullable LocalDate other) {
        if (Objects.equals(day, other)) {
            return this;
        }
        Circumstances then = last;
        if (then == null || !Objects.equals(then.day, other)) {
            Circumstances earlier = before;
            before = then;
            then = earlier != null && Objects.equals(earlier.day, other)
                    ? earlier
                    : new Circumstances(
                            throughout,
                            throughout.on(other),
                            unitKnown,
                            other,
                            period,
                            asOf,
                            calendar,
                            readings,
                            file,
                            choice);
            last = then;
        }
        return then;
    }

    /** {@link Norm#inDossier}, the same string as long as the same is asked for. */
    String inDossier(String record, String path) {
        String named = place;
        if (named == null
                || named.length() != record.length() + path.length()
                || !named.endsWith(path)
                || !named.startsWith(record)) {
            named = Norm.inDossier(record, path);
            place = named;
        }
        return named;
    }

    /** The same as of another day. */
    public Circumstances asOf(LocalDate other) {
        Objects.requireNonNull(other, "other");
        return new Circumstances(throughout, unit, unitKnown, day, period, other, calendar, readings, file, choice);
    }

    /** The days of the period on which the unit changed. */
    List<LocalDate> changesInPeriod() {
        List<UnitChange> changes = throughout.changes();
        return changes == null || period == null
                ? List.of()
                : changes.stream()
                        .map(UnitChange::from)
                        .filter(period::contains)
                        .toList();
    }

    /** On the day of an event, from which something is owed, if that may be after the period; the same if not, or if it is not known. */
    Circumstances sinceAfterPeriod(@Nullable LocalDate event) {
        return event != null && (period == null || event.isAfter(period.to())) ? on(event) : this;
    }

    /** The same in a unit of this setting. */
    Circumstances in(Setting setting) {
        return of(UnitBuilder.builder(throughout).setting(setting).build());
    }

    /** The same in a unit that has a union, or has none, as long as its changes say nothing else. */
    Circumstances withUnion(boolean has) {
        return of(UnitBuilder.builder(throughout).hasUnion(has).build());
    }

    private Circumstances of(Unit other) {
        return new Circumstances(other, other.on(day), unitKnown, day, period, asOf, calendar, readings, file, choice);
    }

    /** The same for a provision that binds only as long as this choice stands (L10:82.2). */
    Circumstances boundBy(OptIn other) {
        return new Circumstances(throughout, unit, unitKnown, day, period, asOf, calendar, readings, file, other);
    }

    /** Whether it binds the unit on this day: it existed then, and a choice by which it binds (L10:82.2) stood. */
    boolean bindsOn(LocalDate other) {
        return unit.existedOn(other) && unchosen(other) == null;
    }

    /** Whether it binds the unit on every day, as far as is said. */
    boolean bindsAlways() {
        return choice == null && unit.formedOn() == null && unit.endedOn() == null;
    }

    /**
     * Whether what is owed on this occasion binds the unit: always, unless the law's last day was before the unit was formed, or it
     * binds by a choice that did not stand on the last day. Where only the library sets that day, the time that it is for must not
     * have ended before the choice.
     */
    boolean binds(Occasion<?> occasion) {
        LocalDate last = occasion.last();
        return (last == null || unchosen(last) == null)
                && !(occasion.setByLaw() && unit.wasFormedAfter(last))
                && (occasion.setByLaw()
                        || choice == null
                        || choice.from() == null
                        || !occasion.span().to().isBefore(choice.from()));
    }

    /** The first day of the unit, or of the choice by which it is bound if that is later; null if it always was. */
    @Nullable
    LocalDate boundSince() {
        LocalDate formed = unit.formedOn();
        LocalDate chosen = choice == null ? null : choice.from();
        return formed == null || (chosen != null && chosen.isAfter(formed)) ? chosen : formed;
    }

    /** What is of this day, or owed by it, does not apply where it binds by a choice that did not stand then; null if it does. */
    @Nullable
    Outcome unchosen(LocalDate other) {
        return choice == null || choice.on(other)
                ? null
                : Outcome.notApplicable(
                        CHOSEN,
                        choice.from() != null && other.isBefore(choice.from()) ? CHOICE + "from" : CHOICE + "to");
    }

    /** As above, for what is judged over the period: a choice that stood on none of its days. */
    @Nullable
    Outcome unchosenThroughout() {
        if (choice == null || period == null) {
            return null;
        }
        LocalDate from = choice.from();
        LocalDate to = choice.to();
        return from != null && from.isAfter(period.to())
                ? unchosen(period.to())
                : to != null && to.isBefore(period.from()) ? unchosen(period.from()) : null;
    }

    /** The day of the fact; the period's last day for what is judged over the period; null where it is not known. */
    public @Nullable LocalDate day() {
        return day;
    }

    /** The unit on the day of the fact; on the period's last day for what is judged over the period. */
    public Unit unit() {
        return unit;
    }

    /** Whether anything is known of the unit; if not, it may also have been formed at any time. */
    public boolean isUnitKnown() {
        return unitKnown;
    }

    /** The period the dossier covers, or null for a record on its own. */
    public @Nullable Period period() {
        return period;
    }

    /** The day up to whose end facts count. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Working days. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** Readings chosen instead of the defaults. */
    public Set<Reading> readings() {
        return readings;
    }

    /** Whether the record stands in a dossier, and not on its own. */
    public boolean isOfADossier() {
        return period != null || file != null;
    }

    /** The file that holds the record, or null if it is of another kind or the record is on its own. */
    public <F> @Nullable F file(Class<F> kind) {
        return file != null && kind.isInstance(file.held()) ? kind.cast(file.held()) : null;
    }

    /**
     * What is made of the file that holds the record: once, and kept for all its records.
     *
     * @param key what it is; of each it is made once
     * @param make makes it of the file; it asks for nothing else that is made so
     */
    @SuppressWarnings("unchecked") // made below by this key
    public <V> V ofFile(Object key, Supplier<V> make) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(make, "make");
        return file == null ? make.get() : (V) file.made().computeIfAbsent(key, none -> make.get());
    }

    /** The file and what was made of it. */
    private record Filed(Object held, Map<Object, Object> made) {}

    /**
     * On which day the unit's working or financial year ends (L10:51.1, 69.1): as the unit says, else on 31 December; null if a
     * conference looks back on a year that ends otherwise.
     */
    public @Nullable MonthDay yearEnd() {
        MonthDay said = Objects.requireNonNullElse(unit.yearEnd(), END_OF_CALENDAR_YEAR);
        WorkingYears told = file(WorkingYears.class);
        return told == null || told.yearEndsTold().stream().map(MonthDay::from).allMatch(said::equals) ? said : null;
    }

    /** Whether this reading was chosen. */
    public boolean reads(Reading reading) {
        return readings.contains(reading);
    }
}
