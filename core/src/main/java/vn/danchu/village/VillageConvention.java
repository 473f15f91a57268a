package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.record.Act;
import vn.danchu.record.DecisionRecord;
import vn.danchu.record.Recognition;
import vn.danchu.record.Truth;

/**
 * A village convention (hương ước, quy ước: D61), from its proposal to its repeal.
 *
 * @param village code of the village
 * @param decisionId id of the community decision of matter 3; null if not known
 * @param change whether it is new or changes one that stands
 * @param proposal the proposal
 * @param drafting the drafting
 * @param opinions the opinions taken on the draft
 * @param vote the vote
 * @param restatesNoLaw whether it is declared to restate no rule of law
 * @param contradictsNoLaw whether it is declared to contradict no policy or rule of law
 * @param inVietnamese whether it is written in Vietnamese; translations are extra
 * @param signatures who signed it
 * @param file the file sent for recognition
 * @param recognition its recognition; the day of receipt is that of the complete file
 * @param recognisedInForm03 whether the decision that recognised it is in Form 03 of the decree; null if not known
 * @param effectiveOn the day from which it is said to bind; null if there is none
 * @param recognitionSent when the recognised convention was sent
 * @param publicity how it was made known; null if not known
 * @param reviews the reviews by the community
 * @param reportsToCommittee days on which the head reported on it to the People's Committee
 * @param suspensions reports that it should be suspended; null or empty if there were none
 * @param repeals reports that it should be repealed; null or empty if there were none
 * @param fitsPrinciples for one recognised before Decree 61, whether it fits art. 4 of the decree
 * @param replaced when a new convention replaced it; null if none did
 */
@Lawful(groups = Law.class)
@RecordBuilder
public record VillageConvention(
        @Nullable String village,
        @Nullable String decisionId,
        @Nullable ConventionChange change,
        @Valid @Nullable ConventionProposal proposal,
        @Valid @Nullable DraftingTeam drafting,
        @Valid @Nullable DraftOpinions opinions,
        @Valid @Nullable ConventionVote vote,
        @Nullable Boolean restatesNoLaw,
        @Nullable Boolean contradictsNoLaw,
        @Nullable Boolean inVietnamese,
        @Valid @Nullable ConventionSignatures signatures,
        @Valid @Nullable RecognitionFile file,
        @Valid @Nullable Recognition recognition,
        @Nullable Boolean recognisedInForm03,
        @Nullable LocalDate effectiveOn,
        @Valid @Nullable Dispatch recognitionSent,
        @Nullable Set<ConventionPublicity> publicity,
        @Nullable List<@Valid ConventionReview> reviews,
        @Nullable List<LocalDate> reportsToCommittee,
        @Nullable List<@Valid Suspension> suspensions,
        @Nullable List<@Valid Repeal> repeals,
        @Nullable Boolean fitsPrinciples,
        @Nullable Act replaced)
        implements DecisionRecord {
    /** Copies the collections. */
    public VillageConvention {
        publicity = publicity == null ? null : Set.copyOf(publicity);
        reviews = reviews == null ? null : List.copyOf(reviews);
        reportsToCommittee = reportsToCommittee == null ? null : List.copyOf(reportsToCommittee);
        suspensions = suspensions == null ? null : List.copyOf(suspensions);
        repeals = repeals == null ? null : List.copyOf(repeals);
    }

    @Override
    public @Nullable LocalDate votedOn() {
        return vote == null ? null : vote.on();
    }

    @Override
    public String votedAt() {
        return "/vote/on";
    }

    @Override
    public @Nullable Boolean atMeeting() {
        return vote == null || vote.form() == null ? null : vote.form() == ConventionVoteForm.MEETING;
    }

    @Override
    public String formAt() {
        return "/vote/form";
    }

    @Override
    public @Nullable Boolean cameToIt() {
        return vote == null ? null : vote.passed();
    }

    @Override
    public boolean countsItself() {
        return true;
    }

    @Override
    public @Nullable Integer householdsAtVote() {
        return vote == null || vote.votes() == null ? null : vote.votes().households();
    }

    @Override
    public String householdsAt() {
        return "/vote/votes/households";
    }

    @Override
    public @Nullable Integer presentAtVote() {
        return vote == null || vote.votes() == null ? null : vote.votes().present();
    }

    @Override
    public String presentAt() {
        return "/vote/votes/present";
    }

    @Override
    public @Nullable Integer inFavour() {
        return vote == null || vote.votes() == null ? null : vote.votes().inFavour();
    }

    @Override
    public String inFavourAt() {
        return "/vote/votes/inFavour";
    }

    @Override
    public String cameToItAt() {
        return "/vote/passed";
    }

    /** The day of its recognition; null if it was not recognised or that is not known. */
    @Nullable
    LocalDate recognisedOn() {
        return recognition == null
                        || recognition.answer() == null
                        || !Truth.of(recognition.recognised()).isTrue()
                ? null
                : recognition.answer().on();
    }
}
