package vn.danchu.decision;

import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.record.Truth;

/**
 * Whether a decision passed (L10:21.1): by what the record says of it, else by its counts. A vote that failed and is treated so
 * breaks nothing; what the record says against its own counts contradicts itself.
 */
final class Passing {

    private static final Fact<CommunityDecision, Boolean> STATED = Fact.of("/passed", CommunityDecision::passed);

    /** It passed, as far as the record says or its counts give. */
    static final Condition<CommunityDecision> PASSED = Condition.of(
            "decision-passed",
            STATED.path(),
            d -> contradicts(d) ? Boolean.TRUE : orElse(said(d), counted(d)).toBoolean());

    /** Not said to have failed, unless its counts say otherwise. */
    static final Condition<CommunityDecision> NOT_DECLARED_FAILED =
            Condition.of("not-declared-failed", STATED.path(), d -> contradicts(d) || !said(d).isFalse());

    private Passing() {}

    /** The rule, for a decision that passed; where what is said of it contradicts the counts, nothing is sure. */
    static Rule<CommunityDecision> unlessContradicted(Rule<CommunityDecision> rule) {
        return Rules.adjusted(rule, (outcome, d, circumstances) -> contradicts(d) ? contradiction(d) : outcome);
    }

    /** What fails by its counts is a breach only if it is treated as passed; what the record does not say is open. */
    static Rule<CommunityDecision> reached(Rule<CommunityDecision> share) {
        return Rules.adjusted(share, (outcome, d, circumstances) -> {
            if (said(d).isFalse()) {
                return contradiction(d);
            }
            return outcome.reason() == Reason.SHARE_NOT_REACHED && !said(d).isTrue()
                    ? Outcome.noData(STATED.path())
                    : outcome;
        });
    }

    private static Truth orElse(Truth one, Truth other) {
        return one == Truth.UNKNOWN ? other : one;
    }

    /** Treated as passed, or stated to have failed. */
    private static Truth said(CommunityDecision decision) {
        return treatedAsInEffect(decision) ? Truth.TRUE : Truth.of(decision.passed());
    }

    /**
     * A dismissal that failed may still take effect: the People's Committee then decides (D59:9.3, paragraph 2). In one village's
     * vote on a commune-wide matter, the effect is that of the commune's decision.
     */
    private static boolean treatedAsInEffect(CommunityDecision decision) {
        return !ConvenerRules.isDismissalOfHead(decision)
                && decision.scope() != DecisionScope.COMMUNE_IN_VILLAGE
                && (decision.effectiveOn() != null
                        || (decision.recognition() != null
                                && Boolean.TRUE.equals(decision.recognition().recognised())));
    }

    private static Truth counted(CommunityDecision decision) {
        return switch (decision.outcome().result()) {
            case PASSED -> Truth.TRUE;
            case NOT_PASSED -> Truth.FALSE;
            case UNKNOWN, UNSETTLED -> Truth.UNKNOWN;
        };
    }

    private static boolean contradicts(CommunityDecision decision) {
        return said(decision).and(counted(decision).not()).isTrue()
                || said(decision).not().and(counted(decision)).isTrue();
    }

    private static Outcome contradiction(CommunityDecision decision) {
        Arguments counts = OutcomeRules.arguments(decision.outcome());
        return Outcome.of(Reason.COUNTS_CONTRADICT, STATED.path(), counts);
    }
}
