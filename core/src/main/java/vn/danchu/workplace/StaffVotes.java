package vn.danchu.workplace;

import static vn.danchu.compliance.ListRules.each;
import static vn.danchu.workplace.StaffConferenceFacts.DECISIONS;
import static vn.danchu.workplace.StaffConferenceFacts.PRESENT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.Verdict;

/** The votes on what a conference decides (L10:51.2.c, 69.2.c). */
final class StaffVotes {

    private static final Fact<Vote, Integer> IN_FAVOUR = Fact.of("/inFavour", Vote::inFavour);
    private static final Fact<Vote, Integer> MEASURE = Fact.of("/inFavour", Vote::measure);

    private static final Rule<StaffConference> MORE_THAN_HALF =
            ofEachAdopted(CountRules.share(IN_FAVOUR, Share.moreThan(1, 2), MEASURE));
    private static final Rule<StaffConference> BY_OWN_REGULATION =
            ofEachAdopted(CountRules.atLeast(MEASURE, IN_FAVOUR));

    private StaffVotes() {}

    /**
     * Each decision adopted has more than half of those attending. Of a ballot the Law asks no number; only the unit's own
     * regulation can.
     */
    static Rule<StaffConference> majority() {
        return Rules.rule(List.of(DECISIONS, PRESENT), StaffVotes::majority);
    }

    private static Outcome majority(StaffConference conference, Circumstances circumstances) {
        if (conference.ballot() != null) {
            return conference.ballot().neededVotes() == null
                    ? Outcome.notApplicable("held-as-conference", "/ballot").caution("result-of-ballot-unsettled")
                    : BY_OWN_REGULATION.judge(conference, circumstances);
        }
        Outcome outcome = MORE_THAN_HALF.judge(conference, circumstances);
        boolean attendanceMissing = conference.present() == null && conference.decisions() != null;
        return attendanceMissing && outcome.reason() == Reason.NO_DATA ? Outcome.noData(PRESENT.path()) : outcome;
    }

    /** A vote that fell short breaks the norm only if the decision was adopted all the same. */
    private static Rule<StaffConference> ofEachAdopted(Rule<Vote> enough) {
        Rule<Vote> adoptedRightly = Rules.adjusted(
                enough,
                (outcome, vote, circumstances) -> outcome.verdict() == Verdict.NON_COMPLIANT && vote.adopted() == null
                        ? Outcome.noData("/adopted")
                        : outcome);
        return each(
                Fact.of(DECISIONS.path(), StaffVotes::votes),
                Fact.of("/adopted", vote -> !Boolean.FALSE.equals(vote.adopted())),
                adoptedRightly);
    }

    private static @Nullable List<Vote> votes(StaffConference conference) {
        if (conference.decisions() == null) {
            return null;
        }
        Integer measure = conference.ballot() == null
                ? conference.present()
                : conference.ballot().neededVotes();
        return conference.decisions().stream()
                .map(decision -> new Vote(decision.inFavour(), measure, decision.adopted()))
                .toList();
    }

    /**
     * One vote.
     *
     * @param measure those attending; of a ballot, the votes needed
     */
    private record Vote(
            @Nullable Integer inFavour,
            @Nullable Integer measure,
            @Nullable Boolean adopted) {}
}
