package vn.danchu.testing.completion;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** "Data it needs" on the page of a norm exists, and is all that its cases turn on. */
@Tag("redesign")
class PointersTest {

    @Test
    void everyNormNamesTheDataThatItsVerdictsTurnOn() throws IOException {
        ViolationReport.assertNone("reads", NormProperties.reads(NormProperties.norms("")));
    }
}
