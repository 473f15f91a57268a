package vn.danchu.workplace;

import org.junit.jupiter.api.Test;
import vn.danchu.Anew;

/** For {@code .ci/mutation}: norms that are made anew, by the tests of this package. */
class WorkplaceAnew {

    @Test
    void normsThatAreMadeAnewGiveWhatTheirTestsExpect() throws Exception {
        Anew.run(
                Article50Test.class,
                Article51Test.class,
                Article52Test.class,
                Article82Test.class,
                CataloguesTest.class,
                ConferenceSettingTest.class,
                Decree145Article38Test.class,
                Decree145Article39Test.class,
                Decree145Article40Test.class,
                DialogueDaysTest.class,
                EmployersOfTenTest.class,
                MemberListsTest.class,
                StaffConferenceFactsTest.class,
                WorkplaceFactsTest.class);
    }
}
