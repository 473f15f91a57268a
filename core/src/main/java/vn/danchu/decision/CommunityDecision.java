package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.record.Act;
import vn.danchu.record.CommunityVote;
import vn.danchu.record.Recognition;
import vn.danchu.record.Votes;

/**
 * A matter that the people of a village, or of all villages of a commune, discussed and voted on, and what came of it
 * (L10:15-23).
 *
 * @param id the user's own id for it; other records point to it
 * @param scope where it is carried out, and whose vote this is
 * @param matter the matter; null if not known or none of L10:15
 * @param otherMatter what was decided where it is none of L10:15; null if it is one
 * @param personnel for matters 15.4 and 15.5, whether it elects or dismisses
 * @param summary a short title
 * @param origin who proposed it
 * @param initiative id of the initiative it comes from; null if there is none
 * @param otherLaw the provision of another law that rules how this is decided (L10:17.3); null if there is none
 * @param village the village's code; null for the result over all villages
 * @param partOf id of the commune-wide decision in which this village's vote counts
 * @param proposedOn the day it was put to the community, or the commune chair decided to put it
 * @param agreedWithFront when the Front agreed: to a commune-wide matter, or to the chair convening a dismissal
 *     (D59:3.1.c), the chair of the commune Front committee; in a village the head of the Front working committee
 * @param heldOn the day of the meeting, of its last cluster, or of the minutes of ballots or an online vote
 * @param form how it was decided; null if not known or none of L10:17.1
 * @param otherForm how it was decided where that is none of L10:17.1; null if it is one
 * @param headVacant whether the post of village head was vacant
 * @param headIsFrontHead whether one person was village head and head of the Front working committee
 * @param votes the counts of the village, its households as they were at the vote
 * @param representativesWithoutCapacity household representatives who voted without full legal capacity (năng lực hành vi dân
 *     sự đầy đủ), save those whom the members of a household without anybody of full capacity had named (L10:18.2)
 * @param earlierMeeting the meeting held before ballots (L10:19.1.b)
 * @param meeting the meeting, for form 17.1.a
 * @param ballot the ballots, for form 17.1.b
 * @param onlineVote the online vote, for form 17.1.c
 * @param tally how the villages voted, for the result over all villages
 * @param passed whether the record states that it passed
 * @param document the document of it
 * @param sentToCommittee when it was sent to the commune People's Committee
 * @param sentToFront when it was sent to the commune Front committee
 * @param separateRecord whether a record of its own, of an election, a dismissal or a convention, keeps its recognition; null
 *     if there is none
 * @param recognition what the People's Committee (matters 3, 4) or the Front committee (matter 5) did with it
 * @param effectSetFor the day the People's Committee set for a commune-wide decision to take effect
 * @param effectiveOn the day from which it is treated as in effect; null if there is none
 * @param resultPublished when the village head made the result public
 * @param implementationReportedToPeople when the village head reported to the people what was carried out (L10:23.2)
 * @param implementationReportedToCommittee when he reported it to the commune People's Committee (L10:23.2)
 * @param amends what it does to an earlier decision; null if it stands on its own
 * @param annulment its annulment or the request to amend it; null if there is none
 */
@Lawful(groups = Law.class)
@RecordBuilder
public record CommunityDecision(
        @Nullable String id,
        @Nullable DecisionScope scope,
        @Nullable DecisionMatter matter,
        @Nullable String otherMatter,
        @Nullable Personnel personnel,
        @Nullable String summary,
        @Nullable Origin origin,
        @Nullable String initiative,
        @Nullable String otherLaw,
        @Nullable String village,
        @Nullable String partOf,
        @Nullable LocalDate proposedOn,
        @Valid @Nullable Act agreedWithFront,
        @Nullable LocalDate heldOn,
        @Nullable DecisionForm form,
        @Nullable String otherForm,
        @Nullable Boolean headVacant,
        @Nullable Boolean headIsFrontHead,
        @Valid @Nullable Votes votes,
        @PositiveOrZero @Nullable Integer representativesWithoutCapacity,
        @Valid @Nullable EarlierMeeting earlierMeeting,
        @Valid @Nullable Meeting meeting,
        @Valid @Nullable Ballot ballot,
        @Valid @Nullable OnlineVote onlineVote,
        @Valid @Nullable VillageTally tally,
        @Nullable Boolean passed,
        @Valid @Nullable DecisionDocument document,
        @Valid @Nullable Act sentToCommittee,
        @Valid @Nullable Act sentToFront,
        @Nullable Boolean separateRecord,
        @Valid @Nullable Recognition recognition,
        @Nullable LocalDate effectSetFor,
        @Nullable LocalDate effectiveOn,
        @Valid @Nullable Act resultPublished,
        @Valid @Nullable Act implementationReportedToPeople,
        @Valid @Nullable Act implementationReportedToCommittee,
        @Valid @Nullable Amendment amends,
        @Valid @Nullable Annulment annulment)
        implements CommunityVote {

    /** What is blank says nothing. */
    public CommunityDecision {
        otherMatter = otherMatter == null || otherMatter.isBlank() ? null : otherMatter;
        otherForm = otherForm == null || otherForm.isBlank() ? null : otherForm;
    }

    /** Who proposed a decision (L10:16). */
    public enum Origin {
        /** The village head, or for a commune-wide matter the commune chair. */
        PROPOSAL,
        /** Citizens, by an initiative. */
        INITIATIVE
    }

    /** What a decision on persons does. */
    public enum Personnel {
        /** Elects. */
        ELECTION,
        /** Dismisses. */
        DISMISSAL
    }

    /**
     * The day it was voted on, by whose law it is judged and from which its time limits run (L10:20.3, 21.2): of the meeting
     * or its last cluster, or the last day of the time to return ballots or to vote online. The day of the minutes does not
     * stand for that. Null if it is not known, or the form is not.
     */
    @Override
    public @Nullable LocalDate decidedOn() {
        if (form == null || otherForm != null) {
            return otherForm == null ? null : heldOn;
        }
        return switch (form) {
            case MEETING -> heldOn;
            case BALLOT ->
                ballot == null || ballot.collection() == null
                        ? null
                        : ballot.collection().to();
            case ONLINE ->
                onlineVote == null || onlineVote.voting() == null
                        ? null
                        : onlineVote.voting().to();
        };
    }

    @Override
    public String decidedAt() {
        return DecisionFacts.dayOfVote(this).path();
    }

    @Override
    public @Nullable Boolean atMeeting() {
        return form == null || otherForm != null ? null : form == DecisionForm.MEETING;
    }

    /** What its counts give under L10:21.1. */
    public VoteOutcome outcome() {
        return VoteOutcome.of(this);
    }
}
