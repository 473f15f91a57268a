package vn.danchu.decision;

import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.ListRules.oneOf;
import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.NormKind.THRESHOLD;
import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.decision.DecisionFacts.DECISION;
import static vn.danchu.decision.DecisionFacts.HOUSEHOLDS;
import static vn.danchu.decision.DecisionFacts.ONLINE;
import static vn.danchu.decision.DecisionFacts.VOTED;
import static vn.danchu.decision.DecisionFacts.VOTE_OF_VILLAGE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.decision.Team.Role;
import vn.danchu.record.Act;

/** What the law asks of an online vote (D59:5). */
final class OnlineVoteNorms {

    private static final Fact<CommunityDecision, LocalDate> BEGAN =
            online("voting/from", v -> v.voting() == null ? null : v.voting().from());
    private static final Fact<CommunityDecision, Act> TO_COMMITTEE =
            online("reportedToCommittee", OnlineVote::reportedToCommittee);
    private static final Fact<CommunityDecision, Act> TO_FRONT = online("reportedToFront", OnlineVote::reportedToFront);
    private static final Fact<CommunityDecision, Integer> TEAM_MEMBERS = team("members", Team::members);
    private static final Fact<CommunityDecision, Role> TEAM_HEAD = team("head", Team::head);
    private static final Fact<CommunityDecision, Set<Role>> TEAM_ROLES = team("roles", Team::roles);
    private static final Fact<CommunityDecision, Boolean> TEAM_BY_HEAD = team("setUpByHead", Team::setUpByHead);
    private static final Fact<CommunityDecision, Integer> CHOSE_ONLINE = online("choseOnline", OnlineVote::choseOnline);
    private static final Fact<CommunityDecision, Act> POSTED = online("resultPosted", OnlineVote::resultPosted);
    private static final Fact<CommunityDecision, Act> ANNOUNCED =
            online("resultAnnounced", OnlineVote::resultAnnounced);

    static final List<Norm<CommunityDecision>> ALL = List.of(
            onlineNorm("D59-5.2-online-reported-before", SEQUENCE, "D59:5.2.a")
                    .requires(all(doneBefore(TO_COMMITTEE, BEGAN), doneBefore(TO_FRONT, BEGAN))),
            onlineNorm("D59-5.2-online-team", COMPOSITION, "D59:5.2.b")
                    .requires(all(
                            CountRules.between(3, 5, TEAM_MEMBERS),
                            oneOf(TEAM_HEAD, EnumSet.of(Role.FRONT_WORKING_COMMITTEE)),
                            containsAll(
                                    TEAM_ROLES,
                                    EnumSet.of(
                                            Role.VILLAGE,
                                            Role.FRONT_WORKING_COMMITTEE,
                                            Role.HOUSEHOLDS,
                                            Role.INFORMATION_TECHNOLOGY)),
                            holds(TEAM_BY_HEAD))),
            onlineNorm("D59-5.2-online-agreed-majority", THRESHOLD, "D59:5.2.c")
                    .requires(CountRules.share(CHOSE_ONLINE, DecisionMatter.MAJORITY, HOUSEHOLDS)),
            onlineNorm("D59-5.4-online-majority", THRESHOLD, "D59:5.4.b")
                    .when(VOTED)
                    .when(OutcomeRules.NOT_DECLARED_FAILED)
                    .requires(OutcomeRules.reaches(DecisionMatter.MAJORITY)),
            onlineNorm("D59-5.4-online-result-posted", FORM, "D59:5.4.b")
                    .when(VOTED)
                    .requires(all(done(POSTED), done(ANNOUNCED))));

    private OnlineVoteNorms() {}

    private static Norm.Draft<CommunityDecision> onlineNorm(String id, NormKind kind, String... cites) {
        return DECISION.norm(id, kind, cites).when(VOTE_OF_VILLAGE).when(ONLINE);
    }

    private static <V> Fact<CommunityDecision, V> online(String name, Function<OnlineVote, @Nullable V> read) {
        return Fact.of("/onlineVote/" + name, d -> d.onlineVote() == null ? null : read.apply(d.onlineVote()));
    }

    private static <V> Fact<CommunityDecision, V> team(String name, Function<Team, @Nullable V> read) {
        return online("team/" + name, v -> v.team() == null ? null : read.apply(v.team()));
    }
}
