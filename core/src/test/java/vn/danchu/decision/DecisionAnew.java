package vn.danchu.decision;

import org.junit.jupiter.api.Test;
import vn.danchu.Anew;

/** For {@code .ci/mutation}: norms that are made anew, by the tests of this package. */
class DecisionAnew {

    @Test
    void normsThatAreMadeAnewGiveWhatTheirTestsExpect() throws Exception {
        Anew.run(
                Article15Test.class,
                Article16Test.class,
                Article17Test.class,
                Article18Test.class,
                Article19Test.class,
                Article20Test.class,
                Article21Test.class,
                Article22And23Test.class,
                ConsentCountTest.class,
                ConsentRulesTest.class,
                CourseOfDecisionTest.class,
                Decree59Article3Test.class,
                Decree59Article4Test.class,
                Decree59Article5Test.class,
                LaterDecisionsTest.class,
                LinkedRecordTest.class,
                VoteOutcomeTest.class);
    }
}
