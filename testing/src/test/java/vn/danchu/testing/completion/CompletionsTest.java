package vn.danchu.testing.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Every norm is sound and complete: what it says of a dossier with a datum missing holds for every completion of it, and
 * where all completions agree it says so; what it names as missing is missing, and would settle it.
 */
class CompletionsTest {

    private static final int DELETIONS_A_NORM = 6;
    private static final int PAIRS_A_NORM = Integer.getInteger("danchu.pairs", 60);

    @Test
    void everyNormSaysWhatEveryCompletionSays() throws IOException {
        boolean all = NormProperties.overEverything();
        Found found = NormProperties.singles(NormProperties.norms(), all ? Integer.MAX_VALUE : DELETIONS_A_NORM);
        assertThat(found.count().get("completions")).isGreaterThan(NormProperties.ofEveryNorm() ? 10_000 : 0);
        Ratchet.assertNoneButKnown("completions", found, Set.of("SOUND", "COMPLETE", "POINTER"), all);
    }

    @Test
    @EnabledIfSystemProperty(named = "danchu.completions", matches = "all")
    void noNormSaysMoreThanEveryCompletionOfTwoDataSays() throws IOException {
        Found found = NormProperties.pairs(NormProperties.norms(), PAIRS_A_NORM);
        assertThat(found.count().get("completions")).isGreaterThan(NormProperties.ofEveryNorm() ? 500_000 : 0);
        Ratchet.assertNoneButKnown("pairs", found, Set.of("PAIR"), true);
    }
}
