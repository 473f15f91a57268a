package vn.danchu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever stands in a document is there again after it was written and read. */
class RoundTripTest {

    private static final int DOCUMENTS = 60;

    @ParameterizedTest
    @EnumSource
    void everyDocumentIsReadAsItWasWritten(DocumentType document) {
        DanchuJson json = DanchuJson.strict();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Object value = new RandomRecords(seed, seed % 3 * 0.4).next(document.type());
            byte[] bytes = json.toBytes(value);
            ReadResult<?> read = json.read(bytes, document.type());
            assertThat(read.faults()).as("seed %d", seed).isEmpty();
            assertThat(Arrays.equals(json.toBytes(read.orThrow()), bytes))
                    .as("seed %d writes the same bytes again", seed)
                    .isTrue();
            if (document != DocumentType.COMPLIANCE_REPORT) {
                assertThat(read.value()).as("seed %d", seed).isEqualTo(value);
            }
        }
    }
}
