package vn.danchu.dossier;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Norm;

/**
 * The part of a dossier that a set of norms judges: records of one type, or all of one
 * interface, and where they stand.
 *
 * @param path JSON pointer of the list; empty for the dossier itself
 * @param records reads the records; null if they are not known
 * @param norms the norms that judge each
 * @param <T> the record
 */
record Section<T>(String path, Function<Dossier, ? extends @Nullable List<? extends T>> records, List<Norm<T>> norms) {

    /** Records in a list of the dossier. */
    static <T> Section<T> each(
            String path, Function<Dossier, ? extends @Nullable List<? extends T>> records, List<Norm<T>> norms) {
        return new Section<>(path, records, norms);
    }

    /** The dossier itself, seen as one concept sees it. */
    static <T> Section<T> whole(Function<Dossier, T> view, List<Norm<T>> norms) {
        return new Section<>("", dossier -> List.of(view.apply(dossier)), norms);
    }

    /** Where the record of this index stands. */
    String path(int index) {
        return path.isEmpty() ? "" : path + "/" + index;
    }
}
