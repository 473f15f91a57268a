package vn.danchu.decision;

import java.util.EnumSet;
import java.util.Set;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.decision.Team.Role;

/**
 * What is asked of the team that runs household ballots or an online vote (L10:19.2, D59:4.3, 5.2.b).
 *
 * @param team where it stands
 */
record TeamRules(Fact<CommunityDecision, Team> team) {

    Rule<CommunityDecision> threeToFive() {
        return CountRules.between(3, 5, team.part("members", Team::members));
    }

    Rule<CommunityDecision> headedByFront() {
        return ListRules.oneOf(team.part("head", Team::head), EnumSet.of(Role.FRONT_WORKING_COMMITTEE));
    }

    /** Set up by the village head, with somebody for each of these. */
    Rule<CommunityDecision> setUpWith(Set<Role> roles) {
        return Rules.all(
                ListRules.containsAll(team.part("roles", Team::roles), roles),
                Rules.holds(team.part("setUpByHead", Team::setUpByHead)));
    }
}
