package vn.danchu.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.record.Truth;

/**
 * Whether a decision passed (L10:21.1): by what it or the record that rests on it says, else by its counts. A vote that failed
 * and is treated so breaks nothing; what is said against its own counts, or twice and not the same, contradicts itself.
 *
 * @param scopes those it may be of, where the record does not say
 */
record Passing(Set<DecisionScope> scopes) {

    private static final String STATED = "/passed";
    private static final List<String> READS = Stream.of(
                    StatedResult.READS,
                    List.of("/effectiveOn", "/recognition/recognised", "/personnel"),
                    OutcomeRules.COUNTS)
            .flatMap(List::stream)
            .toList();

    /** The vote of a village, on its own matter or on a commune-wide one. */
    static final Passing IN_A_VILLAGE =
            new Passing(EnumSet.of(DecisionScope.VILLAGE, DecisionScope.COMMUNE_IN_VILLAGE));

    /** A matter of one village. */
    static final Passing OF_A_VILLAGE = new Passing(EnumSet.of(DecisionScope.VILLAGE));

    /** The result over all villages. */
    static final Passing OVER_ALL_VILLAGES = new Passing(EnumSet.of(DecisionScope.COMMUNE));

    /** A whole decision, of one village or over all. */
    static final Passing OF_A_WHOLE_DECISION = new Passing(EnumSet.of(DecisionScope.VILLAGE, DecisionScope.COMMUNE));

    /** Whatever its scope. */
    static final Passing OF_ANY = new Passing(EnumSet.allOf(DecisionScope.class));

    /** It passed, as far as is said or its counts give; where two records contradict each other, the rule says so. */
    Condition<CommunityDecision> passed() {
        return new Condition<>("decision-passed", truth(this::passed));
    }

    /** Not said to have failed, unless its counts or another record say otherwise. */
    Condition<CommunityDecision> notDeclaredFailed() {
        return new Condition<>(
                "not-declared-failed",
                truth((d, stated) -> stated.isContradicted() || contradicts(d, stated)
                        ? Truth.TRUE
                        : failed(d, stated).not()));
    }

    /** The rule, for a decision that passed; where what is said of it contradicts itself or the counts, nothing is sure. */
    Rule<CommunityDecision> unlessContradicted(Rule<CommunityDecision> rule) {
        return Rules.adjusted(rule, (outcome, d, circumstances) -> {
            StatedResult stated = StatedResult.of(d, circumstances);
            if (stated.isContradicted()) {
                return stated.contradiction();
            }
            if (Truth.of(stated.value()).isFalse()
                    && recognised(d)
                    && isDismissal(d).isFalse()) {
                return Outcome.contradiction(stated.at(), "/recognition/recognised");
            }
            return contradicts(d, stated) ? contradiction(d, stated) : outcome;
        });
    }

    /**
     * What fails by its counts is a breach only if it is treated as passed; what nothing says is open. Where only a record with
     * counts of its own says that it passed, one of the two is wrong.
     */
    Rule<CommunityDecision> reached(Rule<CommunityDecision> share) {
        return Rules.adjusted(share, (outcome, d, circumstances) -> {
            StatedResult stated = StatedResult.of(d, circumstances);
            if (stated.isContradicted()) {
                return stated.contradiction();
            }
            Truth said = said(d, stated);
            if (said.isFalse()) {
                return contradiction(d, stated);
            }
            if (outcome.reason() != Reason.SHARE_NOT_REACHED) {
                return outcome;
            }
            boolean ofOtherCounts =
                    stated.isOfOtherCounts() && !treatedAsInEffect(d).isTrue();
            return !said.isTrue() ? Outcome.noData(gap(d)) : ofOtherCounts ? contradiction(d, stated) : outcome;
        });
    }

    private static Fact<CommunityDecision, Boolean> truth(BiFunction<CommunityDecision, StatedResult, Truth> of) {
        return Fact.with(
                STATED,
                READS,
                (d, circumstances) ->
                        of.apply(d, StatedResult.of(d, circumstances)).toBoolean(),
                (d, circumstances) -> List.of(gap(d)));
    }

    private Truth passed(CommunityDecision decision, StatedResult stated) {
        Truth said = said(decision, stated);
        boolean disputed =
                stated.isContradicted() || (said.isFalse() && counted(decision).isTrue());
        return disputed ? Truth.TRUE : said == Truth.UNKNOWN ? counted(decision) : said;
    }

    /** Whether it is said that it failed; not known only where that hangs on what is not known. */
    private static Truth failed(CommunityDecision decision, StatedResult stated) {
        return Truth.of(stated.value()).isFalse() ? treatedAsInEffect(decision).not() : Truth.FALSE;
    }

    /** Treated as passed, or stated to have passed or failed. */
    private static Truth said(CommunityDecision decision, StatedResult stated) {
        return treatedAsInEffect(decision).or(Truth.of(stated.value()));
    }

    private static String gap(CommunityDecision decision) {
        return treatedAsInEffect(decision) != Truth.UNKNOWN
                ? STATED
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
                && Truth.of(decision.recognition().recognised()).isTrue();
    }

    private static Truth isDismissal(CommunityDecision decision) {
        return decision.otherMatter() != null
                ? Truth.FALSE
                : Truth.equal(decision.matter(), DecisionMatter.VILLAGE_HEAD)
                        .and(Truth.equal(decision.personnel(), CommunityDecision.Personnel.DISMISSAL));
    }

    private Truth counted(CommunityDecision decision) {
        return switch (VoteOutcome.of(decision, scopes).result()) {
            case PASSED -> Truth.TRUE;
            case NOT_PASSED -> Truth.FALSE;
            case UNKNOWN, UNSETTLED -> Truth.UNKNOWN;
        };
    }

    private boolean contradicts(CommunityDecision decision, StatedResult stated) {
        Truth said = said(decision, stated);
        return said != Truth.UNKNOWN && said.not() == counted(decision);
    }

    /** What is not stated to have passed, and has an effect all the same, contradicts its counts by that effect. */
    private Outcome contradiction(CommunityDecision decision, StatedResult stated) {
        if (!Truth.of(stated.value()).isTrue() && treatedAsInEffect(decision).isTrue()) {
            return Outcome.contradiction(
                    decision.effectiveOn() != null ? "/effectiveOn" : "/recognition/recognised",
                    OutcomeRules.countedAt(decision));
        }
        return Outcome.contradicting(
                Reason.COUNTS_CONTRADICT,
                stated.at(),
                OutcomeRules.countedAt(decision),
                OutcomeRules.arguments(VoteOutcome.of(decision, scopes)));
    }
}
