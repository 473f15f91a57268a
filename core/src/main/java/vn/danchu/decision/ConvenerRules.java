package vn.danchu.decision;

import static vn.danchu.decision.DecisionFacts.AGREED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;

/** Who convenes and chairs (L10:18.1, 18.3, D59:3.1). */
final class ConvenerRules {

    private static final Fact<CommunityDecision, Convener> CONVENER = Fact.of(
            "/meeting/convener", d -> d.meeting() == null ? null : d.meeting().convener());
    private static final Fact<CommunityDecision, List<Cluster>> CLUSTERS = Fact.of(
            "/meeting/clusters", d -> d.meeting() == null ? null : d.meeting().clusters());

    /** One person holds both posts, so the commune chair steps in, after agreeing with the Front (D59:3.1.c). */
    private static final Fact<CommunityDecision, Boolean> CHAIR_STEPS_IN =
            Fact.of("/headIsFrontHead", d -> isDismissalOfHead(d) && Boolean.TRUE.equals(d.headIsFrontHead()));

    private static final Set<Convener> WHILE_VACANT = EnumSet.of(
            Convener.PROVISIONAL_HEAD,
            Convener.FRONT_HEAD,
            Convener.FRONT_REPRESENTATIVE,
            Convener.CITIZEN_OF_STANDING);
    private static final Set<Convener> CLUSTER_DELEGATES =
            EnumSet.of(Convener.FRONT_HEAD, Convener.FRONT_REPRESENTATIVE, Convener.CITIZEN_OF_STANDING);

    private ConvenerRules() {}

    static Rule<CommunityDecision> convened() {
        return Rules.all(
                Rules.rule(CONVENER, ConvenerRules::byTheRightOne),
                Rules.where(CHAIR_STEPS_IN, TimeRules.doneBefore(AGREED, MeetingNorms.FIRST_DAY)),
                Rules.rule(CLUSTERS, ConvenerRules::clustersChaired));
    }

    static boolean isDismissalOfHead(CommunityDecision decision) {
        return decision.matter() == DecisionMatter.VILLAGE_HEAD
                && decision.personnel() == CommunityDecision.Personnel.DISMISSAL;
    }

    private static Outcome byTheRightOne(CommunityDecision decision, Circumstances circumstances) {
        Meeting meeting = decision.meeting();
        Convener has = meeting == null ? null : meeting.convener();
        if (has == null || decision.matter() == null) {
            return Outcome.noData(has == null ? CONVENER.path() : "/matter");
        }
        if (decision.matter() != DecisionMatter.VILLAGE_HEAD) {
            return asDecides(
                    has, vacant(decision, has), "/headVacant", WHILE_VACANT, EnumSet.of(Convener.VILLAGE_HEAD));
        }
        if (decision.personnel() == null) {
            return Outcome.noData("/personnel");
        }
        return decision.personnel() == CommunityDecision.Personnel.ELECTION
                ? oneOf(has, EnumSet.of(Convener.ELECTION_TEAM))
                : asDecides(
                        has,
                        decision.headIsFrontHead(),
                        "/headIsFrontHead",
                        EnumSet.of(Convener.COMMUNE_CHAIR),
                        EnumSet.of(Convener.FRONT_HEAD));
    }

    /** A head who convened was there; a provisional head is sent only while there is none. */
    private static @Nullable Boolean vacant(CommunityDecision decision, Convener has) {
        if (decision.headVacant() != null) {
            return decision.headVacant();
        }
        return has == Convener.VILLAGE_HEAD ? Boolean.FALSE : has == Convener.PROVISIONAL_HEAD ? Boolean.TRUE : null;
    }

    /** What is not known decides only between conveners that one of the two cases allows. */
    private static Outcome asDecides(
            Convener has, @Nullable Boolean which, String path, Set<Convener> whenTrue, Set<Convener> whenFalse) {
        if (which != null) {
            return oneOf(has, which ? whenTrue : whenFalse);
        }
        Set<Convener> either = EnumSet.copyOf(whenTrue);
        either.addAll(whenFalse);
        return either.contains(has) ? Outcome.noData(path) : oneOf(has, either);
    }

    private static Outcome oneOf(Convener has, Set<Convener> allowed) {
        return ListRules.oneOf(CONVENER.path(), has, allowed);
    }

    /** By the convener of the whole meeting, or by the one he delegated (D59:3.1.đ). */
    private static Outcome clustersChaired(CommunityDecision decision, Circumstances circumstances) {
        Meeting meeting = decision.meeting();
        Outcome worst = Outcome.of(Reason.NOTHING_TO_JUDGE, CLUSTERS.path());
        if (meeting == null || meeting.clusters() == null) {
            return worst;
        }
        Set<Convener> allowed = EnumSet.copyOf(CLUSTER_DELEGATES);
        if (meeting.convener() != null) {
            allowed.add(meeting.convener());
        }
        for (int i = 0; i < meeting.clusters().size(); i++) {
            String path = CLUSTERS.path() + "/" + i + "/chair";
            Convener chair = meeting.clusters().get(i).chair();
            worst = Outcome.worse(worst, ListRules.oneOf(path, chair, allowed));
        }
        return worst;
    }
}
