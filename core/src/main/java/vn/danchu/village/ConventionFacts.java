package vn.danchu.village;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.DecidedVote;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.OneVote;
import vn.danchu.compliance.RecognitionRules;
import vn.danchu.compliance.ToldTwice;
import vn.danchu.law.Identifier;
import vn.danchu.law.Village;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;
import vn.danchu.record.Truth;
import vn.danchu.record.Votes;

/** What the norms read of a convention, and when they apply. */
final class ConventionFacts {

    static final Fact<VillageConvention, String> VILLAGE = Fact.of("/village", VillageConvention::village);
    static final Fact<VillageConvention, Boolean> RESTATES_NO_LAW =
            Fact.of("/restatesNoLaw", VillageConvention::restatesNoLaw);
    static final Fact<VillageConvention, Boolean> CONTRADICTS_NO_LAW =
            Fact.of("/contradictsNoLaw", VillageConvention::contradictsNoLaw);
    static final Fact<VillageConvention, Boolean> IN_VIETNAMESE =
            Fact.of("/inVietnamese", VillageConvention::inVietnamese);
    private static final Fact<VillageConvention, ConventionSignatures> SIGNATURES =
            Fact.of("/signatures", VillageConvention::signatures);
    static final Fact<VillageConvention, Set<Signatory>> SIGNATORIES =
            SIGNATURES.then("officers", ConventionSignatures::officers);
    static final Fact<VillageConvention, Set<Signatory>> SIGNED_FOR = SIGNATORIES.map(ConventionFacts::offices);
    static final Fact<VillageConvention, Integer> HOUSEHOLD_SIGNATURES =
            SIGNATURES.then("households", ConventionSignatures::households);
    static final Fact<VillageConvention, Boolean> COMMITTEE_SEAL =
            SIGNATURES.then("committeeSeal", ConventionSignatures::committeeSeal);

    private static final Fact<VillageConvention, ConventionProposal> PROPOSAL =
            Fact.of("/proposal", VillageConvention::proposal);
    static final Fact<VillageConvention, Proposer> PROPOSED_BY = PROPOSAL.then("by", ConventionProposal::by);
    static final Fact<VillageConvention, LocalDate> PROPOSED_ON = PROPOSAL.then("madeOn", ConventionProposal::madeOn);
    static final Fact<VillageConvention, Act> PROPOSAL_AGREED =
            PROPOSAL.then("agreedWithFrontHead", ConventionProposal::agreedWithFrontHead);
    static final Fact<VillageConvention, LocalDate> PUT_TO_COMMUNITY_ON =
            PROPOSAL.then("putToCommunityOn", ConventionProposal::putToCommunityOn);
    static final Fact<VillageConvention, ConventionProposal.ConsentForm> CONSENT_FORM =
            PROPOSAL.then("consentForm", ConventionProposal::consentForm);
    static final Fact<VillageConvention, Boolean> CONSENT_TAKEN_JOINTLY =
            PROPOSAL.then("consentTakenByHeadWithFront", ConventionProposal::consentTakenByHeadWithFront);
    static final Fact<VillageConvention, Integer> CONSENTING =
            PROPOSAL.then("consenting", ConventionProposal::consenting);
    static final Fact<VillageConvention, Integer> PROPOSAL_HOUSEHOLDS =
            PROPOSAL.then("households", ConventionProposal::households);
    static final Fact<VillageConvention, Boolean> BENEFICIAL =
            PROPOSAL.then("beneficial", ConventionProposal::beneficial);
    static final Fact<VillageConvention, Boolean> ENDORSED =
            PROPOSAL.then("endorsedByFront", ConventionProposal::endorsedByFront);

    private static final Fact<VillageConvention, DraftingTeam> DRAFTING =
            Fact.of("/drafting", VillageConvention::drafting);
    static final Fact<VillageConvention, Act> TEAM_SET_UP = DRAFTING.then("setUp", DraftingTeam::setUp);
    static final Fact<VillageConvention, Boolean> TEAM_SET_UP_JOINTLY =
            DRAFTING.then("byHeadWithFrontHead", DraftingTeam::byHeadWithFrontHead);
    static final Fact<VillageConvention, Set<DraftingRole>> TEAM_MEMBERS =
            DRAFTING.then("members", DraftingTeam::members);
    static final Fact<VillageConvention, LocalDate> DRAFTED_ON = DRAFTING.then("draftedOn", DraftingTeam::draftedOn);
    static final Fact<VillageConvention, Integer> OPINION_FORMS =
            Fact.<VillageConvention, DraftOpinions, Set<OpinionForm>>of(
                            "/opinions/forms", VillageConvention::opinions, DraftOpinions::forms)
                    .map(Collection::size);

