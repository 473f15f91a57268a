package vn.danchu.measures;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.dossier.Dossier;

/**
 * A list of a dossier whose records measures count.
 *
 * @param pointer its JSON pointer in a dossier
 * @param of its records, or null if they are not known
 */
record RecordList(String pointer, Function<Dossier, @Nullable List<?>> of) {

    private static final List<RecordList> ALL = List.of(
            new RecordList("/disclosures", Dossier::disclosures),
            new RecordList("/decisions", Dossier::decisions),
            new RecordList("/consultations", Dossier::consultations),
            new RecordList("/villageConventions", Dossier::villageConventions),
            new RecordList("/staffConferences", Dossier::staffConferences),
            new RecordList("/dialogueConferences", Dossier::dialogueConferences),
            new RecordList("/dialogueMembers", Dossier::dialogueMembers),
            new RecordList("/workplaceDialogues", Dossier::workplaceDialogues),
            new RecordList("/inspectionBoards", Dossier::inspectionBoards),
            new RecordList("/investmentSupervisionBoards", Dossier::investmentSupervisionBoards),
            new RecordList("/recommendations", Dossier::recommendations));

    /** The list of this name in a dossier. */
    static RecordList named(String name) {
        return ALL.stream()
                .filter(list -> list.pointer.equals("/" + name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no list " + name));
    }

    /** The records, or null if they are not known. */
    @Nullable
    List<?> of(Dossier dossier) {
        return of.apply(dossier);
    }
}
