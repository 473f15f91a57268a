package vn.danchu.decision;

import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.NormKind.THRESHOLD;
import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.decision.DecisionFacts.COMMUNE_RESULT;
import static vn.danchu.decision.DecisionFacts.DECISION;
import static vn.danchu.decision.DecisionFacts.MATTERS_1_2;
import static vn.danchu.decision.DecisionFacts.MATTERS_3_4_5;
import static vn.danchu.decision.DecisionFacts.MATTERS_3_TO_6;
import static vn.danchu.decision.DecisionFacts.MATTER_5;
import static vn.danchu.decision.DecisionFacts.NOT_CONVENTION;
import static vn.danchu.decision.DecisionFacts.ONLINE;
import static vn.danchu.decision.DecisionFacts.VILLAGE;
import static vn.danchu.decision.DecisionFacts.VOTE_OF_VILLAGE;
import static vn.danchu.decision.DecisionFacts.WHOLE_DECISION;
import static vn.danchu.decision.DecisionFacts.WITHIN_VILLAGE;
import static vn.danchu.decision.Passing.IN_A_VILLAGE;
import static vn.danchu.decision.Passing.OF_ANY;
import static vn.danchu.decision.Passing.OF_A_VILLAGE;
import static vn.danchu.decision.Passing.OF_A_WHOLE_DECISION;
import static vn.danchu.decision.Passing.OVER_ALL_VILLAGES;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.RecognitionRules;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;
import vn.danchu.record.Document;
import vn.danchu.record.Recognition;

/** When a decision passes, binds, is recognised, made public, changed or annulled (L10:21-23). */
final class OutcomeNorms {

    private static final Fact<CommunityDecision, Recognition> RECOGNITION =
            Fact.of("/recognition", CommunityDecision::recognition);
    private static final Fact<CommunityDecision, Annulment> ANNULMENT =
            Fact.of("/annulment", CommunityDecision::annulment);
    private static final Fact<CommunityDecision, Annulment.Ground> ANNULMENT_GROUND =
            ANNULMENT.part("ground", Annulment::ground);

    private static final Fact<CommunityDecision, Boolean> UNIT_LIVES =
            Fact.ofUnit("endedOn", unit -> unit.endedOn() == null);

    /** Whether the unit lived beyond the period of the dossier. */
    private static final Fact<CommunityDecision, Boolean> OUTLIVES_THE_PERIOD = Fact.or(
            UNIT_LIVES,
            Fact.both(
                    Fact.<CommunityDecision, LocalDate>ofUnit("endedOn", Unit::endedOn),
                    Fact.<CommunityDecision, Period>with("#/period", (d, circumstances) -> circumstances.period()),
                    (end, period) -> end.isAfter(period.to())));

    /**
     * The day of the annulment, which may end a decision older than the Law (L10:91.3); where it is not known, that of a decision
     * under the Law tells that the Law bound by then, though not that the unit still lived.
     */
    private static final Fact<CommunityDecision, LocalDate> ANNULLED_ON = ANNULMENT
            .part("document", Annulment::document)
            .part("signedOn", Document::signedOn)
            .orElse(Fact.both(
                    DecisionFacts.DECIDED_ON,
                    Fact.and(UNIT_LIVES, Fact.past(DecisionFacts.DECIDED_ON)),
                    (day, so) -> so && Instruments.L10.inForce().on(day) ? day : null));

    private static final Condition<CommunityDecision> RECOGNITION_KEPT_HERE = new Condition<>(
            "recognition-kept-here",
            Fact.or(
                    Fact.not(Fact.said(Fact.of("/separateRecord", CommunityDecision::separateRecord))),
                    MATTER_5.fact()));
    private static final Fact<CommunityDecision, Act> ANSWERED = RECOGNITION.part("answer", Recognition::answer);
    private static final Condition<CommunityDecision> RECOGNISED =
            new Condition<>("decision-recognised", RecognitionRules.recognised(RECOGNITION));

    private static final Condition<CommunityDecision> ANNULLED =
            Condition.of("annulled-or-sent-back", "/annulment", d -> d.annulment() != null);
    /** From the vote, matters 3 to 5 from their recognition (L10:21.2). */
    private static final Condition<CommunityDecision> IN_EFFECT =
            new Condition<>("decision-in-effect", Fact.or(EffectRules.RECOGNISED, Fact.not(MATTERS_3_4_5.fact())));

