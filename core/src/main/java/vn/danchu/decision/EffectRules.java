package vn.danchu.decision;

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
import vn.danchu.compliance.Rules;
import vn.danchu.record.Recognition;

/** From which day a decision binds (L10:21.2, D59:8, D61:11.5). */
final class EffectRules {

    private static final Fact<CommunityDecision, LocalDate> EFFECTIVE_ON =
            Fact.of("/effectiveOn", CommunityDecision::effectiveOn);
    private static final Fact<CommunityDecision, LocalDate> EFFECT_SET_FOR =
            Fact.of("/effectSetFor", CommunityDecision::effectSetFor);
    private static final Fact<CommunityDecision, Recognition> RECOGNITION =
            Fact.of("/recognition", CommunityDecision::recognition);

    private EffectRules() {}

    static Rule<CommunityDecision> effectiveAsTheLawSays() {
        return Rules.timed(List.of(EFFECTIVE_ON, EFFECT_SET_FOR, RECOGNITION), EffectRules::judge);
    }

    private static Outcome judge(CommunityDecision decision, Circumstances circumstances) {
        DecisionMatter matter = decision.matter();
        if (matter == null) {
            return Outcome.noData("/matter");
        }
        LocalDate stated = decision.effectiveOn();
        return switch (matter) {
            case CONTRIBUTIONS_TO_WORKS, COMMUNITY_FUNDS ->
                decision.scope() == DecisionScope.COMMUNE
                        ? compare(stated, EFFECT_SET_FOR.path(), decision.effectSetFor())
                        : fromTheVote(decision, stated);
            case SELF_MANAGED_WORK ->
                decision.scope() == DecisionScope.COMMUNE
                        ? Outcome.of(Reason.LAW_UNSETTLED, EFFECTIVE_ON.path())
                        : fromTheVote(decision, stated);
            case VILLAGE_CONVENTION, VILLAGE_HEAD, BOARD_MEMBERS ->
                fromRecognition(decision.recognition(), stated, circumstances.asOf());
        };
    }

    /** The end of the time to vote; the day of the minutes is accepted, with a caution. */
    private static Outcome fromTheVote(CommunityDecision decision, @Nullable LocalDate stated) {
        LocalDate minutes = decision.heldOn();
        boolean byMinutes = stated != null
                && stated.equals(minutes)
                && (decision.form() == DecisionForm.BALLOT || decision.form() == DecisionForm.ONLINE)
                && !stated.equals(decision.voteEnded());
        return byMinutes
                ? compare(stated, "/heldOn", minutes).caution(DocumentNorms.COUNTED_FROM_MINUTES.name())
                : compare(stated, "/heldOn", decision.decidedOn());
    }

    /** From the day of recognition; until it is given nothing is in effect. */
    private static Outcome fromRecognition(
            @Nullable Recognition recognition, @Nullable LocalDate stated, LocalDate asOf) {
        Boolean recognised = recognition == null ? null : recognition.recognised();
        if (Boolean.FALSE.equals(recognised)) {
            return Outcome.of(stated == null ? Reason.MET : Reason.NOT_MET, EFFECTIVE_ON.path());
        }
        if (recognition == null || recognised == null) {
            boolean unanswered = recognition != null
                    && recognition.answer() != null
                    && Boolean.FALSE.equals(recognition.answer().doneBy(asOf).toBoolean());
            if (unanswered) {
                return Outcome.of(
                        stated == null || stated.isAfter(asOf) ? Reason.AWAITS_EVENT : Reason.NOT_MET,
                        EFFECTIVE_ON.path());
            }
            return Outcome.noData("/recognition/recognised");
        }
        LocalDate day =
                recognition.answer() == null ? null : recognition.answer().on();
        return compare(stated, "/recognition/answer/on", day);
    }

    private static Outcome compare(@Nullable LocalDate stated, String path, @Nullable LocalDate lawful) {
        if (stated == null || lawful == null) {
            return Outcome.noData(stated == null ? EFFECTIVE_ON.path() : path);
        }
        return Outcome.of(
                stated.equals(lawful) ? Reason.MET : Reason.WRONG_ORDER,
                EFFECTIVE_ON.path(),
                Arguments.of(Argument.DONE, stated).with(Argument.START, lawful));
    }
}
