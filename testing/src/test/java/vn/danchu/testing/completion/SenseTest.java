package vn.danchu.testing.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.json.JsonDocument;

/** What a year and a session cannot bring is no completion, and null says of a unit that changed that the rest stayed. */
class SenseTest {

    @ParameterizedTest
    @CsvSource({
        "2025-11-25, 2025-12-08, true",
        "2025-12-08, 2025-12-08, true",
        "2025-12-09, 2025-12-08, false",
        "2025-12-31, 2026-03-09, true",
        "2025-12-31, 2026-03-10, false",
    })
    void aSessionOpensSomeWeeksAfterItsPapersWereSent(String sent, String opened, boolean possible) {
        JsonDocument disclosure = JsonDocument.parse(
                "{\"sentToDelegatesOn\": \"%s\", \"sessionOpenedOn\": \"%s\"}".formatted(sent, opened));
        assertThat(Sense.isOfOneSession(disclosure)).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, false", "2025-01-01, true", "2025-12-31, true", "2026-01-01, false"})
    void theReportOnAYearIsPutToASessionOfTheNext(String submitted, boolean possible) {
        JsonDocument disclosure = JsonDocument.parse(
                "{\"covers\": {\"from\": \"2024-01-01\", \"to\": \"2024-12-31\"}, \"reportSubmittedOn\": \"%s\"}"
                        .formatted(submitted));
        assertThat(Sense.isOfTheYearAfter(disclosure)).isEqualTo(possible);
    }

    @Test
    void whatAChangeOfAUnitLeavesOutStayedAsItWas() {
        assertThat(DossierSchema.standard().at("/unit/changes/0/hasUnion").nullSpeaks())
                .isTrue();
        assertThat(DossierSchema.standard().at("/unit/hasUnion").nullSpeaks()).isFalse();
    }
}
