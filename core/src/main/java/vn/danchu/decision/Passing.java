package vn.danchu.decision;

import java.util.List;
import java.util.function.Function;
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
    private static final List<String> READS = List.of(
            "/passed",
            "/effectiveOn",
            "/recognition/recognised",
            "/matter",
            "/personnel",
            "/scope",
            "/votes",
            "/tally");

    /** It passed, as far as the record says or its counts give. */
    static final Condition<CommunityDecision> PASSED = new Condition<>("decision-passed", truth(Passing::passed));

    /** Not said to have failed, unless its counts say otherwise. */
    static final Condition<CommunityDecision> NOT_DECLARED_FAILED = new Condition<>(
            "not-declared-failed",
            truth(d -> failed(d).isFalse() || contradicts(d)
                    ? Truth.TRUE
                    : failed(d).not()));

    private Passing() {}

    /** The rule, for a decision that passed; where what is said of it contradicts itself or the counts, nothing is sure. */
    static Rule<CommunityDecision> unlessContradicted(Rule<CommunityDecision> rule) {
        return Rules.adjusted(rule, (outcome, d, circumstances) -> {
            if (Boolean.FALSE.equals(d.passed())
                    && recognised(d)
                    && isDismissal(d).isFalse()) {
                return Outcome.contradiction(STATED.path(), "/recognition/recognised");
            }
            return contradicts(d) ? contradiction(d) : outcome;
        });
    }

    /** What fails by its counts is a breach only if it is treated as passed; what the record does not say is open. */
    static Rule<CommunityDecision> reached(Rule<CommunityDecision> share) {
        return Rules.adjusted(share, (outcome, d, circumstances) -> {
            if (said(d).isFalse()) {
                return contradiction(d);
            }
            return outcome.reason() == Reason.SHARE_NOT_REACHED && !said(d).isTrue() ? Outcome.noData(gap(d)) : outcome;
        });
    }

    private static Fact<CommunityDecision, Boolean> truth(Function<CommunityDecision, Truth> of) {
        return Fact.with(
                STATED.path(),
                READS,
                (d, circumstances) -> of.apply(d).toBoolean(),
                (d, circumstances) -> List.of(gap(d)));
    }

    private static Truth passed(CommunityDecision decision) {
        Truth said = said(decision);
        return said.isFalse() && counted(decision).isTrue()
                ? Truth.TRUE
                : said == Truth.UNKNOWN ? counted(decision) : said;
    }

    /** Whether the record says that it failed; not known only where that hangs on what is not known. */
    private static Truth failed(CommunityDecision decision) {
        return Boolean.FALSE.equals(decision.passed())
                ? treatedAsInEffect(decision).not()
                : Truth.FALSE;
    }

    /** Treated as passed, or stated to have passed or failed. */
    private static Truth said(CommunityDecision decision) {
        return switch (treatedAsInEffect(decision)) {
            case TRUE -> Truth.TRUE;
            case FALSE -> Truth.of(decision.passed());
            case UNKNOWN -> Boolean.TRUE.equals(decision.passed()) ? Truth.TRUE : Truth.UNKNOWN;
        };
    }

    private static String gap(CommunityDecision decision) {
        return treatedAsInEffect(decision) != Truth.UNKNOWN
                ? STATED.path()
                : decision.matter() == null ? "/matter" : decision.scope() == null ? "/scope" : "/personnel";
    }

    /**
     * A dismissal that failed may still take effect: the People's Committee then decides (D59:9.3, paragraph 2). In one village's
     * vote on a commune-wide matter, the effect is that of the commune's decision.
     */
    private static Truth treatedAsInEffect(CommunityDecision decision) {
        return Truth.of(decision.effectiveOn() != null || recognised(decision))
                .and(isDismissal(decision).not())
                .and(Truth.equal(decision.scope(), DecisionScope.COMMUNE_IN_VILLAGE)
                        .not());
    }

    private static boolean recognised(CommunityDecision decision) {
        return decision.recognition() != null
                && Boolean.TRUE.equals(decision.recognition().recognised());
    }

    private static Truth isDismissal(CommunityDecision decision) {
        return decision.otherMatter() != null
                ? Truth.FALSE
                : Truth.equal(decision.matter(), DecisionMatter.VILLAGE_HEAD)
                        .and(Truth.equal(decision.personnel(), CommunityDecision.Personnel.DISMISSAL));
    }

    private static Truth counted(CommunityDecision decision) {
        return switch (decision.outcome().result()) {
            case PASSED -> Truth.TRUE;
            case NOT_PASSED -> Truth.FALSE;
            case UNKNOWN, UNSETTLED -> Truth.UNKNOWN;
        };
    }

    private static boolean contradicts(CommunityDecision decision) {
        Truth said = said(decision);
        return said != Truth.UNKNOWN && said.not() == counted(decision);
    }

    private static Outcome contradiction(CommunityDecision decision) {
        return Outcome.of(Reason.COUNTS_CONTRADICT, STATED.path(), OutcomeRules.arguments(decision.outcome()));
    }
}
