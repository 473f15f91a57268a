package vn.danchu.workplace;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;
import vn.danchu.record.DialogueGroupFile;
import vn.danchu.record.RegulationFile;
import vn.danchu.record.WorkingYears;

/** What an agency or enterprise keeps of democracy at the workplace in a period. Null means not known; an empty list, none. */
public interface WorkplaceDemocracy extends DialogueGroupFile, RegulationFile, WorkingYears {

    /** The half-yearly reviews (L10:52.3, 70.3). */
    @Nullable
    List<HalfYearReview> halfYearReviews();

    /** The staff or workers' conferences. */
    @Nullable
    List<StaffConference> staffConferences();

    @Override
    default List<LocalDate> yearEndsTold() {
        List<StaffConference> conferences = staffConferences();
        return conferences == null
                ? List.of()
                : conferences.stream()
                        .map(StaffConference::yearEnded)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Whether a mechanism takes comments, recommendations and complaints of staff, and since when (L10:59.1.b, 81.1.b). */
    @Nullable
    Act staffFeedback();

    /**
     * Whether a conference resolution from before the period stands, and since when: done false in a new unit and where
     * no conference need be held.
     */
    @Nullable
    Act standingResolution();

    /** When a contact point for carrying out the resolution was named (L10:52.2, 70.2); done false if there is none. */
    @Nullable
    Act focalPoint();

    /** The dialogue group of workers who belong to no organisation (D145:37.1). */
    @Nullable
    DialogueGroup dialogueGroup();

    @Override
    default @Nullable Act dialogueGroupChosen() {
        DialogueGroup group = dialogueGroup();
        return group == null ? null : group.chosen();
    }

    @Override
    default @Nullable Integer workersOutside() {
        DialogueGroup group = dialogueGroup();
        return group == null ? null : group.workersOutside();
    }

    /** The register of decisions on matters over which a dialogue is held first (D145:41.1). */
    @Nullable
    List<CaseDecision> caseDecisions();

    /** The lists of members of both sides of dialogues (D145:38.3). */
    @Nullable
    List<DialogueMembers> dialogueMembers();

    /** The dialogues. */
    @Nullable
    List<WorkplaceDialogue> workplaceDialogues();
}
