package vn.danchu.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The catalogues of chapter I of L10, which are for every setting. */
class ChapterOneTest {

    private static List<String> codes(Catalogue<?> catalogue) {
        return catalogue.entries().stream().map(CatalogueEntry::code).toList();
    }

    @Test
    void article9ProhibitsFiveActs() {
        assertThat(codes(ProhibitedAct.catalogue())).containsExactly("9.1", "9.2", "9.3", "9.4", "9.5");
        assertThat(ProhibitedAct.FALSIFYING_RESULTS.listing().citation()).hasToString("L10:9.5");
    }

    @Test
    void articles5And7GiveFourRightsEach() {
        assertThat(codes(CitizenRight.catalogue()))
                .containsExactly("5.1", "5.2", "5.3", "5.4", "7.1", "7.2", "7.3", "7.4");
    }

    @Test
    void article6NamesFiveDuties() {
        assertThat(codes(CitizenDuty.catalogue())).containsExactly("6.1", "6.2", "6.3", "6.4", "6.5");
    }

    @Test
    void theyStandInNoSettingsListAndAreFoundByNumber() {
        assertThat(ProhibitedAct.catalogue().entries(Setting.COMMUNE)).isEmpty();
        assertThat(ProhibitedAct.catalogue().entries(null)).hasSize(5);
        assertThat(CitizenRight.catalogue().get("5.3")).isEqualTo(CitizenRight.SUPERVISION);
    }
}
