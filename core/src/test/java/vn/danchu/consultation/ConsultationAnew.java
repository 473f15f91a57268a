package vn.danchu.consultation;

import org.junit.jupiter.api.Test;
import vn.danchu.Anew;

/** For {@code .ci/mutation}: norms that are made anew, by the tests of this package. */
class ConsultationAnew {

    @Test
    void normsThatAreMadeAnewGiveWhatTheirTestsExpect() throws Exception {
        Anew.run(
                Article25Test.class,
                Article26Test.class,
                Article27Test.class,
                Article28Test.class,
                Decree185Article9Test.class,
                Decree321Test.class,
                DemocracyRegulationTest.class,
                MatterDecisionTest.class,
                WorkplaceConsultationTest.class);
    }
}
