package vn.danchu.law;

import org.junit.jupiter.api.Test;
import vn.danchu.Anew;

/** For {@code .ci/mutation}: what is made once and kept, tested on classes that are loaded anew. */
class LawAnew {

    @Test
    void whatIsKeptIsMadeAsItsTestsExpect() throws Exception {
        Anew.run(ConsequencesTest.class, UnencodedProvisionTest.class);
    }
}
