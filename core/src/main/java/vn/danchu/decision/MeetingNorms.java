package vn.danchu.decision;

import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.ELIGIBILITY;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.NormKind.THRESHOLD;
import static vn.danchu.decision.DecisionFacts.AT_MEETING;
import static vn.danchu.decision.DecisionFacts.DECISION;
import static vn.danchu.decision.DecisionFacts.HOUSEHOLDS;
import static vn.danchu.decision.DecisionFacts.IN_FAVOUR;
import static vn.danchu.decision.DecisionFacts.MATTERS_1_2_3;
import static vn.danchu.decision.DecisionFacts.MATTER_4;
import static vn.danchu.decision.DecisionFacts.MEETING;
import static vn.danchu.decision.DecisionFacts.MINUTES_OF;
import static vn.danchu.decision.DecisionFacts.VOTE_OF_VILLAGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.record.Act;

/** What the law asks of a residents' meeting (L10:18, D59:3). */
final class MeetingNorms {

    private static final Limit TWO_DAYS_BEFORE = Limit.daysBefore(2);

    /** Everybody must have been told before the first cluster meets. */
    static final Fact<CommunityDecision, LocalDate> FIRST_DAY = Fact.with(
            "/heldOn",
            List.of("/heldOn", "/meeting/clusters/*/heldOn"),
            (d, circumstances) -> firstDay(d),
            (d, circumstances) -> firstDayGaps(d));

    /** The first day among those that are known: the first of all is not after it. */
    private static final Fact<CommunityDecision, LocalDate> FIRST_KNOWN_DAY = Fact.with(
            "/heldOn",
            FIRST_DAY.reads(),
            (d, circumstances) -> firstKnownDay(d),
            (d, circumstances) -> firstDayGaps(d));

    private static final Fact<CommunityDecision, Boolean> EVERY_DAY_KNOWN =
            Fact.with("/heldOn", (d, circumstances) -> firstDay(d) != null);

    private static final Fact<CommunityDecision, Notice> NOTICE = MEETING.part("notice", Meeting::notice);

    /** Posting comes besides one of these, and is not of itself enough (D59:3.3). */
    private static final Set<NoticeMeans> MEANS =
            EnumSet.complementOf(EnumSet.of(NoticeMeans.POSTING, NoticeMeans.OTHER));

    private static final Set<Meeting.DocumentMeans> DOCUMENT_MEANS =
            EnumSet.of(Meeting.DocumentMeans.DIRECT, Meeting.DocumentMeans.AGREED_NETWORK);

    private static final Fact<CommunityDecision, Act> DOCUMENTS = MEETING.part("documents", Meeting::documents);
    private static final Fact<CommunityDecision, ClusterPlan> PLAN = MEETING.part("clusterPlan", Meeting::clusterPlan);
    private static final Fact<CommunityDecision, Act> PLAN_DECIDED = PLAN.part("decided", ClusterPlan::decided);
    private static final Fact<CommunityDecision, LocalDate> PLAN_DECIDED_ON = Fact.day(PLAN_DECIDED);

    /**
     * The head's presence is not asked while there is none, nor at the meeting that dismisses him, nor where he left every cluster
     * to others (L10:18.3).
     */
    private static final Fact<CommunityDecision, Boolean> HEAD_NOT_ASKED = Fact.or(
            Fact.or(
                    Fact.of("/headVacant", CommunityDecision::headVacant),
                    Fact.and(Sitting.BY_CLUSTERS, Fact.not(Sitting.anyChairedByHead()))),
            Fact.and(
                    MATTER_4.fact(),
                    Fact.of("/personnel", CommunityDecision::personnel).is(CommunityDecision.Personnel.DISMISSAL)));

    private static final Condition<CommunityDecision> BY_CLUSTERS =
            new Condition<>("met-by-clusters", Sitting.BY_CLUSTERS);
    private static final Condition<CommunityDecision> METHODS_DIFFER =
            Condition.of("clusters-vote-differently", "/meeting/clusters", Sitting::methodsDiffer);

