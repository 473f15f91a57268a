package vn.danchu.village;

import static vn.danchu.compliance.CountRules.atLeast;
import static vn.danchu.compliance.Fact.day;
import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.ListRules.each;
import static vn.danchu.compliance.ListRules.oneOf;
import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.DURATION;
import static vn.danchu.compliance.NormKind.ELIGIBILITY;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.Rules.adjusted;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.fails;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.onceDue;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.law.Setting.COMMUNE;
import static vn.danchu.village.VillageHeadElectionFacts.*;

import java.util.EnumSet;
import java.util.List;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.RecognitionRules;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.TimeRules;
import vn.danchu.law.Instruments;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;

/** What the law asks of each election of a village head. */
final class VillageHeadElectionNorms {

    private static final Subject<VillageHeadElection> ELECTION =
            Subject.of(VillageHeadElection.class, MEETING_ON).in(COMMUNE).toldTwice(TOLD_TWICE);

    private static final int LEAST_AGE = 21;

    static final List<Norm<VillageHeadElection>> ALL = List.of(
            ELECTION.norm("D59-3.5-floor-nominations", SEQUENCE, "D59:3.5.b")
                    .requires(Rules.all(
                            holds(Fact.of("/listPresented", VillageHeadElection::listPresented)),
                            holds(Fact.of("/floorInvited", VillageHeadElection::floorInvited)))),
            ELECTION.norm("D59-3.5-no-winner-reported", CONTENT, "D59:3.5.d", "L10:21.1")
                    .requires(inLifeOfVillage(HeadResultRule.failureReported())),
            ELECTION.norm("D59-6.1-plan-20-days", DEADLINE, "D59:6.1.a")
                    .requires(Rules.all(daysBeforeMeeting(20, CALLED), daysBeforeMeeting(20, PLANNED))),
            ELECTION.norm("D59-6.1-plan-with-front", PRESENCE, "D59:6.1.a")
                    .when(PLAN_DRAWN_UP)
                    .requires(holds(PLANNED_WITH_FRONT)),
            ELECTION.norm("D59-6.1-team-10-days", DEADLINE, "D59:6.1.b").requires(daysBeforeMeeting(10, TEAM_SET_UP)),
            ELECTION.norm("D59-6.1-team-agreed-with-front", SEQUENCE, "D59:6.1.b")
                    .requires(Rules.all(
                            beforeVoteAnd(TEAM_SET_UP, TEAM_AGREED_WITH_FRONT), holds(TEAM_DECIDED_BY_CHAIR))),
            ELECTION.norm("D59-6.1-team-composition", COMPOSITION, "D59:6.1.b")
                    .requires(Rules.all(
                            oneOf(TEAM_HEAD, EnumSet.of(ElectionTeamRole.FRONT_WORKING_COMMITTEE)),
                            containsAll(
                                    TEAM_MEMBERS,
                                    EnumSet.of(ElectionTeamRole.ORGANISATIONS, ElectionTeamRole.HOUSEHOLDS)),
                            fails(CANDIDATE_ON_TEAM),
                            holds(TEAM_DECIDED_BY_CHAIR))),
            ELECTION.norm("D59-6.1-announced-7-days", DEADLINE, "D59:6.1.b")
                    .requires(Rules.all(daysBeforeMeeting(7, POSTED), daysBeforeMeeting(7, ANNOUNCED))),
            ELECTION.norm("D59-6.2-at-least-one-candidate", COMPOSITION, "D59:6.2")
                    .requires(atLeast(1, LISTED)),
            ELECTION.norm("D59-6.2-party-cell-consulted", SEQUENCE, "D59:6.2")
                    .requires(beforeVoteAnd(LIST_DECIDED, PARTY_CELL_CONSULTED)),
            ELECTION.norm("D59-6.2-minutes-15-days", DEADLINE, "D59:6.2")
                    .requires(onceDue(daysBeforeMeeting(15, MINUTES_SENT), holds(MINUTES_IN_FORM_05))),
            ELECTION.norm("D59-8-recognised-5-working-days", DEADLINE, "D59:8")
                    .when(RESULT_CAME_IN)
                    .requires(ofThisVote(RecognitionRule.answeredInTime(
                            VILLAGE,
                            VillageHeadElection::recognition,
                            anyOf(
                                    RecognitionRule.recognisedOrReasoned(VillageHeadElection::recognition),
                                    holds(RE_ELECTION_ORDERED))))),
            ELECTION.norm("D59-8-recognised-by-committee", FORM, "D59:8", "L10:21.2")
                    .when(RESULT_CAME_IN)
                    .when(HEAD_RECOGNISED)
                    .requires(
                            ofThisVote(RecognitionRules.byDecisionOf(Recognition.Body.COMMUNE_COMMITTEE, RECOGNITION))),
            ELECTION.norm("D59-8-acts-after-recognition", SEQUENCE, "D59:8")
                    .when(TOOK_UP_DUTIES)
                    .requires(ofThisVote(Rules.once(
                            TOOK_UP,
                            Rules.all(
                                    doneBefore(ANSWERED, day(TOOK_UP)),
                                    holds(RECOGNISED),
                                    RecognitionRules.isDecisionOf(Recognition.Body.COMMUNE_COMMITTEE, RECOGNITION),
                                    fails(RE_ELECTION_ORDERED))))),
            ELECTION.norm("D185-4.3-term-5-years", DURATION, "D185:4.3")
                    .inForce(Instruments.L10.inForce())
                    .when(HEAD_SERVES)
                    .requires(HeadTermRule.lawful()),
            ELECTION.norm("D185-7-age-21", ELIGIBILITY, "D185:7.1", "D59:3.5.b")
                    .requires(each(CANDIDATES, citizenResidentAndOfAge())),
            ELECTION.norm("D185-7.5-not-barred", ELIGIBILITY, "D185:7.5", "D59:3.5.b")
                    .requires(each(CANDIDATES, notBarred())));

