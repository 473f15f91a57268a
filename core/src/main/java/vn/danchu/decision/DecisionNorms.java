package vn.danchu.decision;

import java.util.List;
import java.util.stream.Stream;
import vn.danchu.compliance.Norm;

/** What the law asks of each decision of the people. */
final class DecisionNorms {

    static final List<Norm<CommunityDecision>> ALL = Stream.of(
                    ProposalNorms.ALL,
                    MeetingNorms.ALL,
                    BallotNorms.ALL,
                    OnlineVoteNorms.ALL,
                    DocumentNorms.ALL,
                    OutcomeNorms.ALL)
            .flatMap(List::stream)
            .toList();

    private DecisionNorms() {}
}
