package vn.danchu.compliance;

import java.util.List;
import java.util.Objects;

/**
 * How many of the items that must be disclosed are. Counts distinct items, not disclosures; what did not arise or is
 * excepted does not count, what is not known counts as not disclosed.
 *
 * @param disclosed items disclosed
 * @param applicable items that had to be
 */
public record Coverage(int disclosed, int applicable) {

    /** The coverage of a checklist. */
    public static Coverage of(List<ChecklistRow> checklist) {
        Objects.requireNonNull(checklist, "checklist");
        int disclosed = 0;
        int applicable = 0;
        for (ChecklistRow row : checklist) {
            switch (row.state()) {
                case DISCLOSED -> {
                    disclosed++;
                    applicable++;
                }
                case NOT_DISCLOSED, UNKNOWN -> applicable++;
                case NOT_ARISEN, EXCEPTED -> {
                    // neither done nor owed
                }
            }
        }
        return new Coverage(disclosed, applicable);
    }

    /** Whether there was anything to cover; an empty checklist is not assessable, and never 100%. */
    public boolean assessable() {
        return applicable > 0;
    }
}
