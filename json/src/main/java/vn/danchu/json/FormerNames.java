package vn.danchu.json;

import java.util.Map;
import vn.danchu.dossier.Dossier;

/**
 * Names that a record's lists had: what stands under one is read into the list, with a note. The format is unpublished, so a name
 * is kept only while documents are known to use it.
 */
final class FormerNames {

    private static final Map<Class<?>, Map<String, String>> OF = Map.of(
            Dossier.class,
            Map.of("workplaceRegulation", "democracyRegulations", "regulationDrafts", "democracyRegulations"));

    private FormerNames() {}

    /** The names that lists of the record had, each with the list's present name. */
    static Map<String, String> of(Class<?> record) {
        return OF.getOrDefault(record, Map.of());
    }
}
