package vn.danchu.decision;

import static vn.danchu.decision.DecisionFacts.DECIDED_ON;

import java.util.EnumSet;
import java.util.List;
import vn.danchu.compliance.CouncilRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Subject;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;
import vn.danchu.record.CouncilReport;

/** What the law asks of a commune for all that its people decided in a period. */
public final class CommunityDecisionsNorms {

    private static final Subject<CommunityDecisions> DECISIONS =
            Subject.ofPeriod(CommunityDecisions.class).in(Setting.COMMUNE);

    private static final Fact<CommunityDecisions, List<CommunityDecision>> ALL_DECISIONS =
            Fact.of("/decisions", CommunityDecisions::decisions);
    private static final Fact<CommunityDecision, Boolean> COMMUNE_WIDE = Fact.of("/scope", CommunityDecision::scope)
            .in(EnumSet.of(DecisionScope.COMMUNE, DecisionScope.COMMUNE_IN_VILLAGE));

    /** The report is owed for a commune-wide vote under the Law that has taken place. */
    private static final Fact<CommunityDecision, Boolean> REPORTED = Fact.and(
            COMMUNE_WIDE,
            Fact.and(DECIDED_ON.is(day -> Instruments.L10.inForce().on(day)), Fact.past(DECIDED_ON)));

    private static final List<Norm<CommunityDecisions>> ALL = List.of(DECISIONS
            .norm("L10-23.1-reported", NormKind.PRESENCE, "L10:23.1", "L10:86.4")
            .when(CouncilRules.hasCouncil())
            .requires(CouncilRules.reportedAtNextSession(
                    CouncilReport.Topic.DECISIONS, ALL_DECISIONS, REPORTED, DECIDED_ON)));

    private CommunityDecisionsNorms() {}

    /** The norms, in the order of the law. */
    public static List<Norm<CommunityDecisions>> all() {
        return ALL;
    }
}
