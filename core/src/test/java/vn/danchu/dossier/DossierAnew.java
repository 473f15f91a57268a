package vn.danchu.dossier;

import org.junit.jupiter.api.Test;
import vn.danchu.Anew;

/** For {@code .ci/mutation}: what is made once and kept, tested on classes that are loaded anew. */
class DossierAnew {

    @Test
    void whatIsKeptIsMadeAsItsTestsExpect() throws Exception {
        Anew.run(LabelsTest.class, SectionTest.class, NormsTest.class, NormSheetTest.class, ReceiptsTest.class);
    }
}