    private static final Condition<CommunityDecision> STANDS = new Condition<>(
            "decision-not-annulled",
            Fact.not(Fact.or(
                    Fact.and(
                            ANNULLED.fact(),
                            ANNULMENT.part("measure", Annulment::measure).is(Annulment.Measure.ANNULLED)),
                    LaterDecisions.repealed())));

    private static final Condition<CommunityDecision> AMENDS =
            Condition.of("amends-earlier-decision", "/amends", d -> d.amends() != null);
    private static final Condition<CommunityDecision> AMENDS_ONLINE = new Condition<>("amended-online", ONLINE.fact());

    private static final Rule<CommunityDecision> SENT_TO_HEAD = Rules.choose(
            VOTE_OF_VILLAGE.fact(),
            TimeRules.towardsVillage(VILLAGE, sent(ANNULMENT.part("sentToHead", Annulment::sentToHead))),
            sent(ANNULMENT.part("sentToHead", Annulment::sentToHead)));

    private static final Fact<CommunityDecision, Act> REPORTED_TO_PEOPLE =
            Fact.of("/implementationReportedToPeople", CommunityDecision::implementationReportedToPeople);
    private static final Fact<CommunityDecision, Act> REPORTED_TO_COMMITTEE =
            Fact.of("/implementationReportedToCommittee", CommunityDecision::implementationReportedToCommittee);

    private static final Rule<CommunityDecision> RECOGNISED_OR_REASONED = Rules.choose(
            RECOGNITION.part("recognised", Recognition::recognised),
            FormRules.always(),
            Rules.holds(RECOGNITION.part("reasonsGiven", Recognition::reasonsGiven)));

    static final List<Norm<CommunityDecision>> ALL = List.of(
            DECISION.norm("L10-21.1-two-thirds", THRESHOLD, "L10:21.1")
                    .when(WITHIN_VILLAGE)
                    .when(MATTERS_1_2)
                    .when(OF_A_VILLAGE.notDeclaredFailed())
                    .requires(OutcomeRules.reaches(OF_A_VILLAGE)),
            DECISION.norm("L10-21.1-two-thirds-of-villages", THRESHOLD, "L10:21.1")
                    .when(COMMUNE_RESULT)
                    .when(MATTERS_1_2)
                    .when(OVER_ALL_VILLAGES.notDeclaredFailed())
                    .requires(OutcomeRules.reaches(OVER_ALL_VILLAGES)),
            DECISION.norm("L10-21.1-majority", THRESHOLD, "L10:21.1")
                    .when(WITHIN_VILLAGE)
                    .when(MATTERS_3_TO_6)
                    .when(OF_A_VILLAGE.notDeclaredFailed())
                    .requires(OutcomeRules.reaches(OF_A_VILLAGE)),
            DECISION.norm("L10-21.1-stated-result", THRESHOLD, "L10:21.1", "L10:20.2.b", "D59:4.6.b")
                    .requires(OutcomeRules.statedAsCounted()),
            DECISION.norm("L10-21.2-effective-date", SEQUENCE, "L10:21.2", "D59:8", "D61:11.5")
                    .when(WHOLE_DECISION)
                    .when(OF_A_WHOLE_DECISION.passed())
                    .requires(OF_A_WHOLE_DECISION.unlessContradicted(EffectRules.effectiveAsTheLawSays())),
            DECISION.norm("L10-21.2-recognised-5-working-days", DEADLINE, "L10:21.2", "D59:8", "D59:9.3", "D61:11.3.b")
                    .when(WHOLE_DECISION)
                    .when(MATTERS_3_4_5)
                    .when(RECOGNITION_KEPT_HERE)
                    .when(OF_A_WHOLE_DECISION.passed())
                    .requires(OF_A_WHOLE_DECISION.unlessContradicted(ofThisVote(TimeRules.towardsVillage(
                            VILLAGE, ofTheBodyNamed(OutcomeNorms::answeredInTime), RECOGNISED_OR_REASONED)))),
            DECISION.norm("L10-21.2-recognised-by-decision", FORM, "L10:21.2", "D59:8", "D59:9.3", "D61:11.1")
                    .when(WHOLE_DECISION)
                    .when(MATTERS_3_4_5)
                    .when(RECOGNITION_KEPT_HERE)
                    .when(OF_A_WHOLE_DECISION.passed())
                    .when(RECOGNISED)
                    .requires(OF_A_WHOLE_DECISION.unlessContradicted(ofThisVote(RecognitionRules.onceAnswered(
                            RECOGNITION, ofTheBodyNamed(body -> RecognitionRules.isDecisionOf(body, RECOGNITION)))))),
            DecisionFacts.on(ANNULLED_ON)
                    .norm("L10-22.2-annulled-by-committee", FORM, "L10:22.2", "L10:91.3")
                    .when(ANNULLED)
                    .when(NOT_CONVENTION)
                    .requires(all(
                            ListRules.oneOf(
                                    ANNULMENT.part("by", Annulment::by), EnumSet.of(Annulment.Body.COMMUNE_COMMITTEE)),
                            ListRules.oneOf(
                                    ANNULMENT_GROUND,
                                    EnumSet.of(Annulment.Ground.UNLAWFUL_CONTENT, Annulment.Ground.PROCEDURE)),
                            Rules.choose(
                                    ANNULMENT_GROUND.is(Annulment.Ground.UNLAWFUL_CONTENT),
                                    ListRules.oneOf(
                                            ANNULMENT.part("measure", Annulment::measure),
                                            EnumSet.of(Annulment.Measure.ANNULLED)),
                                    FormRules.always()),
                            SENT_TO_HEAD,
                            sent(ANNULMENT.part("sentToFront", Annulment::sentToFront)))),
            DECISION.norm("L10-22.3-amended-same-way", SEQUENCE, "L10:22.3", "L10:18", "L10:19", "L10:20", "L10:21")
                    .when(AMENDS)
                    .when(OF_ANY.notDeclaredFailed())
                    .caution(AMENDS_ONLINE)
                    .requires(all(
                            Rules.ifAny(DecisionFacts.NO_OTHER_LAW, FormRules.formListed()),
                            Rules.choose(
                                    VOTE_OF_VILLAGE.fact(),
                                    IN_A_VILLAGE.reached(
                                            all(OutcomeRules.reaches(IN_A_VILLAGE), DocumentNorms.drawnUp())),
                                    OutcomeRules.reaches(OVER_ALL_VILLAGES)))),
            DECISION.norm("L10-23.2-result-public", PRESENCE, "L10:23.2")
                    .when(VOTE_OF_VILLAGE)
                    .requires(DecisionFacts.inLifeOfVillage(TimeRules.unlessVillageEnded(
                            VILLAGE, done(Fact.of("/resultPublished", CommunityDecision::resultPublished))))),
            DECISION.norm("L10-23.2-implementation-reported", PRESENCE, "L10:23.2")
                    .when(WITHIN_VILLAGE)
                    .when(OF_A_VILLAGE.passed())
                    .when(IN_EFFECT)
                    .when(STANDS)
                    .requires(OF_A_VILLAGE.unlessContradicted(TimeRules.inLifeOfVillage(
                            VILLAGE,
                            REPORTED_TO_PEOPLE,
                            TimeRules.inLifeOfVillage(
                                    VILLAGE,
                                    REPORTED_TO_COMMITTEE,
                                    TimeRules.unlessVillageEnded(
                                            VILLAGE, all(done(REPORTED_TO_PEOPLE), done(REPORTED_TO_COMMITTEE))))))));

