package vn.danchu.decision;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;

/**
 * A meeting that votes by those present: of the whole village, or of each cluster, which is a meeting of its own with its
 * own secretary, method and counting board (L10:18.3-18.4, D59:3.5).
 *
 * @param path where it stands in the record
 * @param proceedings reads its course
 * @param present reads the representatives present
 * @param <T> the record
 */
record Sitting<T>(String path, Function<T, @Nullable Proceedings> proceedings, Function<T, @Nullable Integer> present) {

    private static final Sitting<CommunityDecision> OF_VILLAGE = new Sitting<>(
            "/meeting", d -> d.meeting() == null ? null : d.meeting().proceedings(), HouseholdCount::present);
    private static final Sitting<Cluster> OF_CLUSTER = new Sitting<>(
            "", Cluster::proceedings, c -> c.votes() == null ? null : c.votes().present());

    private static final Fact<CommunityDecision, List<Cluster>> CLUSTERS = Fact.of(
            "/meeting/clusters", d -> d.meeting() == null ? null : d.meeting().clusters());
    private static final Fact<CommunityDecision, Boolean> BY_CLUSTERS =
            Fact.of("/meeting/clusters", d -> d.meeting() != null && d.meeting().byClusters());

    /** A rule of any sitting. */
    @FunctionalInterface
    interface OfSitting {
        /** The rule, reading the sitting from its record. */
        <T> Rule<T> of(Sitting<T> sitting);
    }

    /** The rule is kept by the village's meeting, or by the meeting of each cluster. */
    static Rule<CommunityDecision> each(OfSitting rule) {
        return Rules.choose(BY_CLUSTERS, ListRules.each(CLUSTERS, rule.of(OF_CLUSTER)), rule.of(OF_VILLAGE));
    }

    static <T> Rule<T> secretaryElected(Sitting<T> sitting) {
        return sitting.majority(sitting.course("secretaryInFavour", Proceedings::secretaryInFavour));
    }

    static <T> Rule<T> methodChosen(Sitting<T> sitting) {
        return sitting.majority(sitting.course("methodInFavour", Proceedings::methodInFavour));
    }

    static <T> Rule<T> boardElected(Sitting<T> sitting) {
        return sitting.ifSecret(Rules.all(
                CountRules.between(3, 5, sitting.board("members", CountingBoard::members)),
                Rules.holds(sitting.board("hasHead", CountingBoard::hasHead)),
                sitting.majority(sitting.board("inFavour", CountingBoard::inFavour))));
    }

    static <T> Rule<T> countWitnessed(Sitting<T> sitting) {
        return sitting.ifSecret(CountRules.atLeast(2, sitting.board("witnesses", CountingBoard::witnesses)));
    }

    static <T> Rule<T> minutesCopied(Sitting<T> sitting) {
        return sitting.ifSecret(CountRules.atLeast(3, sitting.board("copies", CountingBoard::copies)));
    }

    /** Whether a secret ballot was held at any sitting; null if that is not known. */
    static @Nullable Boolean secretAnywhere(CommunityDecision decision) {
        Meeting meeting = decision.meeting();
        if (meeting == null || meeting.clusters() == null || !meeting.byClusters()) {
            return OF_VILLAGE.secret(decision);
        }
        Boolean any = false;
        for (Cluster cluster : meeting.clusters()) {
            Boolean secret = OF_CLUSTER.secret(cluster);
            if (Boolean.TRUE.equals(secret)) {
                return true;
            }
            any = secret == null ? null : any;
        }
        return any;
    }

    /** Whether the clusters are known to have voted by different methods. */
    static boolean methodsDiffer(CommunityDecision decision) {
        Meeting meeting = decision.meeting();
        boolean secret = false;
        boolean hands = false;
        if (meeting != null && meeting.clusters() != null) {
            for (Cluster cluster : meeting.clusters()) {
                secret |= Boolean.TRUE.equals(OF_CLUSTER.secret(cluster));
                hands |= Boolean.FALSE.equals(OF_CLUSTER.secret(cluster));
            }
        }
        return secret && hands;
    }

    private @Nullable Boolean secret(T record) {
        Proceedings course = proceedings.apply(record);
        return course == null || course.method() == null ? null : course.method() == Proceedings.Method.SECRET_BALLOT;
    }

    private Rule<T> ifSecret(Rule<T> rule) {
        return Rules.where(Fact.of(path + "/proceedings/method", this::secret), rule);
    }

    /** More than 50% of the representatives present. */
    private Rule<T> majority(Fact<T, Integer> inFavour) {
        return CountRules.share(inFavour, DecisionMatter.MAJORITY, Fact.of("/votes/present", present));
    }

    private <V> Fact<T, V> course(String name, Function<Proceedings, @Nullable V> read) {
        return Fact.of(path + "/proceedings/" + name, record -> {
            Proceedings course = proceedings.apply(record);
            return course == null ? null : read.apply(course);
        });
    }

    private <V> Fact<T, V> board(String name, Function<CountingBoard, @Nullable V> read) {
        return course(
                "countingBoard/" + name,
                course -> course.countingBoard() == null ? null : read.apply(course.countingBoard()));
    }
}
