package vn.danchu.testing.completion;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing is said before its day, no verdict runs back, and what is to come has not happened. */
class TimeTest {

    @Test
    void noVerdictRunsBack() throws IOException {
        ViolationReport.assertNone("time", NormProperties.time(NormProperties.norms()));
    }

    @Test
    void whatIsToComeChangesNoVerdict() throws IOException {
        Ratchet.assertNoneButKnown("future", NormProperties.future(NormProperties.norms()), Set.of("TIME"), true);
    }
}