    private OutcomeNorms() {}

    /** The rule of the commune Front committee for members of a board, else of the People's Committee. */
    private static Rule<CommunityDecision> ofTheBodyNamed(Function<Recognition.Body, Rule<CommunityDecision>> rule) {
        return Rules.choose(
                MATTER_5.fact(),
                rule.apply(Recognition.Body.COMMUNE_FRONT),
                rule.apply(Recognition.Body.COMMUNE_COMMITTEE));
    }

    private static Rule<CommunityDecision> ofThisVote(Rule<CommunityDecision> rule) {
        return DecisionFacts.inLifeOfVillage(RecognitionRules.unlessContradicted(
                DecisionFacts.DECIDED_ON, CommunityDecision::decidedAt, RECOGNITION, rule));
    }

    private static Rule<CommunityDecision> answeredInTime(Recognition.Body body) {
        Function<Fact<CommunityDecision, Act>, Rule<CommunityDecision>> inTime = answer -> TimeRules.deadline(
                RECOGNITION.part("receivedOn", Recognition::receivedOn), Limit.workingDays(5), answer);
        return RecognitionRules.unlessRefusedByAnother(
                body,
                RECOGNITION,
                inTime.apply(RecognitionRules.notAnswered(RECOGNITION)),
                Rules.onceDue(inTime.apply(ANSWERED), RECOGNISED_OR_REASONED));
    }

    /** Decisions of villages outlive the commune, whose successor sends what it left in its last period (reading B15). */
    private static Rule<CommunityDecision> sent(Fact<CommunityDecision, Act> act) {
        return Rules.where(OUTLIVES_THE_PERIOD, done(act));
    }
}
