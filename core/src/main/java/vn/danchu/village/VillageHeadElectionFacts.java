package vn.danchu.village;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.DecidedVote;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.OneVote;
import vn.danchu.compliance.RecognitionRules;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.ToldTwice;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;
import vn.danchu.record.Truth;
import vn.danchu.record.Votes;

/** What the norms read of an election of a village head, and when they apply. */
final class VillageHeadElectionFacts {

    private static final Share MORE_THAN_HALF = Share.moreThan(1, 2);

    static final Fact<VillageHeadElection, String> VILLAGE = Fact.of("/village", VillageHeadElection::village);
    static final Fact<VillageHeadElection, LocalDate> MEETING_ON =
            Fact.of("/meetingOn", VillageHeadElection::meetingOn);
    static final Fact<VillageHeadElection, Act> CALLED = Fact.of("/called", VillageHeadElection::called);
    static final Fact<VillageHeadElection, Act> PLANNED = Fact.of("/planned", VillageHeadElection::planned);
    static final Fact<VillageHeadElection, Boolean> PLANNED_WITH_FRONT =
            Fact.of("/plannedWithFront", VillageHeadElection::plannedWithFront);
    static final Fact<VillageHeadElection, Act> POSTED = Fact.of("/posted", VillageHeadElection::posted);
    static final Fact<VillageHeadElection, Act> ANNOUNCED = Fact.of("/announced", VillageHeadElection::announced);

    private static final Fact<VillageHeadElection, ElectionTeam> TEAM = Fact.of("/team", VillageHeadElection::team);
    static final Fact<VillageHeadElection, Act> TEAM_SET_UP = TEAM.then("setUp", ElectionTeam::setUp);
    static final Fact<VillageHeadElection, Boolean> TEAM_DECIDED_BY_CHAIR =
            TEAM.then("decidedByChair", ElectionTeam::decidedByChair);
    static final Fact<VillageHeadElection, Act> TEAM_AGREED_WITH_FRONT =
            TEAM.then("agreedWithFront", ElectionTeam::agreedWithFront);
    static final Fact<VillageHeadElection, ElectionTeamRole> TEAM_HEAD = TEAM.then("head", ElectionTeam::head);
    static final Fact<VillageHeadElection, Set<ElectionTeamRole>> TEAM_MEMBERS =
            TEAM.then("members", ElectionTeam::members);
    static final Fact<VillageHeadElection, Boolean> CANDIDATE_ON_TEAM =
            TEAM.then("candidateAmongThem", ElectionTeam::candidateAmongThem);

    private static final Fact<VillageHeadElection, CandidateList> LIST = Fact.of("/list", VillageHeadElection::list);
    static final Fact<VillageHeadElection, Act> PARTY_CELL_CONSULTED =
            LIST.then("partyCellConsulted", CandidateList::partyCellConsulted);
    static final Fact<VillageHeadElection, Act> LIST_DECIDED = LIST.then("decided", CandidateList::decided);
    static final Fact<VillageHeadElection, Integer> LISTED = LIST.then("candidates", CandidateList::candidates);
    static final Fact<VillageHeadElection, Boolean> MINUTES_IN_FORM_05 =
            LIST.then("minutesInForm05", CandidateList::minutesInForm05);
    static final Fact<VillageHeadElection, Act> MINUTES_SENT = LIST.then("minutesSent", CandidateList::minutesSent);

    static final Fact<VillageHeadElection, List<Candidate>> CANDIDATES =
            Fact.of("/candidates", VillageHeadElection::candidates);
    static final Fact<VillageHeadElection, Boolean> FAILURE_EXPLAINED =
            Fact.of("/failureExplained", VillageHeadElection::failureExplained);
    static final Fact<VillageHeadElection, Act> FAILURE_REPORTED =
            Fact.of("/failureReported", VillageHeadElection::failureReported);
    static final Fact<VillageHeadElection, Boolean> RE_ELECTION_ORDERED =
            Fact.said(Fact.of("/reElectionOrdered", VillageHeadElection::reElectionOrdered));
    static final Fact<VillageHeadElection, Recognition> RECOGNITION =
            Fact.of("/recognition", VillageHeadElection::recognition);
    static final Fact<VillageHeadElection, LocalDate> RECEIVED_ON =
            RECOGNITION.then("receivedOn", Recognition::receivedOn);
    static final Fact<VillageHeadElection, Act> ANSWERED = RECOGNITION.then("answer", Recognition::answer);
    static final Fact<VillageHeadElection, Boolean> RECOGNISED = RecognitionRules.recognised(RECOGNITION);
    static final Fact<VillageHeadElection, Act> TOOK_UP = Fact.of("/tookUpDuties", VillageHeadElection::tookUpDuties);

