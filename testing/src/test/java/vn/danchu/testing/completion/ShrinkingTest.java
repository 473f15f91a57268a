package vn.danchu.testing.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.JsonDocument;
import vn.danchu.village.ResidentsConference;

class ShrinkingTest {

    /** Planted: a commune that has a conference without a day. */
    private static String planted(Dossier dossier) {
        return dossier.residentsConferences() != null
                        && dossier.residentsConferences().stream()
                                .map(ResidentsConference::heldOn)
                                .anyMatch(day -> day == null)
                ? "a conference without a day"
                : "";
    }

    @Test
    void aPlantedFailureOfAWholeDossierEndsAsASmallOne() {
        Map<String, String> whole = WholeDossiers.all();
        String large = JsonDocument.parse(whole.get("demonstration"))
                .with(
                        "/residentsConferences",
                        JsonDocument.parse("[{\"village\":\"T1\",\"heldOn\":\"2025-12-01\"},{\"village\":\"T2\"},"
                                + "{\"village\":\"T3\",\"heldOn\":\"2025-12-02\"}]"))
                .toString();
        assertThatThrownBy(() -> WholeProperty.assertHolds("planted", large, ShrinkingTest::planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a conference without a day")
                .hasMessageContaining("planted")
                .hasMessageEndingWith("{\"residentsConferences\":[{}]}");
    }

    @Test
    void whatIsLeftIsNeeded() {
        String json = "{\"a\":[1,2,3,4,5,6,7,8,9],\"b\":{\"c\":[{\"d\":1,\"e\":2},{\"d\":3}],\"f\":\"g\"}}";
        assertThat(Shrinking.smallest(json, one -> one.contains("7") && one.contains("\"d\":3")))
                .isEqualTo("{\"a\":[7],\"b\":{\"c\":[{\"d\":3}]}}");
        assertThat(Shrinking.smallest(json, one -> one.contains("2,3") && one.contains("8")))
                .isEqualTo("{\"a\":[2,3,8]}");
    }

    @Test
    void aLongListIsHalvedBeforeItsElementsAreTried() {
        StringBuilder list = new StringBuilder("[0");
        for (int i = 1; i < 1000; i++) {
            list.append(',').append(i);
        }
        AtomicInteger tries = new AtomicInteger();
        assertThat(Shrinking.smallest("{\"a\":" + list + "]}", one -> {
                    tries.incrementAndGet();
                    return one.matches(".*\\b777\\b.*");
                }))
                .isEqualTo("{\"a\":[777]}");
        assertThat(tries).hasValueLessThan(50);
    }
}