    private static final Fact<VillageConvention, ConventionVote> VOTE = Fact.of("/vote", VillageConvention::vote);
    static final Fact<VillageConvention, LocalDate> VOTE_ON = VOTE.then("on", ConventionVote::on);
    static final Fact<VillageConvention, ConventionVoteForm> VOTE_FORM = VOTE.then("form", ConventionVote::form);
    static final Fact<VillageConvention, LocalDate> BALLOTS_FROM =
            VOTE.then("ballotsFrom", ConventionVote::ballotsFrom);
    private static final Fact<VillageConvention, Votes> VOTES = VOTE.then("votes", ConventionVote::votes);
    static final Fact<VillageConvention, Integer> HOUSEHOLDS = VOTES.then("households", Votes::households);
    static final Fact<VillageConvention, Integer> PRESENT = VOTES.then("present", Votes::present);
    static final Fact<VillageConvention, Integer> IN_FAVOUR = VOTES.then("inFavour", Votes::inFavour);
    private static final Fact<VillageConvention, FailedMeeting> FAILED_MEETING =
            VOTE.then("failedMeeting", ConventionVote::failedMeeting);
    static final Fact<VillageConvention, Act> MEETING_FAILED = FAILED_MEETING.then("held", FailedMeeting::held);
    static final Fact<VillageConvention, Integer> PRESENT_AT_FAILED_MEETING =
            FAILED_MEETING.then("present", FailedMeeting::present);
    static final Fact<VillageConvention, Act> RESULT_PUBLIC = VOTE.then("resultPublic", ConventionVote::resultPublic);

    static final Fact<VillageConvention, Act> FILE_SENT =
            Fact.of("/file/sent", VillageConvention::file, RecognitionFile::sent);
    static final Fact<VillageConvention, Set<RecognitionFileItem>> FILE_ITEMS =
            Fact.of("/file/items", VillageConvention::file, RecognitionFile::items);

    static final Fact<VillageConvention, Recognition> RECOGNITION =
            Fact.of("/recognition", VillageConvention::recognition);
    static final Fact<VillageConvention, LocalDate> FILE_RECEIVED_ON =
            RECOGNITION.then("receivedOn", Recognition::receivedOn);
    static final Fact<VillageConvention, Act> RECOGNITION_ANSWERED = RECOGNITION.then("answer", Recognition::answer);
    static final Fact<VillageConvention, LocalDate> RECOGNISED_ON = Fact.day(RECOGNITION_ANSWERED);

    /** Not known where it is not said, whether or not a file was sent; known not to be while no answer was given. */
    static final Fact<VillageConvention, Boolean> RECOGNISED = RecognitionRules.recognised(RECOGNITION);

    static final Fact<VillageConvention, LocalDate> EFFECTIVE_ON =
            Fact.of("/effectiveOn", VillageConvention::effectiveOn);

    private static final Fact<VillageConvention, Boolean> CHANGES = Fact.<VillageConvention, ConventionChange>of(
                    "/change", VillageConvention::change)
            .in(EnumSet.complementOf(EnumSet.of(ConventionChange.NEW)));

    /**
     * Held to be in effect: a new one at all, one that changes another since its vote, or later, for what it changes may have been in
     * effect before. One of which no such day is said is not.
     */
    static final Fact<VillageConvention, Boolean> IN_EFFECT = Fact.with(
            EFFECTIVE_ON.path(),
            List.of(EFFECTIVE_ON.path(), VOTE_ON.path(), CHANGES.path()),
            (convention, circumstances) -> {
                LocalDate effective = convention.effectiveOn();
                LocalDate voted = VOTE_ON.of(convention, circumstances);
                boolean since = voted != null && effective != null && !effective.isBefore(voted);
                return effective == null || effective.isAfter(circumstances.asOf())
                        ? Boolean.FALSE
                        : Truth.of(since)
                                .or(Truth.of(CHANGES.of(convention, circumstances))
                                        .not())
                                .or(voted == null ? Truth.UNKNOWN : Truth.FALSE)
                                .toBoolean();
            },
            (convention, circumstances) ->
                    List.of(VOTE_ON.of(convention, circumstances) == null ? VOTE_ON.path() : CHANGES.path()));

    static final Condition<VillageConvention> IS_RECOGNISED = new Condition<>("convention-recognised", RECOGNISED);
    static final Condition<VillageConvention> PROPOSED_BY_HEAD =
            new Condition<>("convention-by-head", PROPOSED_BY.is(Proposer.VILLAGE_HEAD));
    static final Condition<VillageConvention> PROPOSED_BY_CITIZEN =
            new Condition<>("convention-by-citizen", PROPOSED_BY.is(Proposer.CITIZEN));
    static final Condition<VillageConvention> MINORITY_COMMUNITY = new Condition<>(
            "minority-community",
            Fact.with(
                    "#/unit/villages",
                    List.of("/village", "#/unit/villages/*/ethnicMinority"),
                    (convention, circumstances) -> {
                        Village village = circumstances.unit().village(convention.village());
                        return village == null
                                ? ofAnUnlistedVillage(convention, circumstances) ? true : null
                                : village.ethnicMinority();
                    },
                    ConventionFacts::unknownOfItsVillage));
    static final Condition<VillageConvention> BY_MEETING =
            new Condition<>("convention-by-meeting", VOTE_FORM.is(ConventionVoteForm.MEETING));
    static final Condition<VillageConvention> BY_BALLOT =
            new Condition<>("convention-by-ballot", VOTE_FORM.is(ConventionVoteForm.BALLOT));
    static final Condition<VillageConvention> FILE_WAS_SENT =
            new Condition<>("convention-file-sent", Fact.done(FILE_SENT));

