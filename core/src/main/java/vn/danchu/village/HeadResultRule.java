package vn.danchu.village;

import static vn.danchu.compliance.Rules.adjusted;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.where;
import static vn.danchu.compliance.TimeRules.following;
import static vn.danchu.compliance.TimeRules.unlessVillageEnded;
import static vn.danchu.village.VillageHeadElectionFacts.CANDIDATES;
import static vn.danchu.village.VillageHeadElectionFacts.ELECTED;
import static vn.danchu.village.VillageHeadElectionFacts.ELECTED_BY_VOTES;
import static vn.danchu.village.VillageHeadElectionFacts.FAILURE_EXPLAINED;
import static vn.danchu.village.VillageHeadElectionFacts.FAILURE_REPORTED;
import static vn.danchu.village.VillageHeadElectionFacts.MEETING_ON;
import static vn.danchu.village.VillageHeadElectionFacts.RECOGNISED;
import static vn.danchu.village.VillageHeadElectionFacts.VILLAGE;

import java.util.List;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Share;
import vn.danchu.record.Truth;

/**
 * D59:3.5.d: where nobody was elected, the minutes say why and it is reported. That nobody was is no breach (reading B16);
 * that the minutes state a winner where no candidate has more than half of all household representatives (L10:21.1) is.
 */
final class HeadResultRule {

    private HeadResultRule() {}

    static Rule<VillageHeadElection> failureReported() {
        Rule<VillageHeadElection> reported = Rules.all(
                holds(FAILURE_EXPLAINED),
                unlessVillageEnded(VILLAGE, following(MEETING_ON, FAILURE_REPORTED, done(FAILURE_REPORTED))));
        Rule<VillageHeadElection> asCounted = where(
                Fact.not(ELECTED_BY_VOTES), Rules.rule(List.of(CANDIDATES, RECOGNISED), HeadResultRule::misstated));
        return adjusted(choose(ELECTED, asCounted, reported), HeadResultRule::orContradiction);
    }

    private static Outcome misstated(VillageHeadElection election, Circumstances circumstances) {
        int households = households(election);
        return Outcome.of(
                Reason.MISSTATED,
                "/elected",
                Arguments.of(Argument.NEEDED, Share.moreThan(1, 2).needed(households))
                        .with(Argument.HAS, mostVotes(election))
                        .with(Argument.BASE, households)
                        .with(Argument.FOUND, List.of("true")));
    }

    /**
     * More votes for a candidate than there are households say nothing, nor does "nobody" beside a candidate who was elected or
     * recognised.
     */
    private static Outcome orContradiction(Outcome outcome, VillageHeadElection election, Circumstances circumstances) {
        if (Truth.of(election.elected()).isFalse()
                && Truth.of(RECOGNISED.of(election, circumstances)).isTrue()) {
            return Outcome.contradiction(election.cameToItAt(), RECOGNISED.path());
        }
        if (Truth.of(ELECTED.of(election, circumstances)).isFalse()
                && Truth.of(ELECTED_BY_VOTES.of(election, circumstances)).isTrue()) {
            return Outcome.countsContradict(
                    election.cameToItAt(), mostVotes(election), CANDIDATES.path(), households(election));
        }
        List<Candidate> candidates = candidates(election);
        for (int i = 0; i < candidates.size() && election.households() != null; i++) {
            if (votes(candidates.get(i)) > households(election) && outcome.reason() == Reason.NO_DATA) {
                return Outcome.countsContradict(
                        "/candidates/" + i + "/votes", votes(candidates.get(i)), "/households", households(election));
            }
        }
        return outcome;
    }

    private static int mostVotes(VillageHeadElection election) {
        return candidates(election).stream()
                .mapToInt(HeadResultRule::votes)
                .max()
                .orElse(0);
    }

    private static List<Candidate> candidates(VillageHeadElection election) {
        return election.candidates() == null ? List.of() : election.candidates();
    }

    private static int households(VillageHeadElection election) {
        return election.households() == null ? 0 : election.households();
    }

    private static int votes(Candidate candidate) {
        return candidate.votes() == null ? 0 : candidate.votes();
    }
}
