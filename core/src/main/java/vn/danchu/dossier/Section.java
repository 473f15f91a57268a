package vn.danchu.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormGroup;
import vn.danchu.law.Citation;
import vn.danchu.law.OptInBuilder;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;

/**
 * A part of a dossier and the norms that judge it: the dossier itself, or each record of one of its lists. Its norms are declared when a
 * dossier first holds such records of a unit that they may bind. Thread-safe.
 *
 * @param <E> what is judged
 */
final class Section<E> {

    /** An employer outside the state sector that chose all it may (L10:82.2). */
    static final Unit CHOSE_ALL = UnitBuilder.builder()
            .setting(Setting.NON_STATE_EMPLOYER)
            .optIn(OptInBuilder.builder()
                    .provisions(List.of(Citation.parse("L10:64-81")))
                    .build())
            .build();

    private final String path;
    private final Class<E> type;
    private final Function<Dossier, @Nullable List<E>> records;
    private final List<NormGroup<? super E>> groups;
    private volatile @Nullable Declared<E> declared;

    private Section(
            String path,
            Class<E> type,
            Function<Dossier, @Nullable List<E>> records,
            List<NormGroup<? super E>> groups) {
        this.path = path;
        this.type = type;
        this.records = records;
        this.groups = groups;
    }

    /**
     * Its norms.
     *
     * @param norms all of them
     * @param ofSetting those that bind a unit of the setting by that alone
     * @param choosable those that bind an employer outside the state sector, by that alone or by its choice
     */
    private record Declared<E>(
            List<Norm<? super E>> norms,
            Map<Setting, List<Norm<? super E>>> ofSetting,
            List<Norm<? super E>> choosable) {

        static <E> Declared<E> of(List<NormGroup<? super E>> groups) {
            List<Norm<? super E>> norms =
                    groups.stream().<Norm<? super E>>flatMap(Section::normsOf).toList();
            Map<Setting, List<Norm<? super E>>> ofSetting = new EnumMap<>(Setting.class);
            for (Setting setting : Setting.values()) {
                ofSetting.put(
                        setting,
                        norms.stream()
                                .filter(norm -> norm.settings().contains(setting))
                                .toList());
            }
            return new Declared<>(
                    norms,
                    ofSetting,
                    norms.stream().filter(norm -> norm.binds(CHOSE_ALL)).toList());
        }
    }

    private static <T> Stream<Norm<T>> normsOf(NormGroup<T> group) {
        return group.norms().stream();
    }

    /**
     * A part that no norm judges yet.
     *
     * @param path JSON pointer of the list; empty for the dossier itself
     * @param type what is judged
     * @param records reads the records; null if they are not known
     */
    static <E> Section<E> of(String path, Class<E> type, Function<Dossier, @Nullable List<E>> records) {
        return new Section<>(path, type, records, List.of());
    }

    /** The same part, judged by those of the norms that are about its records. */
    Section<E> judgedBy(List<NormGroup<?>> some) {
        List<NormGroup<? super E>> about = new ArrayList<>();
        for (NormGroup<?> group : some) {
            if (group.type().isAssignableFrom(type)) {
                @SuppressWarnings("unchecked") // they judge a type that holds these records
                NormGroup<? super E> one = (NormGroup<? super E>) group;
                about.add(one);
            }
        }
        return new Section<>(path, type, records, List.copyOf(about));
    }

    /** Whether there are norms on it. */
    boolean isJudged() {
        return !groups.isEmpty();
    }

    /** JSON pointer of the list; empty for the dossier itself. */
    String path() {
        return path;
    }

    /** What is judged. */
    Class<E> type() {
        return type;
    }

    /** The records; null if they are not known. */
    @Nullable
    List<E> records(Dossier dossier) {
        return records.apply(dossier);
    }

    /** The norms that judge each. */
    List<Norm<? super E>> norms() {
        return declared().norms();
    }

    private Declared<E> declared() {
        Declared<E> known = declared;
        if (known == null) {
            known = Declared.of(groups); // where two threads do, they find the same
            declared = known;
        }
        return known;
    }

    /** The norms that bind the unit. */
    List<Norm<? super E>> binding(Unit unit) {
        Setting setting = unit.setting();
        if (setting == null) {
            return norms();
        }
        boolean chose = unit.optIn() != null && setting == Setting.NON_STATE_EMPLOYER;
        if (!chose) {
            return mayBind(setting) ? declared().ofSetting().getOrDefault(setting, List.of()) : List.of();
        }
        List<Norm<? super E>> choosable = declared().choosable();
        List<Norm<? super E>> binding = new ArrayList<>(choosable.size());
        for (Norm<? super E> norm : choosable) {
            if (norm.binds(unit)) {
                binding.add(norm);
            }
        }
        return binding;
    }

    private boolean mayBind(Setting setting) {
        for (NormGroup<? super E> group : groups) {
            if (group.settings().contains(setting)) {
                return true;
            }
        }
        return false;
    }

    /** Where the record of this index stands. */
    String path(int index) {
        return path.isEmpty() ? "" : path + "/" + index;
    }
}
