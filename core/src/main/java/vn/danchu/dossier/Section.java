package vn.danchu.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Norm;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;

/**
 * A part of a dossier and the norms that judge it: the dossier itself, or each record of one of its lists.
 *
 * @param path JSON pointer of the list; empty for the dossier itself
 * @param type what is judged
 * @param records reads the records; null if they are not known
 * @param norms the norms that judge each
 * @param ofSetting those of them that bind a unit of the setting by that alone
 * @param <E> what is judged
 */
record Section<E>(
        String path,
        Class<E> type,
        Function<Dossier, @Nullable List<E>> records,
        List<Norm<? super E>> norms,
        Map<Setting, List<Norm<? super E>>> ofSetting) {

    /** A part that no norm judges yet. */
    static <E> Section<E> of(String path, Class<E> type, Function<Dossier, @Nullable List<E>> records) {
        return new Section<>(path, type, records, List.of(), Map.of());
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
        return new Section<>(path, type, records, List.copyOf(about), bySetting);
    }

    /** The norms that bind the unit. */
    List<Norm<? super E>> binding(Unit unit) {
        List<Norm<? super E>> bySetting =
                unit.optIn() == null && unit.setting() != null ? ofSetting.get(unit.setting()) : null;
        return bySetting != null
                ? bySetting
                : norms.stream().filter(norm -> norm.binds(unit)).toList();
    }

    /** Where the record of this index stands. */
    String path(int index) {
        return path.isEmpty() ? "" : path + "/" + index;
    }
}
