package vn.danchu.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danchu.dossier.Dossier;
import vn.danchu.workplace.DialogueMembers;
import vn.danchu.workplace.WorkplaceDialogue;

/**
 * Names that a record's lists had: what stands under one is read into the list, with a note. The format is unpublished, so a name
 * is kept only while documents are known to use it.
 */
final class FormerNames {

    private static final Map<Class<?>, Map<String, String>> OF = Map.of(
            Dossier.class,
            Map.of("workplaceRegulation", "democracyRegulations", "regulationDrafts", "democracyRegulations"));

    /** Where a record held what the dossier holds now. */
    private static final Map<Class<?>, Map<String, Moved>> MOVED =
            Map.of(WorkplaceDialogue.class, Map.of("members", new Moved("dialogueMembers", DialogueMembers.class)));

    /**
     * What stood in a record and is an element of a list of the dossier now.
     *
     * @param list the list
     * @param element what it holds
     */
    record Moved(String list, Class<?> element) {}

    private FormerNames() {}

    /** What stood under this name in the record, and is of the dossier now; null if nothing did. */
    static @Nullable Moved moved(Class<?> record, String name) {
        return MOVED.getOrDefault(record, Map.of()).get(name);
    }

    /** The names that lists of the record had, each with the list's present name. */
    static Map<String, String> of(Class<?> record) {
        return OF.getOrDefault(record, Map.of());
    }
}
