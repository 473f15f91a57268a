package vn.danchu.decision;

import static vn.danchu.compliance.ListRules.oneOf;
import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.decision.DecisionFacts.AGREED;
import static vn.danchu.decision.DecisionFacts.HEAD_IS_FRONT_HEAD;
import static vn.danchu.decision.DecisionFacts.MATTER_4;
import static vn.danchu.decision.DecisionFacts.MEETING;

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
import vn.danchu.record.Act;

/** Who convenes and who chairs (L10:18.1, 18.3, D59:3.1). */
final class ConvenerRules {

    private static final Fact<CommunityDecision, Convener> CONVENER = MEETING.part("convener", Meeting::convener);
    private static final Fact<CommunityDecision, Meeting.Appointer> APPOINTED_BY =
            MEETING.part("appointedBy", Meeting::appointedBy);
    private static final Fact<CommunityDecision, Convener> CHAIR = MEETING.part("chair", Meeting::chair);
    private static final Fact<CommunityDecision, List<Cluster>> CHAIRED = Fact.with(
            Sitting.CLUSTERS.path(),
            List.of(Sitting.CLUSTERS.path(), Sitting.CLUSTERS.path() + "/*/chair"),
            Sitting.CLUSTERS::of,
            Sitting.CLUSTERS::gaps);
    private static final Fact<CommunityDecision, Boolean> ELECTS =
            Fact.of("/personnel", CommunityDecision::personnel).is(CommunityDecision.Personnel.ELECTION);

    private static final Fact<CommunityDecision, Boolean> VACANT = Fact.with(
            "/headVacant",
            List.of("/headVacant", CONVENER.path()),
            (d, circumstances) -> vacant(d),
            (d, circumstances) ->
                    CONVENER.of(d, circumstances) == null ? CONVENER.gaps(d, circumstances) : List.of("/headVacant"));

    /** One person convenes and chairs (L10:18.1, D59:3.1). */
    private static final Fact<CommunityDecision, Boolean> CHAIRED_BY_CONVENER =
            Fact.both(CHAIR, CONVENER, Convener::equals);

    private static final Fact<CommunityDecision, Act> TOLD =
            MEETING.part("notice", Meeting::notice).part("given", Notice::given);

    /** Those whom the commune chair appoints while there is no head (D59:3.1.d). */
    private static final Set<Convener> APPOINTED =
            EnumSet.of(Convener.FRONT_HEAD, Convener.FRONT_REPRESENTATIVE, Convener.CITIZEN_OF_STANDING);

    private static final Set<Convener> WHILE_VACANT = EnumSet.of(
            Convener.PROVISIONAL_HEAD,
            Convener.FRONT_HEAD,
            Convener.FRONT_REPRESENTATIVE,
            Convener.CITIZEN_OF_STANDING);

    private ConvenerRules() {}

    static Rule<CommunityDecision> convened() {
        // who was told of the meeting had been convened
        Rule<CommunityDecision> agreed = all(
                MeetingNorms.onFirstDay(day -> TimeRules.doneBefore(AGREED, day)),
                choose(Fact.done(TOLD), TimeRules.doneBefore(AGREED, Fact.day(TOLD)), any()));
        Rule<CommunityDecision> appointed =
                choose(CONVENER.in(APPOINTED), oneOf(APPOINTED_BY, EnumSet.of(Meeting.Appointer.COMMUNE_CHAIR)), any());
        // one person holds both posts: the commune chair steps in, after agreeing with the Front (D59:3.1.c)
        Rule<CommunityDecision> onTheHead = choose(
                ELECTS,
                by(EnumSet.of(Convener.ELECTION_TEAM)),
                choose(
                        HEAD_IS_FRONT_HEAD,
                        all(by(EnumSet.of(Convener.COMMUNE_CHAIR)), agreed),
                        by(EnumSet.of(Convener.FRONT_HEAD))));
        Rule<CommunityDecision> other =
                choose(VACANT, all(by(WHILE_VACANT), appointed), by(EnumSet.of(Convener.VILLAGE_HEAD)));
        return choose(
                MATTER_4.fact(),
                onTheHead,
                Rules.adjusted(
                        other,
                        (outcome, d, circumstances) ->
                                d.headVacant() != null && !d.headVacant().equals(vacant(d))
                                        ? Outcome.contradiction("/headVacant", CONVENER.path())
                                        : outcome));
    }

    /** One of these convened and chaired; where the village met by clusters, each has its own chair. */
    private static Rule<CommunityDecision> by(Set<Convener> allowed) {
        return all(
                oneOf(CONVENER, allowed),
                choose(
                        Sitting.BY_CLUSTERS,
                        Rules.rule(CHAIRED, (d, circumstances) -> clusters(d, allowed, circumstances)),
                        all(oneOf(CHAIR, allowed), Rules.holds(CHAIRED_BY_CONVENER))));
    }

    private static Rule<CommunityDecision> any() {
        return FormRules.always();
    }

    /** A head who convened was there; a provisional head is sent only while there is none (D59:9.3). */
    private static @Nullable Boolean vacant(CommunityDecision decision) {
        Convener has = decision.meeting() == null ? null : decision.meeting().convener();
        return has == Convener.VILLAGE_HEAD
                ? Boolean.FALSE
                : has == Convener.PROVISIONAL_HEAD ? Boolean.TRUE : decision.headVacant();
    }

    /** By the convener of the whole meeting, or by the one he delegated (D59:3.1.đ). */
    private static Outcome clusters(CommunityDecision decision, Set<Convener> conveners, Circumstances circumstances) {
        List<Cluster> clusters = Sitting.CLUSTERS.of(decision, circumstances);
        Convener convener = CONVENER.of(decision, circumstances);
        Outcome worst = Outcome.of(Reason.MET, Sitting.CLUSTERS.path());
        Set<Convener> allowed = EnumSet.copyOf(APPOINTED);
        if (convener != null) {
            allowed.add(convener);
        }
        for (int i = 0; clusters != null && i < clusters.size(); i++) {
            Convener chair = clusters.get(i).chair();
            boolean byConvener =
                    convener == null && chair != null && !allowed.contains(chair) && conveners.contains(chair);
            worst = Outcome.worse(
                    worst,
                    byConvener
                            ? Outcome.noData(CONVENER.path())
                            : ListRules.oneOf(Sitting.CLUSTERS.at(i) + "/chair", chair, allowed));
        }
        return worst;
    }
}
