package vn.danchu.decision;

import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.TimeRules.sameDay;
import static vn.danchu.decision.DecisionFacts.BY_BALLOT;
import static vn.danchu.decision.DecisionFacts.COMMUNE_RESULT;
import static vn.danchu.decision.DecisionFacts.DECIDED_ON;
import static vn.danchu.decision.DecisionFacts.MATTERS_1_2;
import static vn.danchu.decision.DecisionFacts.MATTERS_3_4_5;
import static vn.danchu.decision.DecisionFacts.MINUTES_OF;
import static vn.danchu.decision.DecisionFacts.ONLINE;

import java.time.LocalDate;
import java.util.List;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;

/** From which day a decision binds (L10:21.2, D59:8, D61:11.5). */
final class EffectRules {

    private static final Fact<CommunityDecision, LocalDate> EFFECTIVE_ON =
            Fact.of("/effectiveOn", CommunityDecision::effectiveOn);
    private static final Fact<CommunityDecision, LocalDate> EFFECT_SET_FOR =
            Fact.of("/effectSetFor", CommunityDecision::effectSetFor);

    /** Set by what the votes add up to, the day cannot lie before them; where either is not known, nothing contradicts. */
    private static final Fact<CommunityDecision, Boolean> SET_BEFORE_THE_VOTE = Fact.both(
                    EFFECT_SET_FOR, DECIDED_ON, (LocalDate set, LocalDate voted) -> set.isBefore(voted))
            .orElse(Fact.known(circumstances -> false));

    /** Whatever was set, no vote bears an effect before it. */
    private static final Fact<CommunityDecision, Boolean> IN_EFFECT_BEFORE_THE_VOTE =
            Fact.both(EFFECTIVE_ON, DECIDED_ON, (LocalDate effective, LocalDate voted) -> effective.isBefore(voted));

    static final Fact<CommunityDecision, Boolean> RECOGNISED =
            Recognitions.component("recognised", Recognition::recognised);
    private static final Fact<CommunityDecision, Act> ANSWER = Recognitions.component("answer", Recognition::answer);

    /** Nothing is in effect yet; null says that there is no day of effect. */
    private static final Fact<CommunityDecision, Boolean> NOT_IN_EFFECT = Fact.with(
            EFFECTIVE_ON.path(),
            (d, circumstances) -> d.effectiveOn() == null || d.effectiveOn().isAfter(circumstances.asOf()));

    private EffectRules() {}

    static Rule<CommunityDecision> effectiveAsTheLawSays() {
        Rule<CommunityDecision> setByCommittee = choose(
                IN_EFFECT_BEFORE_THE_VOTE,
                sameDay(EFFECTIVE_ON, DECIDED_ON),
                choose(SET_BEFORE_THE_VOTE, EffectRules::contradicted, sameDay(EFFECTIVE_ON, EFFECT_SET_FOR)));
        Rule<CommunityDecision> unsettled = Rules.rule(
                COMMUNE_RESULT.fact(), (d, circumstances) -> Outcome.of(Reason.LAW_UNSETTLED, EFFECTIVE_ON.path()));
        return choose(
                MATTERS_3_4_5.fact(),
                Rules.where(Recognitions.FOUND, Recognitions.ofThisVote(fromRecognition())),
                choose(COMMUNE_RESULT.fact(), choose(MATTERS_1_2.fact(), setByCommittee, unsettled), fromTheVote()));
    }

    private static Outcome contradicted(CommunityDecision decision, Circumstances circumstances) {
        return Outcome.contradiction(
                EFFECT_SET_FOR.path(), DecisionFacts.dayOfVote(decision).path());
    }

    /** The end of the time to vote; the day of the minutes is accepted, with a caution. */
    private static Rule<CommunityDecision> fromTheVote() {
        Rule<CommunityDecision> byMinutes = Rules.adjusted(
                sameDay(EFFECTIVE_ON, MINUTES_OF),
                (outcome, d, circumstances) ->
                        outcome.reason() == Reason.MET ? outcome.caution("counted-from-minutes") : outcome);
        return Rules.anyOf(
                sameDay(EFFECTIVE_ON, DECIDED_ON), Rules.where(Fact.or(BY_BALLOT.fact(), ONLINE.fact()), byMinutes));
    }

    /** From the day of the decision of the body named that recognises it; until it is given nothing is in effect. */
    private static Rule<CommunityDecision> fromRecognition() {
        Rule<CommunityDecision> notYet = Rules.holds(NOT_IN_EFFECT);
        Rule<CommunityDecision> awaited = Rules.timed(List.of(ANSWER, EFFECTIVE_ON), (d, circumstances) -> {
            Outcome outcome = notYet.judge(d, circumstances);
            return outcome.reason() == Reason.MET ? Outcome.of(Reason.AWAITS_EVENT, EFFECTIVE_ON.path()) : outcome;
        });
        Rule<CommunityDecision> answered = choose(
                Fact.and(RECOGNISED, Recognitions.isByDecision()), sameDay(EFFECTIVE_ON, Fact.day(ANSWER)), notYet);
        return choose(Fact.done(ANSWER), answered, awaited);
    }
}
