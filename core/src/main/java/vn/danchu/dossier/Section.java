package vn.danchu.dossier;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Norm;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;

/**
 * The part of a dossier that a set of norms judges: records of one type, or all of one
 * interface, and where they stand.
 *
 * @param path JSON pointer of the list; empty for the dossier itself
 * @param records reads the records; null if they are not known
 * @param norms the norms that judge each
 * @param ofSetting those of them that bind a unit of the setting by that alone
 * @param <T> the record
 */
record Section<T>(
        String path,
        Function<Dossier, ? extends @Nullable List<? extends T>> records,
        List<Norm<T>> norms,
        Map<Setting, List<Norm<T>>> ofSetting) {

    private static <T> Section<T> of(
            String path, Function<Dossier, ? extends @Nullable List<? extends T>> records, List<Norm<T>> norms) {
        Map<Setting, List<Norm<T>>> ofSetting = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            ofSetting.put(
                    setting,
                    norms.stream()
                            .filter(norm -> norm.settings().contains(setting))
                            .toList());
        }
        return new Section<>(path, records, norms, ofSetting);
    }

    /** Records in a list of the dossier. */
    static <T> Section<T> each(
            String path, Function<Dossier, ? extends @Nullable List<? extends T>> records, List<Norm<T>> norms) {
        return of(path, records, norms);
    }

    /** The dossier itself, seen as one concept sees it. */
    static <T> Section<T> whole(Function<Dossier, T> view, List<Norm<T>> norms) {
        return of("", dossier -> List.of(view.apply(dossier)), norms);
    }

    /** The norms that bind the unit. */
    List<Norm<T>> binding(Unit unit) {
        List<Norm<T>> bySetting = unit.optIn() == null && unit.setting() != null ? ofSetting.get(unit.setting()) : null;
        return bySetting != null
                ? bySetting
                : norms.stream().filter(norm -> norm.binds(unit)).toList();
    }

    /** Where the record of this index stands. */
    String path(int index) {
        return path.isEmpty() ? "" : path + "/" + index;
    }
}