    /** What came in has been sent, and what was not sent has not come in. */
    static final Condition<VillageConvention> FILE_CAME_IN = new Condition<>(
            "convention-file-sent", FILE_RECEIVED_ON.is(day -> true).orElse(notDone(FILE_SENT)));

    static final Condition<VillageConvention> CHANGES_ANOTHER = new Condition<>("convention-changed", CHANGES);

    static final Condition<VillageConvention> ELDER_SPEAKS_LANGUAGE = new Condition<>(
            "elder-is-language-speaker", DRAFTING.then("elderSpeaksLanguage", DraftingTeam::elderSpeaksLanguage));
    static final Condition<VillageConvention> SIGNED_BY_PROVISIONAL_HEAD = new Condition<>(
            "convention-signed-by-provisional-head",
            SIGNATORIES.is(signatories -> signatories.contains(Signatory.PROVISIONAL_HEAD)));
    static final Condition<VillageConvention> SIGNED_ONCE_FOR_BOTH = new Condition<>(
            "convention-signed-once-for-both",
            SIGNATORIES.is(signatories -> signatories.contains(Signatory.HEAD_OF_BOTH)));

    /** What the community's decision on it tells as well. */
    static final ToldTwice<VillageConvention> TOLD_TWICE = new DecidedVote<VillageConvention>(
                    "/decisionId",
                    VOTE_FORM.path(),
                    VOTE_ON.path(),
                    List.of(VOTES.path()),
                    "/vote/passed",
                    convention -> with(
                            convention,
                            (vote, told) -> told.form(
                                    vote.form() == ConventionVoteForm.MEETING
                                            ? ConventionVoteForm.BALLOT
                                            : ConventionVoteForm.MEETING)),
                    (convention, day) -> with(convention, (vote, told) -> told.on(day)),
                    (convention, votes) -> with(convention, (vote, told) -> told.votes(counted(vote, votes))),
                    (convention, passed) -> with(convention, (vote, told) -> told.passed(passed)),
                    (convention, recognition) -> VillageConventionBuilder.builder(convention)
                            .recognition(recognition)
                            .build())
            .toldTwice();

    private ConventionFacts() {}

    private static VillageConvention with(
            VillageConvention convention,
            BiFunction<ConventionVote, ConventionVoteBuilder, ConventionVoteBuilder> told) {
        ConventionVote vote = Objects.requireNonNull(convention.vote(), "vote");
        return VillageConventionBuilder.builder(convention)
                .vote(told.apply(vote, ConventionVoteBuilder.builder(vote)).build())
                .build();
    }

    private static Votes counted(ConventionVote vote, Votes told) {
        return OneVote.asTold(
                Objects.requireNonNull(vote.votes(), "votes"), told.households(), told.present(), told.inFavour());
    }

    /** False where the act is not done, nor set for a day to come; else not known, since done it may come to nothing. */
    private static <T> Fact<T, Boolean> notDone(Fact<T, Act> act) {
        return doneOrSet(act).map(set -> set ? null : false);
    }

    /** Whether the act was done, or a day is set for it. */
    static <T> Fact<T, Boolean> doneOrSet(Fact<T, Act> act) {
        return act.map(value -> value.doneBy(LocalDate.MAX).toBoolean());
    }

    /** A provisional head signs for the head; one person who heads both signs for both. */
    private static Set<Signatory> offices(Set<Signatory> officers) {
        Set<Signatory> offices = EnumSet.noneOf(Signatory.class);
        offices.addAll(officers);
        if (offices.contains(Signatory.PROVISIONAL_HEAD)) {
            offices.add(Signatory.VILLAGE_HEAD);
        }
        if (offices.contains(Signatory.HEAD_OF_BOTH)) {
            offices.addAll(EnumSet.of(Signatory.VILLAGE_HEAD, Signatory.FRONT_HEAD));
        }
        return offices;
    }

    private static List<String> unknownOfItsVillage(VillageConvention convention, Circumstances circumstances) {
        List<Village> villages = circumstances.unit().villages();
        List<String> gaps = new ArrayList<>();
        if (convention.village() == null) {
            gaps.add("/village");
        }
        for (int i = 0; villages != null && i < villages.size(); i++) {
            if (Identifier.same(villages.get(i).code(), convention.village())) {
                gaps.add("#/unit/villages/" + i + "/ethnicMinority");
            }
        }
        if (villages == null || gaps.isEmpty()) {
            gaps.add("#/unit/villages");
        }
        return gaps;
    }

    /** It names a village that the unit does not list, so that one of the two is wrong. */
    static boolean ofAnUnlistedVillage(VillageConvention convention, Circumstances circumstances) {
        return convention.village() != null
                && circumstances.unit().villages() != null
                && circumstances.unit().village(convention.village()) == null;
    }
}
