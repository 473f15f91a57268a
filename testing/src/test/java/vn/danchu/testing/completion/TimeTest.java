package vn.danchu.testing.completion;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing is said before its day, no verdict runs back, and what is to come has not happened. */
class TimeTest {

    @Test
    void noVerdictRunsBackOnAnyDayOfThreeYears() throws IOException {
        ViolationReport.assertNone("time", NormProperties.time(NormProperties.norms("")));
    }

    @Test
    @Tag("redesign")
    void whatIsToComeChangesNoVerdict() throws IOException {
        ViolationReport.assertNone("future", NormProperties.future(NormProperties.norms("")));
    }
}
