package vn.danchu.village;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;
import vn.danchu.record.CouncilFile;
import vn.danchu.record.RegulationFile;

/** What a commune keeps of its villages and of its yearly duties to its people. Null means not known; an empty list, none. */
public interface VillageAffairs extends CouncilFile, RegulationFile {

    /** The residents' conferences of its villages. */
    @Nullable
    List<ResidentsConference> residentsConferences();

    /** The village conventions. */
    @Nullable
    List<VillageConvention> villageConventions();

    /** Days on which the People's Committee reviewed the recognised conventions. */
    @Nullable
    List<LocalDate> conventionReviewsByCommittee();

    /** The yearly statistics on village conventions. */
    @Nullable
    List<ConventionStatistics> conventionStatistics();

    /** The exchange and dialogue conferences. */
    @Nullable
    List<DialogueConference> dialogueConferences();

    /** What voters asked a dialogue conference for. */
    @Nullable
    List<DialogueDemand> dialogueDemands();

    /** Villages without a head, those after a dismissal left out. */
    @Nullable
    List<HeadVacancy> headVacancies();

    /** The system for ratings, comments and petitions. */
    @Nullable
    FeedbackSystem feedbackSystem();

    /** Measures that the People's Council decided for grassroots democracy (L10:86.1.a); null if not known. */
    default @Nullable Act councilMeasures() {
        return null;
    }

    /** Its supervision of how the law on grassroots democracy is carried out (L10:86.1.b); null if not known. */
    default @Nullable Act councilSupervision() {
        return null;
    }
}
