package vn.danchu.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Share;

/**
 * What a vote's counts mean for its decision (L10:21.1). A vote that failed and is treated so is no breach; one that is
 * treated as passed, or of which nothing is stated, must have reached its share.
 */
final class OutcomeRules {

    private static final Fact<CommunityDecision, Boolean> STATED = Fact.of("/passed", CommunityDecision::passed);
    private static final Fact<CommunityDecision, VoteOutcome> VOTES = Fact.of("/votes", CommunityDecision::outcome);
    private static final Fact<CommunityDecision, VillageTally> TALLY = Fact.of("/tally", CommunityDecision::tally);

    /** Not stated to have failed, or treated as in effect all the same. */
    static final Condition<CommunityDecision> NOT_DECLARED_FAILED =
            Condition.of("not-declared-failed", "/passed", d -> !declaredFailed(d));

    /** Treated as passed, or where the record says nothing of it, passed by its counts. */
    static final Condition<CommunityDecision> PASSED =
            Condition.of("decision-passed", "/passed", OutcomeRules::takenAsPassed);

    private OutcomeRules() {}

    /** The vote reaches the share of its matter, in a village or over the villages. */
    static Rule<CommunityDecision> reaches() {
        return Rules.rule(List.of(VOTES, TALLY), (d, circumstances) -> judge(d, d.outcome()));
    }

    /** The vote of a village reaches this share, whatever its matter. */
    static Rule<CommunityDecision> reaches(Share share) {
        return Rules.rule(VOTES, (d, circumstances) -> judge(d, VoteOutcome.inVillage(d, share)));
    }

    /** As {@link #reaches()}; but the law sets no share for one village's part in a commune-wide matter 6. */
    static Rule<CommunityDecision> reachesWhereSettled() {
        return Rules.adjusted(
                reaches(),
                (outcome, d, circumstances) ->
                        outcome.reason() == Reason.SHARE_NOT_REACHED && d.scope() == DecisionScope.COMMUNE_IN_VILLAGE
                                ? Outcome.of(Reason.LAW_UNSETTLED, outcome.path(), outcome.arguments())
                                : outcome);
    }

    /** What the record states is what its counts give. */
    static Rule<CommunityDecision> statedAsCounted() {
        return Rules.rule(List.of(STATED, VOTES, TALLY), OutcomeRules::compare);
    }

    private static Outcome compare(CommunityDecision decision, Circumstances circumstances) {
        VoteOutcome counted = decision.outcome();
        if (counted.result() == VoteOutcome.Result.UNKNOWN || counted.result() == VoteOutcome.Result.UNSETTLED) {
            return judge(decision, counted);
        }
        if (decision.passed() == null) {
            return Outcome.noData(STATED.path());
        }
        boolean same = decision.passed() == (counted.result() == VoteOutcome.Result.PASSED);
        return Outcome.of(same ? Reason.MET : Reason.MISSTATED, STATED.path(), arguments(counted));
    }

    private static Outcome judge(CommunityDecision decision, VoteOutcome outcome) {
        VoteOutcome.Contradiction contradiction = outcome.contradiction();
        if (contradiction != null) {
            return Outcome.of(
                    Reason.COUNTS_CONTRADICT,
                    contradiction.path(),
                    Arguments.of(Argument.HAS, contradiction.has()).with(Argument.BASE, contradiction.of()));
        }
        String path = decision.scope() == DecisionScope.COMMUNE ? "/tally" : "/votes/inFavour";
        return switch (outcome.result()) {
            case PASSED -> Outcome.of(Reason.SHARE_REACHED, path, arguments(outcome));
            case NOT_PASSED -> Outcome.of(Reason.SHARE_NOT_REACHED, path, arguments(outcome));
            case UNKNOWN -> Outcome.noData(outcome.missing().toArray(String[]::new));
            case UNSETTLED -> Outcome.of(Reason.LAW_UNSETTLED, path);
        };
    }

    private static Arguments arguments(VoteOutcome outcome) {
        Arguments arguments = Arguments.none();
        if (outcome.needed() != null && outcome.has() != null && outcome.base() != null) {
            arguments = arguments
                    .with(Argument.NEEDED, outcome.needed())
                    .with(Argument.HAS, outcome.has())
                    .with(Argument.BASE, outcome.base());
        }
        return outcome.shortBy() == null || outcome.shortBy() == 0
                ? arguments
                : arguments.with(Argument.SHORT, outcome.shortBy());
    }

    /** A dismissal that failed may still take effect: the People's Committee then decides (D59:9.3, paragraph 2). */
    private static boolean declaredFailed(CommunityDecision decision) {
        return Boolean.FALSE.equals(decision.passed())
                && (ConvenerRules.isDismissalOfHead(decision) || !treatedAsInEffect(decision));
    }

    private static @Nullable Boolean takenAsPassed(CommunityDecision decision) {
        if (declaredFailed(decision)) {
            return false;
        }
        if (decision.passed() != null || treatedAsInEffect(decision) || isSent(decision)) {
            return true;
        }
        return switch (decision.outcome().result()) {
            case PASSED -> true;
            case NOT_PASSED -> false;
            case UNKNOWN, UNSETTLED -> null;
        };
    }

    private static boolean treatedAsInEffect(CommunityDecision decision) {
        return decision.effectiveOn() != null
                || (decision.recognition() != null
                        && Boolean.TRUE.equals(decision.recognition().recognised()));
    }

    private static boolean isSent(CommunityDecision decision) {
        return decision.sentToCommittee() != null
                && !Boolean.FALSE.equals(decision.sentToCommittee().done());
    }
}
