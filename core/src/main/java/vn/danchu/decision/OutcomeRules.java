package vn.danchu.decision;

import java.util.List;
import java.util.stream.Stream;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.Verdict;

/**
 * What a vote's counts mean for its decision (L10:21.1). A vote that failed and is treated so is no breach; one that is
 * treated as passed, or of which nothing is stated, must have reached its share.
 */
final class OutcomeRules {

    private static final Fact<CommunityDecision, Boolean> STATED = Fact.of("/passed", CommunityDecision::passed);

    /** What the counts of a vote are read from. */
    static final List<String> COUNTS = List.of(
            "/votes",
            "/meeting/clusters/*/votes",
            "/tally",
            "/tally/votes/*/village",
            "/tally/votes/*/inFavour",
            "/tally/votes/*/households",
            "/matter",
            "/otherMatter",
            "/scope");

    private static final Fact<CommunityDecision, VoteOutcome> VOTES =
            Fact.with("/votes", COUNTS, (d, circumstances) -> d.outcome(), (d, circumstances) -> List.of("/votes"));

    /** What a record of its own says came of the vote. */
    private static final Fact<CommunityDecision, Boolean> STATED_ELSEWHERE = Fact.with(
            STATED.path(),
            Stream.concat(StatedResult.ELSEWHERE.stream(), LinkedRecord.TOLD.stream())
                    .distinct()
                    .toList(),
            (d, circumstances) -> StatedResult.of(d, circumstances).value(),
            (d, circumstances) -> List.of(STATED.path()));

    private OutcomeRules() {}

    /** The vote reaches the share of its matter, in a village or over the villages. */
    static Rule<CommunityDecision> reaches(Passing passing) {
        return passing.reached(Rules.rule(
                List.of(STATED, VOTES), (d, circumstances) -> judge(d, VoteOutcome.of(d, passing.scopes()))));
    }

    /** The vote of a village reaches this share, whatever its matter. */
    static Rule<CommunityDecision> reaches(Share share) {
        return Passing.IN_A_VILLAGE.reached(
                Rules.rule(List.of(STATED, VOTES), (d, circumstances) -> judge(d, VoteOutcome.inVillage(d, share))));
    }

    /** What the record states is what its counts give; a record of its own that rests on the vote may state it too. */
    static Rule<CommunityDecision> statedAsCounted() {
        return Rules.adjusted(
                Rules.rule(List.of(STATED, STATED_ELSEWHERE, VOTES), OutcomeRules::compare),
                OutcomeRules::unlessToldOtherwise);
    }

    /** What a record that rests on the vote tells otherwise; what the decision itself misstates is misstated all the same. */
    private static Outcome unlessToldOtherwise(
            Outcome outcome, CommunityDecision decision, Circumstances circumstances) {
        boolean asked = outcome.verdict() == Verdict.COMPLIANT
                || outcome.reason() == Reason.NO_DATA
                || (outcome.verdict() == Verdict.NON_COMPLIANT && decision.passed() == null);
        Outcome otherwise = asked ? LinkedRecord.toldOtherwise(decision, circumstances) : null;
        return otherwise == null ? outcome : otherwise;
    }

    private static Outcome compare(CommunityDecision decision, Circumstances circumstances) {
        StatedResult stated = StatedResult.of(decision, circumstances);
        if (stated.isContradicted()) {
            return stated.contradiction();
        }
        VoteOutcome counted = decision.outcome();
        if (counted.result() == VoteOutcome.Result.UNKNOWN || counted.result() == VoteOutcome.Result.UNSETTLED) {
            Outcome open = judge(decision, counted);
            return stated.value() == null && open.reason() == Reason.NO_DATA
                    ? Outcome.worse(open, Outcome.noData(STATED.path()))
                    : open;
        }
        Boolean passed = stated.value();
        if (passed == null) {
            return Outcome.noData(STATED.path());
        }
        boolean same = passed == (counted.result() == VoteOutcome.Result.PASSED);
        // Where only a record with counts of its own states it, its norms hold it to those: of the two, one is wrong.
        return !same && stated.isOfOtherCounts()
                ? Outcome.contradicting(Reason.COUNTS_CONTRADICT, stated.at(), countedAt(decision), arguments(counted))
                : same
                        ? Outcome.of(Reason.MET, stated.at(), arguments(counted))
                        : Outcome.of(
                                Reason.MISSTATED,
                                stated.at(),
                                arguments(counted).with(Argument.FOUND, List.of(passed.toString())));
    }

    private static Outcome judge(CommunityDecision decision, VoteOutcome outcome) {
        VoteOutcome.Contradiction contradiction = outcome.contradiction();
        if (contradiction != null) {
            return Outcome.countsContradict(
                    contradiction.path(), contradiction.has(), contradiction.other(), contradiction.of());
        }
        String path = countedAt(decision);
        return switch (outcome.result()) {
            case PASSED -> Outcome.of(Reason.SHARE_REACHED, path, arguments(outcome));
            case NOT_PASSED -> Outcome.of(Reason.SHARE_NOT_REACHED, path, arguments(outcome));
            case UNKNOWN -> Outcome.noData(outcome.missing().toArray(String[]::new));
            case UNSETTLED -> Outcome.of(Reason.LAW_UNSETTLED, path);
        };
    }

    /** Where the count in favour stands. */
    static String countedAt(CommunityDecision decision) {
        return decision.scope() == DecisionScope.COMMUNE ? "/tally" : "/votes/inFavour";
    }

    static Arguments arguments(VoteOutcome outcome) {
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
}
