package vn.danchu.workplace;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.law.Setting;
import vn.danchu.record.Truth;

/**
 * A conference of cadres, civil servants, public employees and workers of an agency (L10:50-51), or of the workers of an
 * enterprise (L10:68-69, D145:47).
 *
 * @param kind yearly or extraordinary
 * @param yearEnded the last day of the working or financial year that a yearly conference looks back on; null if it does not
 *     say so: then that nearest to its day
 * @param heldOn the day it was held or is to be held; for ballots in its place, the last day of their collection
 * @param decidedOn the day on which the head, or the authorised representative, decided to hold it
 * @param first whether it is the unit's first, so that there is no earlier resolution to review; null if not known
 * @param participants all, or delegates
 * @param delegateGround why a unit with fewer than 100 lets delegates attend
 * @param delegateReason the reason the unit declares for that ground
 * @param staff all staff or workers on the day of the summons; where null, the unit's number counts
 * @param summoned delegates summoned; null where all take part or it is not known
 * @param present those of the staff, or of the delegates summoned, who were present; guests do not count
 * @param consulted when the workers' representatives were heard on when to hold it
 * @param agreed when they agreed on who takes part
 * @param proposal who proposed it
 * @param failedConvenings earlier days on which too few came; null if not known, empty if there were none
 * @param ballot the ballots that replaced it; null if it was held
 * @param agenda what it dealt with; null if not known
 * @param noMatterArose whether no matter of L10:49 arose to be decided; null if not known
 * @param decisions what was put to the vote; null if not known, empty if nothing was
 * @param plan the plan of the conference, or of the ballots (L10:52.1, 70.1)
 * @param chairedByHead whether the head of the agency chaired it (L10:51.1); null if not known
 * @param withUnion whether the union organised it too (L10:51.1, 69.1, D145:47.1); null if not known
 * @param withOtherOrganisation whether the other organisation of workers organised it too; null if not known
 * @param withDialogueGroup whether the workers' dialogue group organised it too (D145:47.1); null if not known
 * @param steps the steps of L10:51.4 that were gone through; null if not known
 * @param hasInspectionBoard whether the agency had a people's inspection board on its day; null if not known
 * @param resolutionMadeKnown when its resolution was made known to staff or workers (L10:52.2, 70.2)
 * @param casesArisen the cases on which dialogue is bound to be held that arose (D145:47.2, Labour Code, arts. 63.2.c, 64.1);
 *     null if not known, empty if none did
 * @param casesDiscussed those that it dealt with; null if not known, empty if none was
 * @param topics what both sides chose to deal with besides (Labour Code, art. 64.2); null if not known
 */
@Lawful(groups = Law.class)
@RecordBuilder
public record StaffConference(
        @Nullable Kind kind,
        @Nullable LocalDate yearEnded,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate decidedOn,
        @Nullable Boolean first,
        @Nullable Participants participants,
        @Nullable DelegateGround delegateGround,
        @Nullable String delegateReason,
        @PositiveOrZero @Nullable Integer staff,
        @PositiveOrZero @Nullable Integer summoned,
        @PositiveOrZero @Nullable Integer present,
        @Valid @Nullable RepresentativesAct consulted,
        @Valid @Nullable RepresentativesAct agreed,
        @Valid @Nullable StaffProposal proposal,
        @Nullable List<@Valid Convening> failedConvenings,
        @Valid @Nullable StaffBallot ballot,
        @Nullable Set<AgendaPoint> agenda,
        @Nullable Boolean noMatterArose,
        @Nullable List<@Valid StaffDecision> decisions,
        @Valid @Nullable JointAct plan,
        @Nullable Boolean chairedByHead,
        @Nullable Boolean withUnion,
        @Nullable Boolean withOtherOrganisation,
        @Nullable Boolean withDialogueGroup,
        @Nullable Set<StaffConferenceStep> steps,
        @Nullable Boolean hasInspectionBoard,
        @Valid @Nullable JointAct resolutionMadeKnown,
        @Nullable Set<DialogueCase.Matter> casesArisen,
        @Nullable Set<DialogueCase.Matter> casesDiscussed,
        @Nullable Set<Topic> topics) {

    /** When a conference is held. */
    public enum Kind {
        /** Every year (L10:51.1, 69.1, D145:47.1). */
        ANNUAL,
        /** On a proposal (L10:50.1, 68.1). */
        EXTRAORDINARY
    }

    /** Who takes part (L10:51.2, 69.2). */
    public enum Participants {
        /** All staff or workers. */
        ALL,
        /** Their delegates. */
        DELEGATES
    }

    /** Why fewer than 100 may send delegates (L10:51.2.b, 69.2.b). The unit declares it; nothing measures it. */
    public enum DelegateGround {
        /** They work scattered over a wide area. */
        SCATTERED,
        /** For reasons of their work they cannot leave their posts. */
        TIED_TO_POSTS,
        /** Neither. */
        NONE
    }

    /** What the two sides choose from for a dialogue (Labour Code, 45/2019/QH14, art. 64.2). */
    public enum Topic {
        /** The employer's production and business (point a). */
        BUSINESS,
        /** How contracts, collective agreements, rules and promises are kept (point b). */
        CONTRACTS_AND_RULES,
        /** Working conditions (point c). */
        WORKING_CONDITIONS,
        /** What workers and their organisations ask of the employer (point d). */
        REQUESTS_OF_WORKERS,
        /** What the employer asks of workers and their organisations (point đ). */
        REQUESTS_OF_EMPLOYER,
        /** What else is of concern to a side (point e). */
        OTHER
    }

    /** Copies the collections. */
    public StaffConference {
        failedConvenings = failedConvenings == null ? null : List.copyOf(failedConvenings);
        agenda = agenda == null ? null : Set.copyOf(agenda);
        decisions = decisions == null ? null : List.copyOf(decisions);
        steps = steps == null ? null : Set.copyOf(steps);
        casesArisen = casesArisen == null ? null : Set.copyOf(casesArisen);
        casesDiscussed = casesDiscussed == null ? null : Set.copyOf(casesDiscussed);
        topics = topics == null ? null : Set.copyOf(topics);
    }

    /** The settings its codes belong to: those of the matters that were decided, else of the agenda or the steps. */
    Set<Setting> settings() {
        Set<Setting> settings = EnumSet.noneOf(Setting.class);
        for (StaffDecision decision : decisions == null ? List.<StaffDecision>of() : decisions) {
            if (decision.matter() != null) {
                settings.add(decision.matter().listing().setting());
            }
        }
        boolean listed = (agenda != null && !agenda.isEmpty()) || (steps != null && !steps.isEmpty());
        return settings.isEmpty() && listed ? EnumSet.of(Setting.AGENCY) : settings;
    }

    /** Whether of each decision that is told its matter is known, or that it is of none of the lists. */
    boolean tellsItsMatters() {
        return decisions == null
                || decisions.stream()
                        .allMatch(one ->
                                one.matter() != null || Truth.of(one.unlisted()).isTrue());
    }
}
