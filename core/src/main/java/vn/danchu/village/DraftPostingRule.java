package vn.danchu.village;

import static vn.danchu.compliance.Rules.timed;
import static vn.danchu.village.ConventionFacts.VOTE_ON;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Span;

/**
 * D61:9.1: the draft hangs at a place households can reach for 30 days, or the longer time the community set, and goes to
 * the vote only after; days of posting from the vote on do not count.
 */
final class DraftPostingRule {

    private static final int LEAST_DAYS = 30;

    private static final Fact<VillageConvention, DraftOpinions> OPINIONS =
            Fact.of("/opinions", VillageConvention::opinions);
    private static final Fact<VillageConvention, Set<DraftPostingPlace>> PLACES =
            OPINIONS.then("places", DraftOpinions::places);

    /** Only what is said to have hung nowhere did not hang; a first day would show that it did. */
    private static final Fact<VillageConvention, Boolean> NOT_POSTED =
            PLACES.is(Set::isEmpty).orElse(Fact.known(circumstances -> false));

    private static final Fact<VillageConvention, Span> POSTING = OPINIONS.then("posting", DraftOpinions::posting);

    private static final Fact<VillageConvention, Integer> DAYS_SET = OPINIONS.then("daysSet", DraftOpinions::daysSet);

    private DraftPostingRule() {}

    static Rule<VillageConvention> postedBeforeVote() {
        Rule<VillageConvention> lasted = timed(List.of(POSTING, DAYS_SET, VOTE_ON), DraftPostingRule::lasted);
        return Rules.choose(
                Fact.of(POSTING.path(), DraftPostingRule::hasHung), lasted, Rules.all(lasted, Rules.fails(NOT_POSTED)));
    }

    /** A first day shows that it hung; where none is known, its places may show that it did not. */
    private static boolean hasHung(VillageConvention convention) {
        return convention.opinions() != null
                && convention.opinions().posting() != null
                && convention.opinions().posting().from() != null;
    }

    private static Outcome lasted(VillageConvention convention, Circumstances circumstances) {
        Span posting = POSTING.of(convention, circumstances);
        LocalDate vote = VOTE_ON.of(convention, circumstances);
        Integer set = DAYS_SET.of(convention, circumstances);
        int days = set == null ? LEAST_DAYS : Math.max(LEAST_DAYS, set);
        Outcome hung = TimeRules.lasted(POSTING.path(), posting, days, circumstances);
        if (vote == null) {
            return Outcome.worse(Outcome.noData(VOTE_ON.path()), hung);
        }
        if (posting == null || posting.from() == null) {
            return hung;
        }
        if (!posting.from().isBefore(vote)) {
            return Outcome.of(
                    Reason.WRONG_ORDER,
                    POSTING.path(),
                    Arguments.of(Argument.DONE, posting.from()).with(Argument.START, vote));
        }
        LocalDate lastDay = vote.minusDays(1);
        Outcome atMost = TimeRules.lasted(POSTING.path(), Span.of(posting.from(), lastDay), days, circumstances);
        boolean endedBefore = posting.to() != null && !posting.to().isAfter(lastDay);
        return endedBefore || atMost.verdict() != Verdict.NON_COMPLIANT ? hung : atMost;
    }
}
