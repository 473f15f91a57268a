package vn.danchu.decision;

import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.ListRules.oneOf;
import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.THRESHOLD;
import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.onceDue;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.decision.DecisionFacts.BY_BALLOT;
import static vn.danchu.decision.DecisionFacts.DECISION;
import static vn.danchu.decision.DecisionFacts.HOUSEHOLDS;
import static vn.danchu.decision.DecisionFacts.ISSUED;
import static vn.danchu.decision.DecisionFacts.RETURNED;
import static vn.danchu.decision.DecisionFacts.VOTED;
import static vn.danchu.decision.DecisionFacts.VOTE_OF_VILLAGE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.decision.Team.Role;
import vn.danchu.record.Act;

/** What the law asks of household ballots (L10:19, D59:4). */
final class BallotNorms {

    private static final Set<Ballot.Content> MANDATORY =
            EnumSet.complementOf(EnumSet.of(Ballot.Content.OTHER_OPINIONS));

    private static final Fact<CommunityDecision, LocalDate> HANDED_OUT = ballot(
            "collection/from",
            b -> b.collection() == null ? null : b.collection().from());
    private static final Fact<CommunityDecision, Act> NOTICE =
            ballot("notice/given", b -> b.notice() == null ? null : b.notice().given());
    private static final Fact<CommunityDecision, Set<Ballot.NoticeContent>> NOTICE_CONTENTS =
            ballot("noticeContents", Ballot::noticeContents);
    private static final Fact<CommunityDecision, LocalDate> PLAN_ISSUED = plan("issuedOn", BallotPlan::issuedOn);
    private static final Fact<CommunityDecision, Act> PLAN_TO_CHAIR = plan("sentToChair", BallotPlan::sentToChair);
    private static final Fact<CommunityDecision, Act> PLAN_TO_FRONT = plan("sentToFront", BallotPlan::sentToFront);
    private static final Fact<CommunityDecision, Integer> TEAM_MEMBERS = team("members", Team::members);
    private static final Fact<CommunityDecision, Role> TEAM_HEAD = team("head", Team::head);
    private static final Fact<CommunityDecision, Set<Role>> TEAM_ROLES = team("roles", Team::roles);
    private static final Fact<CommunityDecision, Boolean> TEAM_BY_HEAD = team("setUpByHead", Team::setUpByHead);
    private static final Fact<CommunityDecision, Set<Ballot.Content>> CONTENTS = ballot("contents", Ballot::contents);
    private static final Fact<CommunityDecision, Set<Ballot.Authentication>> AUTHENTICATION =
            ballot("authentication", Ballot::authentication);
    private static final Fact<CommunityDecision, Integer> WITNESSES = ballot("witnesses", Ballot::witnesses);

    static final List<Norm<CommunityDecision>> ALL = List.of(
            ballotNorm("L10-19.2-ballot-team", COMPOSITION, "L10:19.2", "D59:4.3")
                    .requires(CountRules.between(3, 5, TEAM_MEMBERS)),
            ballotNorm("L10-19.2-ballot-notice-2-days", DEADLINE, "L10:19.2", "D59:4.4")
                    .requires(onceDue(
                            deadline(HANDED_OUT, Limit.daysBefore(2), NOTICE),
                            containsAll(NOTICE_CONTENTS, EnumSet.allOf(Ballot.NoticeContent.class)))),
            ballotNorm("L10-19.3-one-ballot-per-household", THRESHOLD, "L10:19.3")
                    .when(VOTED)
                    .requires(all(CountRules.equal(ISSUED, HOUSEHOLDS), CountRules.notAbove(RETURNED, ISSUED))),
            ballotNorm("D59-4.2-ballot-plan-2-days", DEADLINE, "D59:4.2")
                    .requires(all(
                            deadline(PLAN_ISSUED, Limit.days(2), PLAN_TO_CHAIR),
                            deadline(PLAN_ISSUED, Limit.days(2), PLAN_TO_FRONT))),
            ballotNorm("D59-4.3-ballot-team-head", COMPOSITION, "D59:4.3")
                    .requires(oneOf(TEAM_HEAD, EnumSet.of(Role.FRONT_WORKING_COMMITTEE))),
            ballotNorm("D59-4.3-ballot-team-members", COMPOSITION, "D59:4.3")
                    .requires(all(
                            containsAll(
                                    TEAM_ROLES,
                                    EnumSet.of(
                                            Role.VILLAGE,
                                            Role.FRONT_WORKING_COMMITTEE,
                                            Role.SOCIO_POLITICAL_ORGANISATIONS)),
                            holds(TEAM_BY_HEAD))),
            ballotNorm("D59-4.5-ballot-content", CONTENT, "D59:4.5.b").requires(containsAll(CONTENTS, MANDATORY)),
            ballotNorm("D59-4.5-ballot-authenticated", CONTENT, "D59:4.5.b")
                    .requires(containsAll(AUTHENTICATION, Fact.of("/scope", d -> authentication(d.scope())))),
            ballotNorm("D59-4.6-two-witnesses", COMPOSITION, "D59:4.6.a")
                    .when(VOTED)
                    .requires(CountRules.atLeast(2, WITNESSES)));

    private BallotNorms() {}

    private static Set<Ballot.Authentication> authentication(@Nullable DecisionScope scope) {
        return EnumSet.of(
                scope == DecisionScope.VILLAGE
                        ? Ballot.Authentication.HEAD_SIGNATURE
                        : Ballot.Authentication.COMMITTEE_STAMP);
    }

    private static Norm.Draft<CommunityDecision> ballotNorm(String id, NormKind kind, String... cites) {
        return DECISION.norm(id, kind, cites).when(VOTE_OF_VILLAGE).when(BY_BALLOT);
    }

    private static <V> Fact<CommunityDecision, V> ballot(String name, Function<Ballot, @Nullable V> read) {
        return Fact.of("/ballot/" + name, d -> d.ballot() == null ? null : read.apply(d.ballot()));
    }

    private static <V> Fact<CommunityDecision, V> plan(String name, Function<BallotPlan, @Nullable V> read) {
        return ballot("plan/" + name, b -> b.plan() == null ? null : read.apply(b.plan()));
    }

    private static <V> Fact<CommunityDecision, V> team(String name, Function<Team, @Nullable V> read) {
        return ballot("team/" + name, b -> b.team() == null ? null : read.apply(b.team()));
    }
}
