package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Verdict;

class ConformanceSuiteTest {

    private static final String FILE = """
            {"norm": "N-1", "asOf": "2026-12-31", "dossier": {"unit": {}},
             "cases": [{"name": "with a comma, and =", "provision": "L10:1", "set": {"/unit/staff": 3},
                        "expect": [{"path": "/unit/staff", "verdict": "COMPLIANT"}]}]}
            """;

    private static final ConformanceCase CASE =
            ConformanceSuite.parse("one.json", FILE).get(0);

    private static ConformanceResult run(Judgement... judgements) {
        return CASE.run((dossier, asOf) -> List.of(judgements));
    }

    @Test
    void aCaseSetsItsValuesInTheBaseDossier() {
        assertThat(CASE.dossier()).isEqualTo("{\"unit\":{\"staff\":3}}");
    }

    @Test
    void aSystemPassesThatGivesJustTheJudgementsExpected() {
        Judgement expected = new Judgement("N-1", "/unit/staff", Verdict.COMPLIANT);
        Judgement ofAnotherNorm = new Judgement("N-2", "/unit", Verdict.NON_COMPLIANT);
        assertThat(run(expected, ofAnotherNorm).passed()).isTrue();
        assertThat(run(expected, expected).passed()).isFalse();
        assertThat(run(new Judgement("N-1", "/unit", Verdict.COMPLIANT)).passed())
                .isFalse();
        assertThat(run(new Judgement("N-1", "/unit/staff", Verdict.PENDING)).passed())
                .isFalse();
        assertThat(run().passed()).isFalse();
    }

    @Test
    void aSystemThatThrowsFailsTheCaseAndNotTheRun() {
        ConformanceResult result = CASE.run((dossier, asOf) -> {
            throw new IllegalStateException("down");
        });
        assertThat(result.passed()).isFalse();
        assertThat(result.error()).contains("down");
    }

    @Test
    void resultsAreCsvThatASpreadsheetDoesNotRun() {
        ConformanceCase formula = new ConformanceCase("=N", "a \"quoted\" name", "L10:1", CASE.asOf(), "{}", List.of());
        assertThat(ConformanceResult.toCsv(List.of(run(), formula.run((dossier, asOf) -> List.of()))))
                .isEqualTo("norm,case,provision,passed,expected,found,error\r\n"
                        + "N-1,\"with a comma, and =\",L10:1,false,/unit/staff COMPLIANT,,\r\n"
                        + "'=N,\"a \"\"quoted\"\" name\",L10:1,true,,,\r\n");
    }

    @Test
    void aFileThatIsNoneSaysWhere() {
        assertThatThrownBy(() -> ConformanceSuite.parse("one.json", FILE.replace("\"verdict\"", "\"verdikt\"")))
                .hasMessage("one.json: /cases/0: no text at /verdict");
        assertThatThrownBy(() -> ConformanceSuite.parse("one.json", FILE.replace("\"dossier\"", "\"dosier\"")))
                .hasMessageContaining("nothing at /dossier");
    }
}
