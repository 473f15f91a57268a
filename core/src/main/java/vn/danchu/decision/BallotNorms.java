package vn.danchu.decision;

import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.NormKind.THRESHOLD;
import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.onceDue;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.decision.DecisionFacts.BALLOT;
import static vn.danchu.decision.DecisionFacts.BY_BALLOT;
import static vn.danchu.decision.DecisionFacts.COMMUNE_WIDE_IN_VILLAGE;
import static vn.danchu.decision.DecisionFacts.DECIDED_ON;
import static vn.danchu.decision.DecisionFacts.DECISION;
import static vn.danchu.decision.DecisionFacts.HANDED_OUT;
import static vn.danchu.decision.DecisionFacts.HEAD_IS_FRONT_HEAD;
import static vn.danchu.decision.DecisionFacts.HOUSEHOLDS;
import static vn.danchu.decision.DecisionFacts.ISSUED;
import static vn.danchu.decision.DecisionFacts.RETURNED;
import static vn.danchu.decision.DecisionFacts.RETURNED_BY;
import static vn.danchu.decision.DecisionFacts.VILLAGE;
import static vn.danchu.decision.DecisionFacts.VOTE_OF_VILLAGE;
import static vn.danchu.decision.DecisionFacts.WITHIN_VILLAGE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.TimeRules;
import vn.danchu.decision.Team.Role;
import vn.danchu.record.Act;

/** What the law asks of household ballots (L10:19, D59:4); of what comes before them by the law of the day they go out. */
final class BallotNorms {

    private static final Set<Ballot.Content> MANDATORY =
            EnumSet.complementOf(EnumSet.of(Ballot.Content.OTHER_OPINIONS));

    private static final Fact<CommunityDecision, Notice> NOTICE = BALLOT.part("notice", Ballot::notice);
    private static final Set<NoticeMeans> MEANS =
            EnumSet.complementOf(EnumSet.of(NoticeMeans.INVITATION, NoticeMeans.OTHER));
    private static final Fact<CommunityDecision, Set<Ballot.NoticeContent>> NOTICE_CONTENTS =
            BALLOT.part("noticeContents", Ballot::noticeContents);
    private static final Fact<CommunityDecision, BallotPlan> PLAN = BALLOT.part("plan", Ballot::plan);
    private static final Fact<CommunityDecision, LocalDate> PLAN_ISSUED = PLAN.part("issuedOn", BallotPlan::issuedOn);
    private static final Fact<CommunityDecision, Act> TEMPLATE = BALLOT.part("templateIssued", Ballot::templateIssued);
    private static final Fact<CommunityDecision, ResultMinutes> MINUTES = BALLOT.part("minutes", Ballot::minutes);
    private static final TeamRules TEAM = new TeamRules(BALLOT.part("team", Ballot::team));
    private static final Fact<CommunityDecision, Set<Ballot.Authentication>> AUTHENTICATION =
            BALLOT.part("authentication", Ballot::authentication);

    private static final Subject<CommunityDecision> HANDING_OUT = DecisionFacts.on(HANDED_OUT);

