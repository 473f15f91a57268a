package vn.danchu.workplace;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.law.Setting;

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
        @Nullable List<@Valid StaffDecision> decisions) {

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

    /** Copies the collections. */
    public StaffConference {
        failedConvenings = failedConvenings == null ? null : List.copyOf(failedConvenings);
        agenda = agenda == null ? null : Set.copyOf(agenda);
        decisions = decisions == null ? null : List.copyOf(decisions);
    }

    /** The setting its codes belong to: of the first matter decided, else of the agenda; null if it has none. */
    public @Nullable Setting setting() {
        if (decisions != null) {
            for (StaffDecision decision : decisions) {
                if (decision.matter() != null) {
                    return decision.matter().listing().setting();
                }
            }
        }
        return agenda == null || agenda.isEmpty() ? null : Setting.AGENCY;
    }
}
