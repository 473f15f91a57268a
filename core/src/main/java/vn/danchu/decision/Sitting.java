package vn.danchu.decision;

import java.util.EnumSet;
import java.util.List;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.record.Act;
import vn.danchu.record.Votes;

/**
 * A meeting that votes by those present: of the whole village, or of each cluster, which is a meeting of its own with its
 * own secretary, method and counting board (L10:18.3-18.4, D59:3.5).
 *
 * @param course its course
 * @param present the representatives present
 * @param <T> the record
 */
record Sitting<T>(Fact<T, Proceedings> course, Fact<T, Integer> present) {

    private static final Fact<Cluster, Votes> VOTES = Fact.of("/votes", Cluster::votes);
    private static final Sitting<CommunityDecision> OF_VILLAGE = new Sitting<>(
            DecisionFacts.MEETING.part("proceedings", Meeting::proceedings),
            DecisionFacts.counted(HouseholdCount::present, DecisionFacts.VOTES.part("present", Votes::present)));
    private static final Sitting<Cluster> OF_CLUSTER =
            new Sitting<>(Fact.of("/proceedings", Cluster::proceedings), VOTES.part("present", Votes::present));

    static final Fact<CommunityDecision, List<Cluster>> CLUSTERS =
            DecisionFacts.MEETING.part("clusters", Meeting::clusters);
    /** The clusters' votes in favour added up. */
    static final Fact<CommunityDecision, Integer> IN_FAVOUR_OF_CLUSTERS =
            Fact.sum(CLUSTERS, VOTES.part("inFavour", Votes::inFavour));

    private static final Fact<Cluster, Act> REPORTED = Fact.of("/reported", Cluster::reported);
    private static final Fact<Cluster, Boolean> CHAIRED_BY_HEAD =
            Fact.of("/chair", Cluster::chair).in(EnumSet.of(Convener.VILLAGE_HEAD, Convener.PROVISIONAL_HEAD));

    static final Fact<CommunityDecision, Boolean> BY_CLUSTERS = DecisionFacts.MEETING.map(Meeting::byClusters);

    /** Whether any sitting voted by secret ballot. */
    static final Fact<CommunityDecision, Boolean> ANY_SECRET = Fact.or(
            Fact.and(Fact.not(BY_CLUSTERS), OF_VILLAGE.secret()),
            Fact.and(BY_CLUSTERS, Fact.any(CLUSTERS, OF_CLUSTER.secret())));

    /** A rule of any sitting. */
    @FunctionalInterface
    interface OfSitting {
        /** The rule, reading the sitting from its record. */
        <T> Rule<T> of(Sitting<T> sitting);
    }

    /** Whether the head chaired one of the clusters himself: he may leave them all to others (L10:18.3). */
    static Fact<CommunityDecision, Boolean> anyChairedByHead() {
        return Fact.any(CLUSTERS, CHAIRED_BY_HEAD);
    }

    /** The rule is kept by the village's meeting, or by the meeting of each cluster. */
    static Rule<CommunityDecision> each(OfSitting rule) {
        return Rules.choose(BY_CLUSTERS, ListRules.each(CLUSTERS, rule.of(OF_CLUSTER)), rule.of(OF_VILLAGE));
    }

    /** The result of each cluster was reported to the head, unless he chaired it himself. */
    static Rule<CommunityDecision> clustersReported() {
        return TimeRules.eachUnlessVillageEnded(
                DecisionFacts.VILLAGE,
                DecisionFacts.DECIDED_ON,
                CLUSTERS,
                Fact.not(CHAIRED_BY_HEAD),
                Rules.done(REPORTED));
    }

    static <T> Rule<T> secretaryElected(Sitting<T> sitting) {
        return sitting.majority(sitting.course.part("secretaryInFavour", Proceedings::secretaryInFavour));
    }

    static <T> Rule<T> methodChosen(Sitting<T> sitting) {
        return sitting.majority(sitting.course.part("methodInFavour", Proceedings::methodInFavour));
    }

    static <T> Rule<T> boardElected(Sitting<T> sitting) {
        Fact<T, CountingBoard> board = sitting.board();
        return sitting.ifSecret(Rules.all(
                CountRules.between(3, 5, board.part("members", CountingBoard::members)),
                Rules.holds(board.part("hasHead", CountingBoard::hasHead)),
                sitting.majority(board.part("inFavour", CountingBoard::inFavour))));
    }

    static <T> Rule<T> countWitnessed(Sitting<T> sitting) {
        return sitting.ifSecret(CountRules.atLeast(2, sitting.board().part("witnesses", CountingBoard::witnesses)));
    }

    static <T> Rule<T> minutesCopied(Sitting<T> sitting) {
        return sitting.ifSecret(CountRules.atLeast(3, sitting.board().part("copies", CountingBoard::copies)));
    }

    static <T> Rule<T> countedOnForm(Sitting<T> sitting) {
        return Rules.choose(
                sitting.secret(),
                Rules.holds(sitting.board().part("onDecreeForm", CountingBoard::onDecreeForm)),
                FormRules.always());
    }

    /** Whether the clusters are known to have voted by different methods. */
    static boolean methodsDiffer(CommunityDecision decision) {
        Meeting meeting = decision.meeting();
        return meeting != null
                && meeting.clusters() != null
                && meeting.clusters().stream()
                                .map(Cluster::proceedings)
                                .filter(course -> course != null && course.method() != null)
                                .map(Proceedings::method)
                                .distinct()
                                .count()
                        > 1;
    }

    private Fact<T, CountingBoard> board() {
        return course.part("countingBoard", Proceedings::countingBoard);
    }

    private Rule<T> ifSecret(Rule<T> rule) {
        return Rules.where(secret(), rule);
    }

    private Fact<T, Boolean> secret() {
        return course.part("method", Proceedings::method).is(Proceedings.Method.SECRET_BALLOT);
    }

    /** More than 50% of the representatives present. */
    private Rule<T> majority(Fact<T, Integer> inFavour) {
        return CountRules.share(inFavour, DecisionMatter.MAJORITY, present);
    }
}
