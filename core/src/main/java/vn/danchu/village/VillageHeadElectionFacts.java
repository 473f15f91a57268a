package vn.danchu.village;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.record.Act;

/** What the norms read of an election of a village head, and when they apply. */
final class VillageHeadElectionFacts {

    static final Fact<VillageHeadElection, LocalDate> MEETING_ON =
            Fact.of("/meetingOn", VillageHeadElection::meetingOn);
    static final Fact<VillageHeadElection, Act> CALLED = Fact.of("/called", VillageHeadElection::called);
    static final Fact<VillageHeadElection, Act> PLANNED = Fact.of("/planned", VillageHeadElection::planned);
    static final Fact<VillageHeadElection, Act> POSTED = Fact.of("/posted", VillageHeadElection::posted);
    static final Fact<VillageHeadElection, Act> ANNOUNCED = Fact.of("/announced", VillageHeadElection::announced);

    static final Fact<VillageHeadElection, Act> TEAM_SET_UP =
            Fact.of("/team/setUp", VillageHeadElection::team, ElectionTeam::setUp);
    static final Fact<VillageHeadElection, LocalDate> TEAM_SET_UP_ON = Fact.of(
            "/team/setUp/on",
            VillageHeadElection::team,
            team -> team.setUp() == null ? null : team.setUp().on());
    static final Fact<VillageHeadElection, Boolean> TEAM_DECIDED_BY_CHAIR =
            Fact.of("/team/decidedByChair", VillageHeadElection::team, ElectionTeam::decidedByChair);
    static final Fact<VillageHeadElection, Act> TEAM_AGREED_WITH_FRONT =
            Fact.of("/team/agreedWithFront", VillageHeadElection::team, ElectionTeam::agreedWithFront);
    static final Fact<VillageHeadElection, ElectionTeamRole> TEAM_HEAD =
            Fact.of("/team/head", VillageHeadElection::team, ElectionTeam::head);
    static final Fact<VillageHeadElection, Set<ElectionTeamRole>> TEAM_MEMBERS =
            Fact.of("/team/members", VillageHeadElection::team, ElectionTeam::members);
    static final Fact<VillageHeadElection, Boolean> CANDIDATE_ON_TEAM =
            Fact.of("/team/candidateAmongThem", VillageHeadElection::team, ElectionTeam::candidateAmongThem);

    static final Fact<VillageHeadElection, Act> PARTY_CELL_CONSULTED =
            Fact.of("/list/partyCellConsulted", VillageHeadElection::list, CandidateList::partyCellConsulted);
    static final Fact<VillageHeadElection, LocalDate> LIST_DECIDED_ON = Fact.of(
            "/list/decided/on",
            VillageHeadElection::list,
            list -> list.decided() == null ? null : list.decided().on());
    static final Fact<VillageHeadElection, Integer> LISTED =
            Fact.of("/list/candidates", VillageHeadElection::list, CandidateList::candidates);
    static final Fact<VillageHeadElection, Boolean> MINUTES_IN_FORM_05 =
            Fact.of("/list/minutesInForm05", VillageHeadElection::list, CandidateList::minutesInForm05);
    static final Fact<VillageHeadElection, Act> MINUTES_SENT =
            Fact.of("/list/minutesSent", VillageHeadElection::list, CandidateList::minutesSent);

    static final Fact<VillageHeadElection, List<Candidate>> CANDIDATES =
            Fact.of("/candidates", VillageHeadElection::candidates);
    static final Fact<VillageHeadElection, Boolean> FAILURE_EXPLAINED =
            Fact.of("/failureExplained", VillageHeadElection::failureExplained);
    static final Fact<VillageHeadElection, Act> FAILURE_REPORTED =
            Fact.of("/failureReported", VillageHeadElection::failureReported);
    static final Fact<VillageHeadElection, Boolean> RE_ELECTION_ORDERED =
            Fact.of("/reElectionOrdered", VillageHeadElection::reElectionOrdered);
    static final Fact<VillageHeadElection, Act> RECOGNISED =
            Fact.of("/recognition/answer", VillageHeadElectionFacts::recognised);
    static final Fact<VillageHeadElection, LocalDate> TOOK_UP_ON =
            Fact.of("/tookUpDuties/on", VillageHeadElection::tookUpDuties, Act::on);

    static final Condition<VillageHeadElection> SOMEONE_ELECTED =
            Condition.of("head-elected", "/elected", VillageHeadElection::someoneElected);
    static final Condition<VillageHeadElection> NOBODY_ELECTED = SOMEONE_ELECTED.not("no-head-elected");
    static final Condition<VillageHeadElection> STATED_AGAINST_VOTES =
            Condition.of("head-elected-without-majority", "/elected", VillageHeadElectionFacts::statedAgainstVotes);
    static final Condition<VillageHeadElection> TOOK_UP_DUTIES = Condition.of(
            "head-took-up-duties",
            "/tookUpDuties",
            election -> election.tookUpDuties() == null
                    ? null
                    : Boolean.valueOf(
                            !Boolean.FALSE.equals(election.tookUpDuties().done())));

    private VillageHeadElectionFacts() {}

    /** The recognition as an act; known not to have been done where it was refused or a new election ordered. */
    private static @Nullable Act recognised(VillageHeadElection election) {
        if (Boolean.TRUE.equals(election.reElectionOrdered())) {
            return Act.notDone();
        }
        if (election.recognition() == null || election.recognition().recognised() == null) {
            return null;
        }
        return election.recognition().recognised() ? election.recognition().answer() : Act.notDone();
    }

    private static Boolean statedAgainstVotes(VillageHeadElection election) {
        return Boolean.TRUE.equals(election.elected()) && Boolean.FALSE.equals(election.someoneElected());
    }
}
