package vn.danchu.decision;

import static vn.danchu.decision.DecisionFacts.DECIDED_ON_IN_ANY_FORM;
import static vn.danchu.decision.DecisionFacts.PROPOSED_ON;
import static vn.danchu.decision.InitiativeOrigin.ALL_DECISIONS;
import static vn.danchu.decision.InitiativeOrigin.INITIATIVE;
import static vn.danchu.decision.InitiativeOrigin.PUT;
import static vn.danchu.decision.InitiativeOrigin.mayBeOf;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.CouncilRules;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reading;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.law.Identifier;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;
import vn.danchu.record.CouncilReport;
import vn.danchu.record.Truth;

/** What the law asks of a commune for all that its people decided in a period. */
final class CommunityDecisionsNorms {

    private static final Subject<CommunityDecisions> DECISIONS =
            Subject.ofPeriod(CommunityDecisions.class).in(Setting.COMMUNE);

    private static final Fact<CommunityDecision, Boolean> COMMUNE_WIDE = Fact.of("/scope", CommunityDecision::scope)
            .in(EnumSet.of(DecisionScope.COMMUNE, DecisionScope.COMMUNE_IN_VILLAGE));

    private static final Fact<CommunityDecisions, List<Initiative>> INITIATIVES =
            Fact.of("/initiatives", CommunityDecisions::initiatives);

    /** A commune-wide vote under the Law that has taken place. */
    private static final Fact<CommunityDecision, Boolean> COMMUNE_WIDE_VOTE = Fact.and(
            COMMUNE_WIDE,
            Fact.and(
                    DECIDED_ON_IN_ANY_FORM.is(day -> Instruments.L10.inForce().on(day)),
                    Fact.past(DECIDED_ON_IN_ANY_FORM)));

    private static final Condition<CommunityDecisions> COMMUNE_WIDE_MATTER = new Condition<>(
            "commune-wide-matter-decided",
            Fact.any(
                    ALL_DECISIONS,
                    Fact.and(
                            COMMUNE_WIDE_VOTE,
                            Fact.and(Fact.inPeriod(DECIDED_ON_IN_ANY_FORM), Fact.whileBound(DECIDED_ON_IN_ANY_FORM)))));

    private static final Fact<CommunityDecision, LocalDate> PUT_ON = PROPOSED_ON.orElse(DECIDED_ON_IN_ANY_FORM);

    /** It was put after the day that the library takes, where the text sets none. */
    private static final Fact<CommunityDecision, Boolean> PUT_LATER = Fact.and(
            Fact.known(circumstances -> !circumstances.reads(Reading.AT_ONCE)),
            Fact.and(Fact.past(PUT_ON), Fact.both(PUT_ON, NoLimit.endOfPeriod(), LocalDate::isAfter)));

    static final List<Norm<CommunityDecisions>> ALL = List.of(
            DECISIONS
                    .norm("L10-16.3-put-to-community", NormKind.SEQUENCE, "L10:16.3")
                    .requires(Rules.adjusted(
                            NoLimit.told(Duty.owes(
                                    Occasions.each(
                                            INITIATIVES,
                                            InitiativeNorms.TO_BE_PUT,
                                            InitiativeNorms::name,
                                            InitiativeNorms.TO_BE_PUT_BY),
                                    Evidence.<CommunityDecisions, CommunityDecision, Initiative>any(ALL_DECISIONS)
                                            .of(INITIATIVE, Initiative::id, Identifier::same)
                                            .where(
                                                    DecisionFacts.VILLAGE,
                                                    (decision, initiative, circumstances) -> Truth.of(mayBeOf(
                                                            initiative.whom().village(), decision)))
                                            .keeping(Rules.holds(PUT))
                                            .noting(Outcome.DONE_LATE, PUT_LATER))),
                            CommunityDecisionsNorms::hinging)),
            DECISIONS
                    .norm("L10-23.1-plan", NormKind.PRESENCE, "L10:23.1")
                    .when(COMMUNE_WIDE_MATTER)
                    .requires(Rules.doneByUnit(
                            Fact.of("/decisionPlan", CommunityDecisions::decisionPlan), NoLimit.endOfPeriod())),
            DECISIONS
                    .norm("L10-23.1-reported", NormKind.PRESENCE, "L10:23.1", "L10:86.4")
                    .citesBefore(Instruments.L97, "L10:86.4")
                    .when(CouncilRules.hadCouncil())
                    .requires(CouncilRules.reportedAtNextSession(
                            CouncilReport.Topic.DECISIONS, ALL_DECISIONS, COMMUNE_WIDE_VOTE, DECIDED_ON_IN_ANY_FORM)));

    private CommunityDecisionsNorms() {}

    /** What is missing of an initiative that has its 10% only because a last day was a day off says so. */
    private static Outcome hinging(Outcome outcome, CommunityDecisions file, Circumstances circumstances) {
        boolean hinges = outcome.arguments().get(Argument.ABSENT) instanceof List<?> absent
                && file.initiatives() != null
                && file.initiatives().stream()
                        .filter(initiative -> absent.contains(InitiativeNorms.name(initiative)))
                        .anyMatch(initiative -> InitiativeNorms.hingesOnRolledDay(initiative, circumstances));
        return hinges ? outcome.caution("hinges-on-rolled-day") : outcome;
    }
}
