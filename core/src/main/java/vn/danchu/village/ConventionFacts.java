package vn.danchu.village;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Share;
import vn.danchu.law.Village;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;
import vn.danchu.record.Votes;

/** What the norms read of the making of a convention, and when they apply. */
final class ConventionFacts {

    static final Fact<VillageConvention, Boolean> RESTATES_NO_LAW =
            Fact.of("/restatesNoLaw", VillageConvention::restatesNoLaw);
    static final Fact<VillageConvention, Boolean> CONTRADICTS_NO_LAW =
            Fact.of("/contradictsNoLaw", VillageConvention::contradictsNoLaw);
    static final Fact<VillageConvention, Boolean> IN_VIETNAMESE =
            Fact.of("/inVietnamese", VillageConvention::inVietnamese);
    static final Fact<VillageConvention, Set<Signatory>> SIGNED_FOR =
            Fact.of("/signatures/officers", VillageConvention::signatures, ConventionFacts::offices);
    static final Fact<VillageConvention, Integer> HOUSEHOLD_SIGNATURES =
            Fact.of("/signatures/households", VillageConvention::signatures, ConventionSignatures::households);
    static final Fact<VillageConvention, Boolean> COMMITTEE_SEAL =
            Fact.of("/signatures/committeeSeal", VillageConvention::signatures, ConventionSignatures::committeeSeal);

    static final Fact<VillageConvention, LocalDate> PROPOSED_ON =
            Fact.of("/proposal/madeOn", VillageConvention::proposal, ConventionProposal::madeOn);
    static final Fact<VillageConvention, Act> PROPOSAL_AGREED = Fact.of(
            "/proposal/agreedWithFrontHead", VillageConvention::proposal, ConventionProposal::agreedWithFrontHead);
    static final Fact<VillageConvention, Integer> CONSENTING =
            Fact.of("/proposal/consenting", VillageConvention::proposal, ConventionProposal::consenting);
    static final Fact<VillageConvention, Integer> PROPOSAL_HOUSEHOLDS =
            Fact.of("/proposal/households", VillageConvention::proposal, ConventionProposal::households);
    static final Fact<VillageConvention, Boolean> BENEFICIAL =
            Fact.of("/proposal/beneficial", VillageConvention::proposal, ConventionProposal::beneficial);
    static final Fact<VillageConvention, Boolean> ENDORSED =
            Fact.of("/proposal/endorsedByFront", VillageConvention::proposal, ConventionProposal::endorsedByFront);

    static final Fact<VillageConvention, Act> TEAM_SET_UP =
            Fact.of("/drafting/setUp", VillageConvention::drafting, DraftingTeam::setUp);
    static final Fact<VillageConvention, LocalDate> TEAM_SET_UP_ON = Fact.of(
            "/drafting/setUp/on",
            VillageConvention::drafting,
            team -> team.setUp() == null ? null : team.setUp().on());
    static final Fact<VillageConvention, Boolean> TEAM_SET_UP_JOINTLY =
            Fact.of("/drafting/byHeadWithFrontHead", VillageConvention::drafting, DraftingTeam::byHeadWithFrontHead);
    static final Fact<VillageConvention, Set<DraftingRole>> TEAM_MEMBERS =
            Fact.of("/drafting/members", VillageConvention::drafting, DraftingTeam::members);
    static final Fact<VillageConvention, LocalDate> DRAFTED_ON =
            Fact.of("/drafting/draftedOn", VillageConvention::drafting, DraftingTeam::draftedOn);
    static final Fact<VillageConvention, Integer> OPINION_FORMS = Fact.of(
            "/opinions/forms",
            VillageConvention::opinions,
            opinions -> opinions.forms() == null ? null : opinions.forms().size());

    static final Fact<VillageConvention, LocalDate> VOTE_ON =
            Fact.of("/vote/on", VillageConvention::vote, ConventionVote::on);
    static final Fact<VillageConvention, LocalDate> PUT_TO_COMMUNITY_ON =
            Fact.of("/vote/on", VillageConvention::vote, ConventionFacts::putToCommunity);
    static final Fact<VillageConvention, LocalDate> BALLOTS_FROM = Fact.of(
            "/vote/ballotsFrom",
            VillageConvention::vote,
            vote -> vote.ballotsFrom() != null ? vote.ballotsFrom() : vote.on());
    static final Fact<VillageConvention, Integer> HOUSEHOLDS = votes("households", Votes::households);
    static final Fact<VillageConvention, Integer> PRESENT = votes("present", Votes::present);
    static final Fact<VillageConvention, Integer> IN_FAVOUR = votes("inFavour", Votes::inFavour);
    static final Fact<VillageConvention, Act> MEETING_FAILED =
            Fact.of("/vote/failedMeeting/held", ConventionFacts::failedMeeting, FailedMeeting::held);
    static final Fact<VillageConvention, Boolean> ATTENDANCE_FELL_SHORT =
            Fact.of("/vote/failedMeeting/present", ConventionFacts::attendanceFellShort);
    static final Fact<VillageConvention, Act> RESULT_PUBLIC =
            Fact.of("/vote/resultPublic", VillageConvention::vote, ConventionVote::resultPublic);

    static final Fact<VillageConvention, Act> FILE_SENT =
            Fact.of("/file/sent", VillageConvention::file, RecognitionFile::sent);
    static final Fact<VillageConvention, Set<RecognitionFileItem>> FILE_ITEMS =
            Fact.of("/file/items", VillageConvention::file, RecognitionFile::items);

    static final Fact<VillageConvention, Act> RECOGNITION_ANSWERED =
            Fact.of("/recognition/answer", VillageConvention::recognition, Recognition::answer);
    static final Fact<VillageConvention, Boolean> RECOGNISED = Fact.of(
            "/recognition/recognised",
            convention -> convention.recognition() != null
                    && Boolean.TRUE.equals(convention.recognition().recognised()));

