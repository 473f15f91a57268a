package vn.danchu.disclosure;

import org.junit.jupiter.api.Test;
import vn.danchu.Anew;

/** For {@code .ci/mutation}: norms that are made anew, by the tests of this package. */
class DisclosureAnew {

    @Test
    void normsThatAreMadeAnewGiveWhatTheirTestsExpect() throws Exception {
        Anew.run(
                AbsenceTest.class,
                Article11Test.class,
                Article12Test.class,
                Article13Test.class,
                Articles47To66Test.class,
                BroadcastsTest.class,
                BudgetMomentsTest.class,
                ChannelRulesTest.class,
                DisclosureChecklistTest.class,
                HangingTest.class,
                MomentTest.class,
                PermanentPostingTest.class,
                PublicInformationTest.class,
                PublicationTest.class,
                PublishedInTimeTest.class,
                SameFiguresTest.class);
    }
}
