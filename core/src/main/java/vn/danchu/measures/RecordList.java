package vn.danchu.measures;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.dossier.Dossier;

/** The lists of a dossier whose records measures count. */
enum RecordList {
    DISCLOSURES("/disclosures", Dossier::disclosures),
    DECISIONS("/decisions", Dossier::decisions),
    CONSULTATIONS("/consultations", Dossier::consultations),
    VILLAGE_CONVENTIONS("/villageConventions", Dossier::villageConventions),
    STAFF_CONFERENCES("/staffConferences", Dossier::staffConferences),
    DIALOGUE_CONFERENCES("/dialogueConferences", Dossier::dialogueConferences),
    DIALOGUE_MEMBERS("/dialogueMembers", Dossier::dialogueMembers),
    WORKPLACE_DIALOGUES("/workplaceDialogues", Dossier::workplaceDialogues),
    INSPECTION_BOARDS("/inspectionBoards", Dossier::inspectionBoards),
    INVESTMENT_BOARDS("/investmentSupervisionBoards", Dossier::investmentSupervisionBoards),
    RECOMMENDATIONS("/recommendations", Dossier::recommendations);

    private final String pointer;
    private final Function<Dossier, @Nullable List<?>> reader;

    RecordList(String pointer, Function<Dossier, @Nullable List<?>> reader) {
        this.pointer = pointer;
        this.reader = reader;
    }

    /** The list of this name in a dossier. */
    static RecordList named(String name) {
        return Arrays.stream(values())
                .filter(list -> list.pointer.equals("/" + name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no list " + name));
    }

    /** The list's JSON pointer in a dossier. */
    String pointer() {
        return pointer;
    }

    /** The records, or null if they are not known. */
    @Nullable
    List<?> of(Dossier dossier) {
        return reader.apply(dossier);
    }
}