    /** Whether a candidate has more than half of all household representatives (L10:21.1). */
    static final Fact<VillageHeadElection, Boolean> ELECTED_BY_VOTES = Fact.with(
            "/candidates",
            List.of("/households", "/candidates/*/votes"),
            (election, circumstances) -> electedByVotes(election).toBoolean(),
            (election, circumstances) -> unknownVotes(election));

    private static final Fact<VillageHeadElection, Boolean> STATED_ELECTED =
            Fact.of("/elected", VillageHeadElection::elected);

    /** As the minutes state it, else as the votes give it. */
    static final Fact<VillageHeadElection, Boolean> ELECTED = STATED_ELECTED.orElse(ELECTED_BY_VOTES);

    /** Only a decision that was passed comes in; where the minutes state nothing, that it came in tells. */
    static final Condition<VillageHeadElection> RESULT_CAME_IN = new Condition<>(
            "head-elected", STATED_ELECTED.orElse(RECEIVED_ON.is(day -> true)).orElse(ELECTED_BY_VOTES));

    /** A head serves: elected as is stated, or by the votes, or recognised. */
    static final Condition<VillageHeadElection> HEAD_SERVES =
            new Condition<>("head-elected", STATED_ELECTED.orElse(Fact.or(ELECTED_BY_VOTES, RECOGNISED)));

    static final Condition<VillageHeadElection> HEAD_RECOGNISED = new Condition<>("head-recognised", RECOGNISED);

    static final Condition<VillageHeadElection> PLAN_DRAWN_UP =
            new Condition<>("head-election-planned", Fact.done(PLANNED));

    static final Condition<VillageHeadElection> TOOK_UP_DUTIES =
            new Condition<>("head-took-up-duties", ConventionFacts.doneOrSet(TOOK_UP));

    /** What the community's decision tells as well; its counts are those of the only candidate. */
    static final ToldTwice<VillageHeadElection> TOLD_TWICE = new DecidedVote<VillageHeadElection>(
                    "/decisionId",
                    "",
                    MEETING_ON.path(),
                    List.of("/households", CANDIDATES.path()),
                    STATED_ELECTED.path(),
                    UnaryOperator.identity(),
                    (election, day) -> VillageHeadElectionBuilder.builder(election)
                            .meetingOn(day)
                            .build(),
                    VillageHeadElectionFacts::counted,
                    VillageHeadElectionFacts::cameTo,
                    (election, recognition) -> VillageHeadElectionBuilder.builder(election)
                            .recognition(recognition)
                            .build())
            .toldTwice();

    private VillageHeadElectionFacts() {}

    /** Where the minutes state nothing, it is the votes that tell otherwise. */
    private static VillageHeadElection cameTo(VillageHeadElection election, @Nullable Boolean elected) {
        VillageHeadElectionBuilder other =
                VillageHeadElectionBuilder.builder(election).elected(elected);
        List<Candidate> candidates = election.candidates();
        return election.elected() != null || candidates == null
                ? other.build()
                : other.candidates(candidates.stream()
                                .map(one -> CandidateBuilder.builder(one)
                                        .votes(null)
                                        .build())
                                .toList())
                        .build();
    }

    private static VillageHeadElection counted(VillageHeadElection election, Votes votes) {
        VillageHeadElectionBuilder counted = VillageHeadElectionBuilder.builder(election)
                .households(OneVote.told(election.households(), votes.households()));
        List<Candidate> candidates = election.candidates();
        if (candidates == null || election.inFavour() == null) {
            return counted.build();
        }
        return counted.candidates(candidates.stream()
                        .map(only -> CandidateBuilder.builder(only)
                                .votes(OneVote.told(only.votes(), votes.inFavour()))
                                .build())
                        .toList())
                .build();
    }

    static Truth electedByVotes(VillageHeadElection election) {
        Integer households = election.households();
        if (households == null || households <= 0 || election.candidates() == null) {
            return Truth.UNKNOWN;
        }
        Truth elected = Truth.FALSE;
        for (Candidate candidate : election.candidates()) {
            Integer votes = candidate.votes();
            if (votes != null && votes > households) {
                return Truth.UNKNOWN;
            }
            elected = elected.or(Truth.of(votes, has -> MORE_THAN_HALF.reachedBy(has, households)));
        }
        return elected;
    }

    private static List<String> unknownVotes(VillageHeadElection election) {
        List<String> gaps = new ArrayList<>();
        if (election.households() == null) {
            gaps.add("/households");
        }
        List<Candidate> candidates = election.candidates();
        if (candidates == null) {
            gaps.add("/candidates");
        }
        for (int i = 0; candidates != null && i < candidates.size(); i++) {
            if (candidates.get(i).votes() == null) {
                gaps.add("/candidates/" + i + "/votes");
            }
        }
        return gaps.isEmpty() ? List.of("/candidates") : gaps;
    }
}
