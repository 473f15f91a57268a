package vn.danchu.village;

import static vn.danchu.compliance.Rules.timed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.TimeRules;
import vn.danchu.record.Span;

/**
 * D61:9.1: the draft hangs at a place households can reach for 30 days, or the longer time the community set, and goes to
 * the vote only after; days of posting from the vote on do not count.
 */
final class DraftPostingRule {

    private static final int LEAST_DAYS = 30;

    private static final Fact<VillageConvention, Span> POSTING =
            Fact.of("/opinions/posting", VillageConvention::opinions, DraftOpinions::posting);
    private static final Fact<VillageConvention, LocalDate> VOTE_ON =
            Fact.of("/vote/on", VillageConvention::vote, ConventionVote::on);

    private DraftPostingRule() {}

    static Rule<VillageConvention> postedBeforeVote() {
        return timed(List.of(POSTING, VOTE_ON), DraftPostingRule::judge);
    }

    private static Outcome judge(VillageConvention convention, Circumstances circumstances) {
        DraftOpinions opinions = convention.opinions();
        if (opinions != null && opinions.places() != null && opinions.places().isEmpty()) {
            return Outcome.of(Reason.NOT_MET, "/opinions/places");
        }
        Span posting = POSTING.of(convention, circumstances);
        LocalDate vote = VOTE_ON.of(convention, circumstances);
        LocalDate from = posting == null ? null : posting.from();
        if (from != null && vote != null && !from.isBefore(vote)) {
            return Outcome.of(
                    Reason.WRONG_ORDER,
                    POSTING.path(),
                    Arguments.of(Argument.DONE, from).with(Argument.START, vote));
        }
        int days =
                opinions == null || opinions.daysSet() == null ? LEAST_DAYS : Math.max(LEAST_DAYS, opinions.daysSet());
        return TimeRules.lasted(POSTING.path(), upTo(vote, posting), days, circumstances);
    }

    /** The posting as far as it hung before the vote. */
    private static @Nullable Span upTo(@Nullable LocalDate vote, @Nullable Span posting) {
        if (vote == null || posting == null) {
            return posting;
        }
        LocalDate to = posting.to();
        boolean beyond = to == null ? Boolean.TRUE.equals(posting.ongoing()) : !to.isBefore(vote);
        return beyond ? new Span(posting.from(), vote.minusDays(1), false) : posting;
    }
}
