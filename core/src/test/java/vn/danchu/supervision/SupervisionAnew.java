package vn.danchu.supervision;

import org.junit.jupiter.api.Test;
import vn.danchu.Anew;

/** For {@code .ci/mutation}: norms that are made anew, by the tests of this package. */
class SupervisionAnew {

    @Test
    void normsThatAreMadeAnewGiveWhatTheirTestsExpect() throws Exception {
        Anew.run(
                Article36Test.class,
                Article41Test.class,
                Articles37And42Test.class,
                Articles40And45Test.class,
                Articles60And77Test.class,
                BoardInTermTest.class,
                BoardRecordsTest.class,
                BoardTermsTest.class,
                Decree59Test.class,
                InvestmentBoardReportsTest.class,
                ElectionsTest.class,
                InvestmentYearReportsTest.class,
                TimesInOfficeTest.class,
                BoardDutiesTest.class,
                RefusedBoardsTest.class);
    }
}