    static final List<Norm<CommunityDecision>> ALL = List.of(
            meetingNorm("D59-3.1-convener", COMPOSITION, "L10:18.1", "D59:3.1", "L10:18.3", "D59:3.1.đ")
                    .requires(ConvenerRules.convened()),
            DECISION.norm("L10-18.2-representative-capacity", ELIGIBILITY, "L10:18.2")
                    .when(VOTE_OF_VILLAGE)
                    .requires(CountRules.atMost(
                            0,
                            Fact.of(
                                    "/representativesWithoutCapacity",
                                    CommunityDecision::representativesWithoutCapacity))),
            meetingNorm("L10-18.3-cluster-meetings", FORM, "L10:18.3")
                    .when(BY_CLUSTERS)
                    .requires(Rules.anyOf(
                            CountRules.atLeast(200, HOUSEHOLDS),
                            Rules.holds(MEETING.part("scattered", Meeting::scattered)))),
            meetingNorm("D59-3.6-cluster-plan", SEQUENCE, "D59:3.6")
                    .when(BY_CLUSTERS)
                    .requires(onFirstDay(day -> Rules.onceDue(
                            TimeRules.doneBefore(PLAN_DECIDED, day),
                            beforeThePlan(PLAN.part("reported", ClusterPlan::reported), day),
                            beforeThePlan(PLAN.part("agreedWithFront", ClusterPlan::agreedWithFront), day)))),
            meetingNorm("D59-3.6-cluster-plan-content", CONTENT, "D59:3.6")
                    .when(BY_CLUSTERS)
                    .requires(ListRules.containsAll(
                            PLAN.part("contents", ClusterPlan::contents), EnumSet.allOf(ClusterPlan.Content.class))),
            meetingNorm("L10-18.3-cluster-results-merged", CONTENT, "L10:18.3", "D59:3.1.đ")
                    .when(BY_CLUSTERS)
                    .requires(DecisionFacts.inLifeOfVillage(Rules.all(
                            Sitting.clustersReported(), CountRules.equal(IN_FAVOUR, Sitting.IN_FAVOUR_OF_CLUSTERS)))),
            meetingNorm("D59-3.3-notice-2-days", DEADLINE, "D59:3.3")
                    .requires(onFirstDay(
                            day -> TimeRules.deadline(day, TWO_DAYS_BEFORE, NOTICE.part("given", Notice::given)))),
            meetingNorm("D59-3.3-notice-form", FORM, "D59:3.3")
                    .requires(onFirstDay(day -> Rules.onceDue(
                            TimeRules.doneBefore(NOTICE.part("posted", Notice::posted), day),
                            ListRules.containsAny(NOTICE.part("means", Notice::means), MEANS),
                            Rules.holds(NOTICE.part("onDecreeForm", Notice::onDecreeForm))))),
            meetingNorm("D59-3.4-documents-2-days", DEADLINE, "D59:3.4")
                    .when(MATTERS_1_2_3)
                    .requires(onFirstDay(day -> Rules.onceDue(
                            TimeRules.deadline(day, TWO_DAYS_BEFORE, DOCUMENTS),
                            Rules.holds(MEETING.part("documentsToAll", Meeting::documentsToAll)),
                            ListRules.containsAny(
                                    MEETING.part("documentMeans", Meeting::documentMeans), DOCUMENT_MEANS)))),
            meetingNorm("L10-18.1-attendance", COMPOSITION, "L10:18.1", "D59:3.2")
                    .requires(TimeRules.from(
                            MINUTES_OF,
                            Rules.all(
                                    Rules.holds(MEETING.part("frontPresent", Meeting::frontPresent)),
                                    Rules.choose(
                                            HEAD_NOT_ASKED,
                                            FormRules.always(),
                                            Rules.holds(MEETING.part("headPresent", Meeting::headPresent)))))),
            meetingNorm("D59-3.5-secretary-elected", THRESHOLD, "D59:3.5.a")
                    .requires(Sitting.each(Sitting::secretaryElected)),
            meetingNorm("D59-3.5-voting-method-chosen", THRESHOLD, "L10:18.4.d", "D59:3.5.b")
                    .caution(METHODS_DIFFER)
                    .requires(Sitting.each(Sitting::methodChosen)),
            meetingNorm("D59-3.5-counting-board", COMPOSITION, "D59:3.5.c", "L10:18.4.d")
                    .requires(Sitting.each(Sitting::boardElected)),
            meetingNorm("D59-3.5-two-witnesses", COMPOSITION, "D59:3.5.c")
                    .requires(Sitting.each(Sitting::countWitnessed)),
            meetingNorm("D59-3.5-three-copies", CONTENT, "D59:3.5.c").requires(Sitting.each(Sitting::minutesCopied)));

    private MeetingNorms() {}

    private static Norm.Draft<CommunityDecision> meetingNorm(String id, NormKind kind, String... cites) {
        return DECISION.norm(id, kind, cites).when(VOTE_OF_VILLAGE).when(AT_MEETING);
    }

    /** Before the plan was decided, and so before the first cluster met. */
    private static Rule<CommunityDecision> beforeThePlan(
            Fact<CommunityDecision, Act> act, Fact<CommunityDecision, LocalDate> firstDay) {
        return Rules.all(TimeRules.doneBefore(act, PLAN_DECIDED_ON), TimeRules.doneBefore(act, firstDay));
    }

    /** A rule that the first day sets a limit to: what is too late for a day that is known is too late for the first. */
    static Rule<CommunityDecision> onFirstDay(
            Function<Fact<CommunityDecision, LocalDate>, Rule<CommunityDecision>> rule) {
        Rule<CommunityDecision> onThatDay = rule.apply(FIRST_DAY);
        return Rules.choose(EVERY_DAY_KNOWN, onThatDay, Rules.all(onThatDay, rule.apply(FIRST_KNOWN_DAY)));
    }

    private static @Nullable LocalDate firstDay(CommunityDecision decision) {
        Meeting meeting = decision.meeting();
        if (meeting == null) {
            return null;
        }
        return meeting.byClusters() ? Clusters.firstDay(meeting) : decision.heldOn();
    }

    private static @Nullable LocalDate firstKnownDay(CommunityDecision decision) {
        Meeting meeting = decision.meeting();
        return meeting != null && meeting.byClusters() ? Clusters.firstKnownDay(meeting) : firstDay(decision);
    }

    private static List<String> firstDayGaps(CommunityDecision decision) {
        Meeting meeting = decision.meeting();
        if (meeting == null || meeting.clusters() == null || !meeting.byClusters()) {
            return List.of(meeting == null ? MEETING.path() : "/heldOn");
        }
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < meeting.clusters().size(); i++) {
            if (meeting.clusters().get(i).heldOn() == null) {
                gaps.add(Sitting.CLUSTERS.at(i) + "/heldOn");
            }
        }
        return gaps;
    }
}