    private VillageHeadElectionNorms() {}

    /** Done before the vote, and before what it prepares, unless that was not done. */
    private static Rule<VillageHeadElection> beforeVoteAnd(
            Fact<VillageHeadElection, Act> prepared, Fact<VillageHeadElection, Act> act) {
        return Rules.all(
                Rules.where(prepared.is(one -> !one.isNotDone()), doneBefore(act, day(prepared))),
                doneBefore(act, MEETING_ON));
    }

    private static Rule<VillageHeadElection> ofThisVote(Rule<VillageHeadElection> rule) {
        return inLifeOfVillage(RecognitionRules.unlessContradicted(MEETING_ON, RECOGNITION, rule));
    }

    private static Rule<VillageHeadElection> inLifeOfVillage(Rule<VillageHeadElection> rule) {
        return TimeRules.inLifeOfVillage(VILLAGE, MEETING_ON, election -> MEETING_ON.path(), rule);
    }

    private static Rule<VillageHeadElection> daysBeforeMeeting(int days, Fact<VillageHeadElection, Act> act) {
        return deadline(MEETING_ON, Limit.daysBefore(days), act);
    }

    /**
     * The standards are those of the day of the election, when the community chooses; who was too young when he was recognised was so on
     * that day too.
     */
    private static Rule<Candidate> citizenResidentAndOfAge() {
        Fact<Candidate, Integer> atElection = Fact.of("/ageAtElection", Candidate::ageAtElection);
        Fact<Candidate, Integer> atRecognition = Fact.of("/ageAtRecognition", Candidate::ageAtRecognition);
        Fact<Candidate, Integer> atMost = atElection.orElse(atRecognition.map(age -> age < LEAST_AGE ? age : null));
        return adjusted(
                Rules.all(
                        holds(Fact.of("/vietnameseCitizen", Candidate::vietnameseCitizen)),
                        holds(Fact.of("/residesInCommune", Candidate::residesInCommune)),
                        CountRules.within(atElection, atRecognition, atLeast(LEAST_AGE, atMost))),
                (outcome, candidate, circumstances) -> outcome.path().equals("/ageAtElection")
                                && candidate.ageAtRecognition() != null
                                && candidate.ageAtRecognition() >= LEAST_AGE
                        ? outcome.caution("of-age-at-recognition-only")
                        : outcome);
    }

    private static Rule<Candidate> notBarred() {
        return Rules.all(
                fails(Fact.of("/underDiscipline", Candidate::underDiscipline)),
                fails(Fact.of("/underProsecution", Candidate::underProsecution)),
                fails(Fact.of("/servingJudgment", Candidate::servingJudgment)));
    }
}
