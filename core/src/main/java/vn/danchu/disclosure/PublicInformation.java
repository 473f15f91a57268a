package vn.danchu.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.record.CouncilFile;
import vn.danchu.record.RegulationFile;

/** What a unit keeps of its disclosure of information in a period. Null means not known; an empty list, none. */
public interface PublicInformation extends CouncilFile, RegulationFile {

    /** Whose it is. */
    @Nullable
    Unit unit();

    /** Which period it covers. */
    @Nullable
    Period period();

    /** The disclosures. */
    @Nullable
    List<Disclosure> disclosures();

    /** Items declared not to have arisen, or excepted by law. */
    @Nullable
    List<Absence> absences();

    /** The disclosure plan (L10:14.1). */
    @Nullable
    DisclosurePlan disclosurePlan();

    /** The quarterly lists (L10:13.2). */
    @Nullable
    List<QuarterlyList> quarterlyLists();

    /** What was put for the opinion of the people, of staff or of workers (L10:25, 53, 71): where nothing was, nothing of it is told. */
    @Nullable
    List<? extends Record> consultations();

    /** Items that law or the unit's regulation adds to the Law's list (L10:11.14, 46.12, 64.1.h, D145:43.1.g). */
    @Nullable
    List<DisclosureItem> addedItems();
}
