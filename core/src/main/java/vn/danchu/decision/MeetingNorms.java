package vn.danchu.decision;

import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.NormKind.THRESHOLD;
import static vn.danchu.decision.DecisionFacts.AT_MEETING;
import static vn.danchu.decision.DecisionFacts.DECISION;
import static vn.danchu.decision.DecisionFacts.HOUSEHOLDS;
import static vn.danchu.decision.DecisionFacts.MATTERS_1_2_3;
import static vn.danchu.decision.DecisionFacts.VOTED;
import static vn.danchu.decision.DecisionFacts.VOTE_OF_VILLAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.record.Act;

/** What the law asks of a residents' meeting (L10:18, D59:3). */
final class MeetingNorms {

    private static final Limit TWO_DAYS_BEFORE = Limit.daysBefore(2);

    /** Everybody must have been told before the first cluster meets. */
    static final Fact<CommunityDecision, LocalDate> FIRST_DAY = Fact.of("/heldOn", d -> {
        LocalDate first = d.meeting() == null ? null : Clusters.firstDay(d.meeting());
        return first != null ? first : d.heldOn();
    });

    private static final Fact<CommunityDecision, Act> NOTICE =
            meeting("notice/given", m -> m.notice() == null ? null : m.notice().given());
    private static final Fact<CommunityDecision, Act> DOCUMENTS = meeting("documents", Meeting::documents);
    private static final Fact<CommunityDecision, Boolean> DOCUMENTS_TO_ALL =
            meeting("documentsToAll", Meeting::documentsToAll);
    private static final Fact<CommunityDecision, Boolean> SCATTERED = meeting("scattered", Meeting::scattered);
    private static final Fact<CommunityDecision, Act> PLAN_REPORTED = plan("reported", ClusterPlan::reported);
    private static final Fact<CommunityDecision, Act> PLAN_AGREED =
            plan("agreedWithFront", ClusterPlan::agreedWithFront);
    private static final Fact<CommunityDecision, Act> PLAN_DECIDED = plan("decided", ClusterPlan::decided);
    private static final Fact<CommunityDecision, LocalDate> PLAN_DECIDED_ON =
            plan("decided/on", p -> p.decided() == null ? null : p.decided().on());

    private static final Condition<CommunityDecision> BY_CLUSTERS = Condition.of(
            "met-by-clusters",
            "/meeting/clusters",
            d -> d.meeting() != null && d.meeting().byClusters());
    private static final Condition<CommunityDecision> SECRET_BALLOT =
            Condition.of("secret-ballot", "/meeting/proceedings/method", Sitting::secretAnywhere);
    private static final Condition<CommunityDecision> METHODS_DIFFER =
            Condition.of("clusters-vote-differently", "/meeting/clusters", Sitting::methodsDiffer);

    static final List<Norm<CommunityDecision>> ALL = List.of(
            meetingNorm("D59-3.1-convener", COMPOSITION, "L10:18.1", "D59:3.1", "L10:18.3", "D59:3.1.đ")
                    .requires(ConvenerRules.convened()),
            meetingNorm("L10-18.3-cluster-meetings", FORM, "L10:18.3")
                    .when(BY_CLUSTERS)
                    .requires(Rules.anyOf(CountRules.atLeast(200, HOUSEHOLDS), Rules.holds(SCATTERED))),
            meetingNorm("D59-3.6-cluster-plan", SEQUENCE, "D59:3.6")
                    .when(BY_CLUSTERS)
                    .requires(Rules.onceDue(
                            TimeRules.doneBefore(PLAN_DECIDED, FIRST_DAY),
                            TimeRules.doneBefore(PLAN_REPORTED, PLAN_DECIDED_ON),
                            TimeRules.doneBefore(PLAN_AGREED, PLAN_DECIDED_ON))),
            meetingNorm("D59-3.3-notice-2-days", DEADLINE, "D59:3.3")
                    .requires(TimeRules.deadline(FIRST_DAY, TWO_DAYS_BEFORE, NOTICE)),
            meetingNorm("D59-3.4-documents-2-days", DEADLINE, "D59:3.4")
                    .when(MATTERS_1_2_3)
                    .requires(Rules.onceDue(
                            TimeRules.deadline(FIRST_DAY, TWO_DAYS_BEFORE, DOCUMENTS), Rules.holds(DOCUMENTS_TO_ALL))),
            meetingNorm("D59-3.5-secretary-elected", THRESHOLD, "D59:3.5.a")
                    .when(VOTED)
                    .requires(Sitting.each(Sitting::secretaryElected)),
            meetingNorm("D59-3.5-voting-method-chosen", THRESHOLD, "L10:18.4.d", "D59:3.5.b")
                    .when(VOTED)
                    .caution(METHODS_DIFFER)
                    .requires(Sitting.each(Sitting::methodChosen)),
            meetingNorm("D59-3.5-counting-board", COMPOSITION, "D59:3.5.c", "L10:18.4.d")
                    .when(VOTED)
                    .when(SECRET_BALLOT)
                    .requires(Sitting.each(Sitting::boardElected)),
            meetingNorm("D59-3.5-two-witnesses", COMPOSITION, "D59:3.5.c")
                    .when(VOTED)
                    .when(SECRET_BALLOT)
                    .requires(Sitting.each(Sitting::countWitnessed)),
            meetingNorm("D59-3.5-three-copies", CONTENT, "D59:3.5.c")
                    .when(VOTED)
                    .when(SECRET_BALLOT)
                    .requires(Sitting.each(Sitting::minutesCopied)));

    private MeetingNorms() {}

    private static Norm.Draft<CommunityDecision> meetingNorm(String id, NormKind kind, String... cites) {
        return DECISION.norm(id, kind, cites).when(VOTE_OF_VILLAGE).when(AT_MEETING);
    }

    private static <V> Fact<CommunityDecision, V> meeting(String name, Function<Meeting, @Nullable V> read) {
        return Fact.of("/meeting/" + name, d -> d.meeting() == null ? null : read.apply(d.meeting()));
    }

    private static <V> Fact<CommunityDecision, V> plan(String name, Function<ClusterPlan, @Nullable V> read) {
        return meeting("clusterPlan/" + name, m -> m.clusterPlan() == null ? null : read.apply(m.clusterPlan()));
    }
}
