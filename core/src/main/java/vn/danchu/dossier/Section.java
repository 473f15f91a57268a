package vn.danchu.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Norm;
import vn.danchu.law.Citation;
import vn.danchu.law.OptInBuilder;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;

/**
 * A part of a dossier and the norms that judge it: the dossier itself, or each record of one of its lists.
 *
 * @param path JSON pointer of the list; empty for the dossier itself
 * @param type what is judged
 * @param records reads the records; null if they are not known
 * @param norms the norms that judge each
 * @param ofSetting those of them that bind a unit of the setting by that alone
 * @param choosable those that bind an employer outside the state sector, by that alone or by its choice
 * @param <E> what is judged
 */
record Section<E>(
        String path,
        Class<E> type,
        Function<Dossier, @Nullable List<E>> records,
        List<Norm<? super E>> norms,
        Map<Setting, List<Norm<? super E>>> ofSetting,
        List<Norm<? super E>> choosable) {

    /** An employer outside the state sector that chose all it may (L10:82.2). */
    static final Unit CHOSE_ALL = UnitBuilder.builder()
            .setting(Setting.NON_STATE_EMPLOYER)
            .optIn(OptInBuilder.builder()
                    .provisions(List.of(Citation.parse("L10:64-81")))
                    .build())
            .build();

    /** A part that no norm judges yet. */
    static <E> Section<E> of(String path, Class<E> type, Function<Dossier, @Nullable List<E>> records) {
        return new Section<>(path, type, records, List.of(), Map.of(), List.of());
    }

    /** The same part, judged by those of the norms that are about its records. */
    Section<E> judgedBy(List<? extends Norm<?>> some) {
        List<Norm<? super E>> about = new ArrayList<>();
        for (Norm<?> norm : some) {
            if (norm.type().isAssignableFrom(type)) {
                @SuppressWarnings("unchecked") // it judges a type that holds these records
                Norm<? super E> one = (Norm<? super E>) norm;
                about.add(one);
            }
        }
        Map<Setting, List<Norm<? super E>>> bySetting = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            bySetting.put(
                    setting,
                    about.stream()
                            .filter(norm -> norm.settings().contains(setting))
                            .toList());
        }
        List<Norm<? super E>> choosable =
                about.stream().filter(norm -> norm.binds(CHOSE_ALL)).toList();
        return new Section<>(path, type, records, List.copyOf(about), bySetting, choosable);
    }

    /** The norms that bind the unit. */
    List<Norm<? super E>> binding(Unit unit) {
        Setting setting = unit.setting();
        if (setting == null) {
            return norms;
        }
        if (unit.optIn() == null || setting != Setting.NON_STATE_EMPLOYER) {
            return ofSetting.getOrDefault(setting, List.of());
        }
        List<Norm<? super E>> binding = new ArrayList<>(choosable.size());
        for (Norm<? super E> norm : choosable) {
            if (norm.binds(unit)) {
                binding.add(norm);
            }
        }
        return binding;
    }

    /** Where the record of this index stands. */
    String path(int index) {
        return path.isEmpty() ? "" : path + "/" + index;
    }
}
