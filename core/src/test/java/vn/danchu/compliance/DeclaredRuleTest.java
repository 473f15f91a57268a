package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a rule says of itself. */
class DeclaredRuleTest {

    private static final Rule<Integer> MET = (number, circumstances) -> Outcome.of(Reason.MET, "/number");

    private static DeclaredRule<Integer> declared() {
        return DeclaredRule.of(List.of("/number"), Set.of(Verdict.COMPLIANT), MET);
    }

    @SafeVarargs
    private static Rule<Integer>[] bare(Rule<Integer>... rules) {
        return DeclaredRule.bare(rules);
    }

    @Test
    void judgingCallsTheRuleWithoutIt() {
        assertThat(DeclaredRule.bare(declared())).isSameAs(MET);
        assertThat(DeclaredRule.bare(MET)).isSameAs(MET);
        assertThat(bare(declared(), MET, declared())).containsExactly(MET, MET, MET);
    }

    /** What both ask with is named once. */
    @Test
    void ofARuleMadeOfOthersIsWhatTheseAskWith() {
        Rule<Integer> least = CountRules.atLeast(3, Fact.of("/number", number -> number));
        Rule<Integer> most = CountRules.atMost(5, Fact.of("/number", number -> number));
        Rule<Integer> all =
                DeclaredRule.over(List.of("/number"), List.of(least, most, least), Set.of(Verdict.COMPLIANT), MET);
        assertThat(all.asks())
                .containsExactly(Parameter.of(Parameter.Kind.LEAST, 3), Parameter.of(Parameter.Kind.MOST, 5));
        assertThat(all.reads()).containsExactly("/number");
        assertThat(all.verdicts()).containsExactly(Verdict.COMPLIANT);
    }

    @Test
    void tellsAShareThatIsEnoughFromOneThatIsToBeExceeded() {
        assertThat(Parameter.of(Share.atLeast(2, 3)))
                .isEqualTo(new Parameter(Parameter.Kind.SHARE_OR_MORE, List.of("2", "3")));
        assertThat(Parameter.of(Share.moreThan(1, 2)))
                .isEqualTo(new Parameter(Parameter.Kind.MORE_THAN_SHARE, List.of("1", "2")));
    }
}
