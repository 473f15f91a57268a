package vn.danchu.decision;

import java.util.List;
import java.util.stream.Stream;
import vn.danchu.compliance.Norm;

/** What the law asks of each decision of the people. */
public final class DecisionNorms {

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

    /** Every norm of the room, for {@code vn.danchu.dossier.Norms}, where users find them. */
    public static List<Norm<?>> norms() {
        return Stream.<List<? extends Norm<?>>>of(CommunityDecisionsNorms.all(), all(), InitiativeNorms.all())
                .<Norm<?>>flatMap(List::stream)
                .toList();
    }

    /** The norms of a decision, in the order of the law. */
    static List<Norm<CommunityDecision>> all() {
        return ALL;
    }
}
