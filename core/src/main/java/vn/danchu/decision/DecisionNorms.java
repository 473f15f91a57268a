package vn.danchu.decision;

import java.util.List;
import java.util.stream.Stream;
import vn.danchu.compliance.Norm;

/** What the law asks of each decision of the people. */
final class DecisionNorms {

    private static final List<Norm<CommunityDecision>> ALL = Stream.of(
                    ProposalNorms.ALL,
                    MeetingNorms.ALL,
                    BallotNorms.ALL,
                    OnlineVoteNorms.ALL,
                    DocumentNorms.ALL,
                    OutcomeNorms.ALL)
            .flatMap(List::stream)
            .toList();

    private DecisionNorms() {}

    /** The norms of a decision, in the order of the law. */
    static List<Norm<CommunityDecision>> all() {
        return ALL;
    }
}
