package vn.danchu.testing.completion;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** "Data it needs" on the page of a norm exists, and is all that its cases turn on. */
class PointersTest {

    @Test
    void everyNormNamesTheDataThatItsVerdictsTurnOn() throws IOException {
        Found found = NormProperties.reads(NormProperties.norms());
        Ratchet.assertNoneButKnown("reads", found, Set.of("READS"), true);
    }
}
