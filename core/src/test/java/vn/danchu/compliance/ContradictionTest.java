package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danchu.record.Act;

/** What contradicts itself is open, and hides no breach that stands whichever is wrong. */
class ContradictionTest {

    /** A count, and whether something contradicts something. */
    private record Vote(int count, boolean contradicted) {}

    private static Rule<Vote> unless(String about) {
        return new Contradiction<Vote>(
                        List.of(about),
                        (vote, circumstances) -> vote.contradicted() ? Outcome.contradiction(about, "/other") : null)
                .unless(CountRules.atLeast(50, Fact.of("/count", Vote::count)));
    }

    private static Outcome judge(Rule<Vote> rule, int count, boolean contradicted) {
        return rule.judge(new Vote(count, contradicted), Circumstances.alone(LocalDate.of(2026, 6, 30)));
    }

    @Test
    void whatIsReadIsOpenWhereItContradictsItself() {
        Rule<Vote> rule = unless("/count");
        assertThat(rule.reads()).containsExactly("/count");
        assertThat(judge(rule, 49, true).isContradiction()).isTrue();
        assertThat(judge(rule, 50, true).isContradiction()).isTrue();
        assertThat(judge(rule, 49, false).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judge(rule, 50, false).verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void aBreachByOtherDataStays() {
        Rule<Vote> rule = unless("/day");
        assertThat(rule.reads()).containsExactlyInAnyOrder("/count", "/day");
        assertThat(judge(rule, 49, true).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judge(rule, 50, true).isContradiction())
                .as("kept, though one of both is wrong")
                .isTrue();
        assertThat(judge(rule, 50, false).verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    /** What one contradiction reads makes no other touch the rule. */
    @Test
    void eachOfSeveralIsAskedOfTheRuleAlone() {
        Rule<Vote> rule = new Contradiction<Vote>(List.of("/day", "/other"), (vote, circumstances) -> null)
                .unless(unless("/day"));
        assertThat(rule.reads()).containsExactlyInAnyOrder("/count", "/day", "/other");
        assertThat(judge(rule, 49, true).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judge(rule, 50, true).isContradiction()).isTrue();
    }

    /** What is pending may yet be broken, and does not contradict itself before. */
    @Test
    void whatIsPendingByOtherDataStays() {
        LocalDate last = LocalDate.of(2026, 6, 30);
        Rule<Vote> rule = new Contradiction<Vote>(
                        List.of("/day"), (vote, circumstances) -> Outcome.contradiction("/day", "/other"))
                .unless(TimeRules.by(Fact.<Vote, LocalDate>known(c -> last), Fact.of("/sent", vote -> Act.notDone())));
        assertThat(rule.judge(new Vote(50, true), Circumstances.alone(last)).verdict())
                .isEqualTo(Verdict.PENDING);
        assertThat(rule.judge(new Vote(50, true), Circumstances.alone(last.plusDays(1)))
                        .verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
    }
}
