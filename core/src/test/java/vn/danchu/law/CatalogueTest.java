package vn.danchu.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Entries are found by the law's number. */
class CatalogueTest {

    @Test
    void entriesStandInTheOrderOfTheLawAndAreFoundByTheirNumber() {
        Catalogue<ProhibitedAct> acts = Catalogue.of(ProhibitedAct.values());
        assertThat(acts.entries()).containsExactly(ProhibitedAct.values());
        for (ProhibitedAct act : ProhibitedAct.values()) {
            assertThat(acts.get(act.code())).isEqualTo(act);
        }
        assertThat(acts.find("9.99")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> acts.get("9.99")).withMessageContaining("\"9.99\"");
    }
}
