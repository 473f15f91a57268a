package vn.danchu.village;

import org.junit.jupiter.api.Test;
import vn.danchu.Anew;

/** For {@code .ci/mutation}: norms that are made anew, by the tests of this package. */
class VillageAnew {

    @Test
    void normsThatAreMadeAnewGiveWhatTheirTestsExpect() throws Exception {
        Anew.run(
                Articles32To35Test.class,
                CataloguesTest.class,
                ConventionStandingTest.class,
                Decree185Test.class,
                Decree59Article9Test.class,
                Decree59Articles10To11Test.class,
                Decree59Articles6To8Test.class,
                Decree61Articles12To24Test.class,
                Decree61Articles4To11Test.class,
                DialogueDemandTest.class,
                DismissalVotesTest.class,
                DraftPostingTest.class,
                HeadResultsTest.class,
                UnreadWordingTest.class,
                VillageVotesTest.class,
                VillagesInTheYearTest.class);
    }
}
