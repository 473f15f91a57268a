package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Citation;
import vn.danchu.law.Instrument;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;

/**
 * What norms judge: a type of record, the day of its fact, and the settings it is kept in.
 *
 * @param type the record
 * @param date the day by whose law it is judged
 * @param setting the setting its codes belong to; null where it has none, or, the fact naming what is missing, they are not known
 * @param settings the settings whose units the norms bind
 * @param overPeriod whether the norms judge the period as a whole, so that they bind where the law does on one of its days
 * @param conditions when norms of it apply at all, before their own
 * @param toldTwice what other records of the dossier tell as well; null if nothing
 * @param <T> the record
 */
public record Subject<T>(
        Class<T> type,
        Fact<T, LocalDate> date,
        Fact<T, Setting> setting,
        Set<Setting> settings,
        boolean overPeriod,
        List<Condition<T>> conditions,
        @Nullable ToldTwice<T> toldTwice) {

    /** Copies the collections. */
    public Subject {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(setting, "setting");
        settings = Set.copyOf(Objects.requireNonNull(settings, "settings"));
        conditions = List.copyOf(Objects.requireNonNull(conditions, "conditions"));
    }

    /** A subject whose records say nothing of their setting. */
    public static <T> Subject<T> of(Class<T> type, Fact<T, LocalDate> date) {
        return new Subject<>(
                type, date, Fact.known(none -> null), EnumSet.allOf(Setting.class), false, List.of(), null);
    }

    /**
     * What a unit keeps over a period: each fact in it is judged by the law of its own day. Norms of workplaces alone bind a
     * subordinate unit only where democracy is practised there on its own (L10:4.2, 4.3).
     */
    public static <T> Subject<T> ofPeriod(Class<T> type) {
        Objects.requireNonNull(type, "type");
        Fact<T, LocalDate> noDay = Fact.of("#/period", record -> null);
        return new Subject<>(
                type, noDay, Fact.known(none -> null), EnumSet.allOf(Setting.class), true, List.of(), null);
    }

    /** The same, its records' setting known by their codes. */
    public Subject<T> settingOf(Fact<T, Setting> of) {
        Objects.requireNonNull(of, "of");
        return new Subject<>(type, date, of, settings, overPeriod, conditions, toldTwice);
    }

    /**
     * The same, where some codes say a setting and others none, so that none is asked for.
     *
     * @param reads the paths of what says it
     */
    public Subject<T> settingOf(List<String> reads, Function<T, @Nullable Setting> of) {
        Objects.requireNonNull(reads, "reads");
        Objects.requireNonNull(of, "of");
        return settingOf(Fact.with("", reads, (record, circumstances) -> of.apply(record), (record, c) -> List.of()));
    }

    /**
     * As above, of codes of more than one setting that of the unit's own, in whatever order; of no known unit, only that of all, where all
     * codes are known.
     */
    public Subject<T> settingAmong(List<String> reads, Function<T, Set<Setting>> of, Predicate<T> allKnown) {
        Objects.requireNonNull(reads, "reads");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(allKnown, "allKnown");
        return settingOf(Fact.with(
                "",
                reads,
                (record, circumstances) -> circumstances.unit().setting() != null || allKnown.test(record)
                        ? Norm.settingAmong(of.apply(record), circumstances.unit())
                        : null,
                (record, c) -> List.of()));
    }

    /** The same for norms that bind units of these settings only. */
    public Subject<T> in(Setting first, Setting... more) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(more, "more");
        return new Subject<>(type, date, setting, EnumSet.of(first, more), overPeriod, conditions, toldTwice);
    }

    /** The same, judged by the law of another day. */
    public Subject<T> onDate(Fact<T, LocalDate> other) {
        Objects.requireNonNull(other, "other");
        return new Subject<>(type, other, setting, settings, overPeriod, conditions, toldTwice);
    }

    /** The same, each of its norms applying only when the condition holds, as by {@link Norm.Draft#when}. */
    public Subject<T> when(Condition<T> condition) {
        Objects.requireNonNull(condition, "condition");
        List<Condition<T>> more = new ArrayList<>(conditions);
        more.add(condition);
        return new Subject<>(type, date, setting, settings, overPeriod, more, toldTwice);
    }

    /** The same, other records of the dossier telling some of it as well: of two that cannot both be so neither accuses. */
    public Subject<T> toldTwice(ToldTwice<T> other) {
        Objects.requireNonNull(other, "other");
        return new Subject<>(type, date, setting, settings, overPeriod, conditions, other);
    }

    /**
     * Begins a norm of this subject.
     *
     * @param id its id; what stands before the first hyphen is the instrument by whose dates it binds
     * @param cites where the law says it, the first being the main place
     */
    public Norm.Draft<T> norm(String id, NormKind kind, String... cites) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(cites, "cites");
        return new Norm.Draft<>(
                this,
                Instruments.get(id.substring(0, id.indexOf('-'))),
                id,
                kind,
                Stream.of(cites).map(Citation::parse).toList());
    }

    /**
     * Begins a norm of an instrument that the library does not have, such as a province's regulation.
     *
     * @param id its id, beginning with the instrument's code and a hyphen
     * @param cites where it says so, the first being the main place
     * @throws IllegalArgumentException if the id does not begin so, or nothing is cited
     */
    public Norm.Draft<T> norm(Instrument own, String id, NormKind kind, Citation... cites) {
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(cites, "cites");
        return new Norm.Draft<>(this, own, id, kind, List.of(cites));
    }
}