    static final Condition<VillageConvention> PROPOSED_BY_HEAD =
            proposedBy("convention-by-head", Proposer.VILLAGE_HEAD);
    static final Condition<VillageConvention> PROPOSED_BY_CITIZEN =
            proposedBy("convention-by-citizen", Proposer.CITIZEN);
    static final Condition<VillageConvention> MINORITY_COMMUNITY =
            new Condition<>("minority-community", Fact.with("#/unit/villages", (convention, circumstances) -> {
                Village village = circumstances.unit().village(convention.village());
                return village == null ? null : village.ethnicMinority();
            }));
    static final Condition<VillageConvention> BY_MEETING = voted("convention-by-meeting", ConventionVoteForm.MEETING);
    static final Condition<VillageConvention> BY_BALLOT = voted("convention-by-ballot", ConventionVoteForm.BALLOT);
    static final Condition<VillageConvention> NOT_VOTED_DOWN =
            Condition.of("convention-passed", "/vote/votes", ConventionFacts::notVotedDown);
    static final Condition<VillageConvention> FILE_WAS_SENT = Condition.of(
            "convention-file-sent",
            "/file/sent",
            convention -> convention.file() == null || convention.file().sent() == null
                    ? null
                    : Boolean.valueOf(
                            !Boolean.FALSE.equals(convention.file().sent().done())));
    static final Condition<VillageConvention> CHANGES_ANOTHER = Condition.of(
            "convention-changed",
            "/change",
            convention ->
                    convention.change() == null ? null : Boolean.valueOf(convention.change() != ConventionChange.NEW));

    static final Condition<VillageConvention> ELDER_SPEAKS_LANGUAGE = Condition.of(
            "elder-is-language-speaker",
            "/drafting/elderSpeaksLanguage",
            convention ->
                    convention.drafting() == null ? null : convention.drafting().elderSpeaksLanguage());
    static final Condition<VillageConvention> SIGNED_BY_PROVISIONAL_HEAD =
            signedBy("convention-signed-by-provisional-head", Signatory.PROVISIONAL_HEAD);
    static final Condition<VillageConvention> SIGNED_ONCE_FOR_BOTH =
            signedBy("convention-signed-once-for-both", Signatory.HEAD_OF_BOTH);

    private ConventionFacts() {}

    private static Fact<VillageConvention, Integer> votes(String component, Function<Votes, @Nullable Integer> read) {
        return Fact.of(
                "/vote/votes/" + component,
                convention ->
                        convention.vote() == null ? null : convention.vote().votes(),
                read);
    }

    private static Condition<VillageConvention> proposedBy(String name, Proposer proposer) {
        return new Condition<>(
                name,
                Fact.of(
                        "/proposal/by",
                        VillageConvention::proposal,
                        proposal -> proposal.by() == null ? null : Boolean.valueOf(proposal.by() == proposer)));
    }

    private static Condition<VillageConvention> voted(String name, ConventionVoteForm form) {
        return new Condition<>(
                name,
                Fact.of(
                        "/vote/form",
                        VillageConvention::vote,
                        vote -> vote.form() == null ? null : Boolean.valueOf(vote.form() == form)));
    }

    private static Condition<VillageConvention> signedBy(String name, Signatory signatory) {
        return new Condition<>(
                name,
                Fact.of(
                        "/signatures/officers",
                        VillageConvention::signatures,
                        signatures -> signatures.officers() == null
                                ? null
                                : Boolean.valueOf(signatures.officers().contains(signatory))));
    }

    /** A provisional head signs for the head; one person who heads both signs for both. */
    private static @Nullable Set<Signatory> offices(ConventionSignatures signatures) {
        if (signatures.officers() == null) {
            return null;
        }
        Set<Signatory> offices = EnumSet.noneOf(Signatory.class);
        offices.addAll(signatures.officers());
        if (offices.contains(Signatory.PROVISIONAL_HEAD)) {
            offices.add(Signatory.VILLAGE_HEAD);
        }
        if (offices.contains(Signatory.HEAD_OF_BOTH)) {
            offices.addAll(EnumSet.of(Signatory.VILLAGE_HEAD, Signatory.FRONT_HEAD));
        }
        return offices;
    }

    private static @Nullable FailedMeeting failedMeeting(VillageConvention convention) {
        return convention.vote() == null ? null : convention.vote().failedMeeting();
    }

    /** The community first discusses it at the meeting that then fails, where there is one. */
    private static @Nullable LocalDate putToCommunity(ConventionVote vote) {
        Act failed = vote.failedMeeting() == null ? null : vote.failedMeeting().held();
        return failed != null && failed.on() != null ? failed.on() : vote.on();
    }

    private static @Nullable Boolean attendanceFellShort(VillageConvention convention) {
        FailedMeeting meeting = failedMeeting(convention);
        Votes votes = convention.vote() == null ? null : convention.vote().votes();
        if (meeting == null || meeting.present() == null || votes == null || votes.households() == null) {
            return null;
        }
        return contradict(meeting.present(), votes.households())
                ? null
                : !Share.moreThan(1, 2).reachedBy(meeting.present(), votes.households());
    }

    private static Boolean notVotedDown(VillageConvention convention) {
        Votes votes = convention.vote() == null ? null : convention.vote().votes();
        return votes == null
                || votes.inFavour() == null
                || votes.households() == null
                || contradict(votes.inFavour(), votes.households())
                || Share.moreThan(1, 2).reachedBy(votes.inFavour(), votes.households());
    }

    private static boolean contradict(int has, int base) {
        return base <= 0 || has < 0 || has > base;
    }
}