    static final List<Norm<CommunityDecision>> ALL = List.of(
            ballotNorm(HANDING_OUT, "L10-19.2-ballot-team", COMPOSITION, "L10:19.2", "D59:4.3")
                    .requires(TEAM.threeToFive()),
            ballotNorm(HANDING_OUT, "L10-19.2-ballot-notice-2-days", DEADLINE, "L10:19.2", "D59:4.4")
                    .requires(onceDue(
                            deadline(HANDED_OUT, Limit.daysBefore(2), NOTICE.part("given", Notice::given)),
                            containsAll(NOTICE_CONTENTS, EnumSet.allOf(Ballot.NoticeContent.class)))),
            ballotNorm(HANDING_OUT, "D59-4.4-ballot-notice-form", FORM, "D59:4.4")
                    .requires(ListRules.containsAny(NOTICE.part("means", Notice::means), MEANS)),
            ballotNorm(DECISION, "L10-19.3-one-ballot-per-household", THRESHOLD, "L10:19.3")
                    .requires(all(CountRules.equal(ISSUED, HOUSEHOLDS), CountRules.notAbove(RETURNED, ISSUED))),
            ballotNorm(DECISION, "L10-19.3-delivered-and-collected", SEQUENCE, "L10:19.3", "D59:4.6.a")
                    .requires(all(
                            holds(BALLOT.part("deliveredDirectly", Ballot::deliveredDirectly)),
                            TimeRules.by(RETURNED_BY, BALLOT.part("collected", Ballot::collected)))),
            ballotNorm(HANDING_OUT, "D59-4.2-ballot-plan-content", CONTENT, "D59:4.2", "L10:19.2")
                    .requires(all(
                            anyOf(holds(PLAN.part("withFront", BallotPlan::withFront)), holds(HEAD_IS_FRONT_HEAD)),
                            containsAll(
                                    PLAN.part("contents", BallotPlan::contents),
                                    EnumSet.allOf(BallotPlan.Content.class)))),
            ballotNorm(DecisionFacts.on(PLAN_ISSUED), "D59-4.2-ballot-plan-2-days", DEADLINE, "D59:4.2")
                    .requires(all(
                            deadline(PLAN_ISSUED, Limit.days(2), PLAN.part("sentToChair", BallotPlan::sentToChair)),
                            deadline(PLAN_ISSUED, Limit.days(2), PLAN.part("sentToFront", BallotPlan::sentToFront)))),
            ballotNorm(HANDING_OUT, "D59-4.3-ballot-team-head", COMPOSITION, "D59:4.3")
                    .requires(TEAM.headedByFront()),
            ballotNorm(HANDING_OUT, "D59-4.3-ballot-team-members", COMPOSITION, "D59:4.3")
                    .requires(TEAM.setUpWith(EnumSet.of(
                            Role.VILLAGE, Role.FRONT_WORKING_COMMITTEE, Role.SOCIO_POLITICAL_ORGANISATIONS))),
            ballotNorm(HANDING_OUT, "D59-4.5-ballot-template-issued", PRESENCE, "D59:4.5.a")
                    .requires(TimeRules.doneBefore(TEMPLATE, HANDED_OUT)),
            ballotNorm(HANDING_OUT, "D59-4.5-ballot-content", CONTENT, "D59:4.5.b")
                    .requires(containsAll(BALLOT.part("contents", Ballot::contents), MANDATORY)),
            ballotNorm(HANDING_OUT, "D59-4.5-ballot-authenticated", CONTENT, "D59:4.5.b")
                    .requires(containsAll(
                            AUTHENTICATION,
                            WITHIN_VILLAGE
                                    .fact()
                                    .map(within -> EnumSet.of(
                                            within
                                                    ? Ballot.Authentication.HEAD_SIGNATURE
                                                    : Ballot.Authentication.COMMITTEE_STAMP)))),
            ballotNorm(DECISION, "D59-4.6-two-witnesses", COMPOSITION, "D59:4.6.a")
                    .requires(CountRules.atLeast(2, BALLOT.part("witnesses", Ballot::witnesses))),
            ballotNorm(DECISION, "D59-4.6-counting-minutes", PRESENCE, "D59:4.6.a")
                    .requires(DecisionFacts.inLifeOfVillage(TimeRules.unlessVillageEnded(
                            VILLAGE, DECIDED_ON, done(MINUTES.part("drawnUp", ResultMinutes::drawnUp))))),
            ballotNorm(DECISION, "D59-4.6-village-result-reported", PRESENCE, "D59:4.6.c")
                    .when(COMMUNE_WIDE_IN_VILLAGE)
                    .requires(TimeRules.unlessVillageEnded(
                            VILLAGE, done(BALLOT.part("resultReported", Ballot::resultReported)))));

    private BallotNorms() {}

    private static Norm.Draft<CommunityDecision> ballotNorm(
            Subject<CommunityDecision> subject, String id, NormKind kind, String... cites) {
        return subject.norm(id, kind, cites).when(VOTE_OF_VILLAGE).when(BY_BALLOT);
    }
}
