package vn.danchu.village;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.village.Cases.asOf;

import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Verdict;

/** What reports alone tell of a law (reading B26) makes no breach certain. */
class UnreadWordingTest {

    private static final Rule<DialogueConference> WITH_FRONT =
            Rules.holds(Fact.of("/withFront", DialogueConference::withFront));

    private static Outcome judged(Rule<DialogueConference> rule, boolean withFront) {
        return rule.judge(
                DialogueConferenceBuilder.builder().withFront(withFront).build(), asOf("2026-12-31"));
    }

    @Test
    void whatWouldBeABreachStaysOpenWithACaution() {
        Outcome translated = judged(UnreadWording.ofLaw72(WITH_FRONT), false);
        assertThat(translated.reason()).isEqualTo(Reason.LAW_UNSETTLED);
        assertThat(translated.path()).isEqualTo("/withFront");
        assertThat(translated.cautions()).containsExactly("wording-read-in-translation");
        assertThat(judged(UnreadWording.ofLaw65(WITH_FRONT), false).cautions())
                .containsExactly("law-65-known-from-reports");
    }

    @Test
    void whatIsKeptIsKept() {
        Outcome kept = judged(UnreadWording.ofLaw72(WITH_FRONT), true);
        assertThat(kept.verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(kept.cautions()).isEmpty();
    }

    @Test
    void itReadsWhatTheRuleReadsAndNeverFindsABreach() {
        Rule<DialogueConference> rule = UnreadWording.ofLaw72(WITH_FRONT);
        assertThat(rule.reads()).containsExactly("/withFront");
        assertThat(rule.verdicts())
                .contains(Verdict.COMPLIANT, Verdict.UNDETERMINED)
                .doesNotContain(Verdict.NON_COMPLIANT);
    }
}
