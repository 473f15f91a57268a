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
import static vn.danchu.decision.DecisionFacts.NOT_CONVENTION;
import static vn.danchu.decision.DecisionFacts.ONLINE;
import static vn.danchu.decision.DecisionFacts.VOTED;
import static vn.danchu.decision.DecisionFacts.VOTE_OF_VILLAGE;
import static vn.danchu.decision.DecisionFacts.WHOLE_DECISION;
import static vn.danchu.decision.OutcomeRules.NOT_DECLARED_FAILED;
import static vn.danchu.decision.OutcomeRules.PASSED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;

/** When a decision passes, binds, is recognised, made public, changed or annulled (L10:21-23). */
final class OutcomeNorms {

    private static final Fact<CommunityDecision, LocalDate> RECEIVED =
            recognition("receivedOn", Recognition::receivedOn);
    private static final Fact<CommunityDecision, Act> ANSWERED = recognition("answer", Recognition::answer);
    private static final Fact<CommunityDecision, Boolean> REFUSED =
            recognition("recognised", r -> r.recognised() == null ? null : !r.recognised());
    private static final Fact<CommunityDecision, Boolean> REASONS_GIVEN =
            recognition("reasonsGiven", Recognition::reasonsGiven);

    private static final Fact<CommunityDecision, Annulment.Body> ANNULLED_BY = annulment("by", Annulment::by);
    private static final Fact<CommunityDecision, Annulment.Measure> MEASURE = annulment("measure", Annulment::measure);
    private static final Fact<CommunityDecision, Boolean> UNLAWFUL =
            annulment("ground", a -> a.ground() == null ? null : a.ground() == Annulment.Ground.UNLAWFUL_CONTENT);
    private static final Fact<CommunityDecision, Act> TOLD_HEAD = annulment("sentToHead", Annulment::sentToHead);
    private static final Fact<CommunityDecision, Act> TOLD_FRONT = annulment("sentToFront", Annulment::sentToFront);

    private static final Fact<CommunityDecision, Act> RESULT_PUBLIC =
            Fact.of("/resultPublished", CommunityDecision::resultPublished);

    private static final Condition<CommunityDecision> RECOGNITION_KEPT_HERE = Condition.of(
            "recognition-kept-here",
            "/separateRecord",
            d -> d.matter() == DecisionMatter.BOARD_MEMBERS || !Boolean.TRUE.equals(d.separateRecord()));
    private static final Condition<CommunityDecision> ANNULLED =
            Condition.of("annulled-or-sent-back", "/annulment", d -> d.annulment() != null);
    private static final Condition<CommunityDecision> AMENDS =
            Condition.of("amends-earlier-decision", "/amends", d -> d.amends() != null);
    private static final Condition<CommunityDecision> AMENDS_ONLINE = new Condition<>("amended-online", ONLINE.fact());

    static final List<Norm<CommunityDecision>> ALL = List.of(
            DECISION.norm("L10-21.1-two-thirds", THRESHOLD, "L10:21.1")
                    .when(VOTE_OF_VILLAGE)
                    .when(MATTERS_1_2)
                    .when(VOTED)
                    .when(NOT_DECLARED_FAILED)
                    .requires(OutcomeRules.reaches()),
            DECISION.norm("L10-21.1-two-thirds-of-villages", THRESHOLD, "L10:21.1")
                    .when(COMMUNE_RESULT)
                    .when(MATTERS_1_2)
                    .when(VOTED)
                    .when(NOT_DECLARED_FAILED)
                    .requires(OutcomeRules.reaches()),
            DECISION.norm("L10-21.1-majority", THRESHOLD, "L10:21.1")
                    .when(VOTE_OF_VILLAGE)
                    .when(MATTERS_3_TO_6)
                    .when(VOTED)
                    .when(NOT_DECLARED_FAILED)
                    .requires(OutcomeRules.reachesWhereSettled()),
            DECISION.norm("L10-21.1-stated-result", THRESHOLD, "L10:21.1", "L10:20.2.b", "D59:4.6.b")
                    .when(VOTED)
                    .requires(OutcomeRules.statedAsCounted()),
            DECISION.norm("L10-21.2-effective-date", SEQUENCE, "L10:21.2", "D59:8", "D61:11.5")
                    .when(WHOLE_DECISION)
                    .when(VOTED)
                    .when(PASSED)
                    .requires(EffectRules.effectiveAsTheLawSays()),
            DECISION.norm("L10-21.2-recognised-5-working-days", DEADLINE, "L10:21.2", "D59:8", "D59:9.3", "D61:11.3.b")
                    .when(WHOLE_DECISION)
                    .when(MATTERS_3_4_5)
                    .when(RECOGNITION_KEPT_HERE)
                    .when(VOTED)
                    .when(PASSED)
                    .requires(Rules.onceDue(
                            TimeRules.deadline(RECEIVED, Limit.workingDays(5), ANSWERED),
                            Rules.where(REFUSED, Rules.holds(REASONS_GIVEN)))),
            DECISION.norm("L10-22.2-annulled-by-committee", FORM, "L10:22.2")
                    .when(ANNULLED)
                    .when(NOT_CONVENTION)
                    .requires(all(
                            ListRules.oneOf(ANNULLED_BY, EnumSet.of(Annulment.Body.COMMUNE_COMMITTEE)),
                            Rules.where(UNLAWFUL, ListRules.oneOf(MEASURE, EnumSet.of(Annulment.Measure.ANNULLED))),
                            Rules.known(MEASURE),
                            done(TOLD_HEAD),
                            done(TOLD_FRONT))),
            DECISION.norm("L10-22.3-amended-same-way", SEQUENCE, "L10:22.3", "L10:18", "L10:19", "L10:20", "L10:21")
                    .when(AMENDS)
                    .when(VOTED)
                    .when(NOT_DECLARED_FAILED)
                    .caution(AMENDS_ONLINE)
                    .requires(all(
                            Rules.holds(FormRules.FORM_LISTED),
                            OutcomeRules.reachesWhereSettled(),
                            Rules.where(VOTE_OF_VILLAGE.fact(), Rules.known(DocumentNorms.DOCUMENT_FORM)))),
            DECISION.norm("L10-23.2-result-public", PRESENCE, "L10:23.2")
                    .when(VOTE_OF_VILLAGE)
                    .when(VOTED)
                    .requires(done(RESULT_PUBLIC)));

    private OutcomeNorms() {}

    private static <V> Fact<CommunityDecision, V> recognition(String name, Function<Recognition, @Nullable V> read) {
        return Fact.of("/recognition/" + name, d -> d.recognition() == null ? null : read.apply(d.recognition()));
    }

    private static <V> Fact<CommunityDecision, V> annulment(String name, Function<Annulment, @Nullable V> read) {
        return Fact.of("/annulment/" + name, d -> d.annulment() == null ? null : read.apply(d.annulment()));
    }
}
