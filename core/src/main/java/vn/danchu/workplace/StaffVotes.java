package vn.danchu.workplace;

import static vn.danchu.workplace.StaffConferenceFacts.DECISIONS;
import static vn.danchu.workplace.StaffConferenceFacts.PRESENT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Share;

/** The votes on what a conference decides (L10:51.2.c, 69.2.c). */
final class StaffVotes {

    /**
     * One vote.
     *
     * @param measure those attending; of a ballot, the votes needed
     */
    private record Vote(StaffDecision decision, @Nullable Integer measure) {}

    private static final Fact<Vote, Integer> IN_FAVOUR =
            Fact.of("/inFavour", vote -> vote.decision().inFavour());
    private static final Fact<Vote, Boolean> ADOPTED =
            Fact.of("/adopted", vote -> vote.decision().adopted());

    /** What collective bargaining reached is put to the vote as labour law has it (L10:68.3). */
    private static final Fact<Vote, Boolean> NOT_OF_BARGAINING = Fact.or(
            Fact.said(Fact.of("/unlisted", vote -> vote.decision().unlisted())),
            Fact.<Vote, StaffMatter>of("/matter", vote -> vote.decision().matter())
                    .is(matter -> matter != StaffMatter.COLLECTIVE_BARGAINING));

    private StaffVotes() {}

    /**
     * Each decision adopted has more than half of those attending. Of a ballot the Law asks no number; only the unit's own
     * regulation can.
     */
    static Rule<StaffConference> majority() {
        return majority(Fact.always());
    }

    /** As above in an enterprise. */
    static Rule<StaffConference> majorityInEnterprise() {
        return majority(NOT_OF_BARGAINING);
    }

    private static Rule<StaffConference> majority(Fact<Vote, Boolean> counts) {
        Rule<StaffConference> moreThanHalf =
                ofEach(counts, PRESENT, CountRules.share(IN_FAVOUR, Share.moreThan(1, 2), measure("^/present")));
        Rule<StaffConference> byOwnRegulation = ofEach(
                counts,
                Fact.of("/ballot/neededVotes", StaffConference::ballot, StaffBallot::neededVotes),
                CountRules.atLeast(measure("^/ballot/neededVotes"), IN_FAVOUR));
        Fact<StaffConference, Boolean> held = Fact.of("/ballot", conference -> conference.ballot() == null);
        Fact<StaffConference, Boolean> ruled = Fact.of(
                "/ballot/neededVotes",
                conference -> conference.ballot() != null && conference.ballot().neededVotes() != null);
        return Rules.choose(
                held,
                moreThanHalf,
                Rules.choose(
                        ruled,
                        byOwnRegulation,
                        (conference, circumstances) -> Outcome.notApplicable("held-as-conference", "/ballot")
                                .caution("result-of-ballot-unsettled")));
    }

    /**
     * What was adopted had enough votes. That a vote failed breaks nothing (reading B16); but what had enough and is said not to
     * have been adopted is misstated.
     */
    private static Rule<StaffConference> ofEach(
            Fact<Vote, Boolean> counts, Fact<StaffConference, Integer> measure, Rule<Vote> enough) {
        Rule<Vote> failed = Rules.adjusted(enough, (outcome, vote, circumstances) -> switch (outcome.verdict()) {
            case COMPLIANT ->
                Outcome.of(
                        Reason.MISSTATED,
                        "/adopted",
                        needed(outcome.arguments(), vote).with(Argument.FOUND, List.of("false")));
            case NON_COMPLIANT -> Outcome.of(Reason.MET, "/adopted");
            default -> outcome;
        });
        Fact<StaffConference, List<Vote>> votes = Fact.with(DECISIONS.path(), (conference, circumstances) -> {
            Integer of = measure.of(conference, circumstances);
            return conference.decisions() == null
                    ? null
                    : conference.decisions().stream()
                            .map(decision -> new Vote(decision, of))
                            .toList();
        });
        return ListRules.each(votes, counts, Rules.choose(ADOPTED, enough, failed));
    }

    private static Arguments needed(Arguments arguments, Vote vote) {
        return vote.measure() == null || arguments.get(Argument.NEEDED) != null
                ? arguments
                : arguments.with(Argument.NEEDED, vote.measure());
    }

    private static Fact<Vote, Integer> measure(String path) {
        return Fact.of(path, Vote::measure);
    }
}
