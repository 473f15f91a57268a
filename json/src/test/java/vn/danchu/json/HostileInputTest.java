package vn.danchu.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.danchu.dossier.Dossier;
import vn.danchu.scoring.set.ScoreForm;

/** Input that was made to harm is refused with a word on why. The timeout ends a build that would hang; it measures nothing. */
@Timeout(60)
class HostileInputTest {

    private static FaultCode last(String json) {
        return last(json.getBytes(StandardCharsets.UTF_8));
    }

    private static FaultCode last(byte[] json) {
        ReadResult<Dossier> read = DanchuJson.strict().read(json, Dossier.class);
        assertThat(read.value()).isNull();
        return read.faults().get(read.faults().size() - 1).code();
    }

    @Test
    void deepNesting() {
        assertThat(last("[".repeat(5_000_000))).isEqualTo(FaultCode.LIMIT);
        assertThat(last("{\"unit\":".repeat(1_000_000))).isEqualTo(FaultCode.LIMIT);
    }

    @Test
    void hugeNumbers() {
        assertThat(last("{\"unit\":{\"staff\":" + "9".repeat(5_000_000) + "}}")).isEqualTo(FaultCode.LIMIT);
        assertThat(last("{\"unit\":{\"staff\":1e-999999999}}")).isEqualTo(FaultCode.NOT_AN_INTEGER);
        assertThat(last("{\"unit\":{\"staff\":1E+2147483647}}")).isEqualTo(FaultCode.OUT_OF_RANGE);
        assertThat(last("{\"unit\":{\"staff\":1E+99999999999}}")).isIn(FaultCode.OUT_OF_RANGE, FaultCode.LIMIT);
    }

    @Test
    void hugeStringsAndNames() {
        assertThat(last("{\"unit\":{\"code\":\"" + "a".repeat(5_000_000) + "\"}}"))
                .isEqualTo(FaultCode.LIMIT);
        assertThat(last("{\"" + "a".repeat(5_000_000) + "\":1}")).isEqualTo(FaultCode.LIMIT);
    }

    @Test
    void hugeDocuments() {
        byte[] json = new byte[Limits.DEFAULT.documentBytes() + 1];
        java.util.Arrays.fill(json, (byte) ' ');
        assertThat(last(json)).isEqualTo(FaultCode.LIMIT);
    }

    /** Texts that share one hash code, in a set and as the keys of a map. */
    @Test
    void textsThatCollide() {
        StringBuilder villages = new StringBuilder();
        StringBuilder related = new StringBuilder();
        for (int i = 0; i < Limits.DEFAULT.listLength(); i++) {
            String text = Integer.toBinaryString(i | 1 << 17).replace("0", "Aa").replace("1", "BB");
            villages.append(i == 0 ? "" : ",").append('"').append(text).append('"');
            related.append(i == 0 ? "" : ",").append('"').append(text).append("\":\"x\"");
        }
        String dossier =
                "{\"inspectionBoards\":[{\"villages\":[" + villages + "]}],\"projects\":[{\"code\":\"x\",\"villages\":["
                        + villages + "]}],\"investmentSupervisionBoards\":[{\"projectVillages\":[" + villages + "]}]}";
        String form = "{\"period\":{\"from\":\"2026-01-01\",\"to\":\"2026-12-31\"},\"related\":{" + related + "}}";
        DanchuJson json = DanchuJson.strict().with(Limits.DEFAULT.withDocumentBytes(32 << 20));
        Dossier read = json.read(dossier, Dossier.class).orThrow();
        // Sorted: among such texts hash codes find nothing.
        assertThat(List.copyOf(
                        requireNonNull(requireNonNull(read.projects()).get(0).villages())))
                .hasSize(Limits.DEFAULT.listLength())
                .isSorted();
        assertThat(json.read(form, ScoreForm.class).faults()).isEmpty();
    }

    /** The parser remembers names beyond one document: what one held must not refuse the next. */
    @Test
    void namesThatCollideInOneDocumentRefuseNoOther() {
        String form = "{\"period\":{\"from\":\"2026-01-01\",\"to\":\"2026-12-31\"},\"related\":{%s}}";
        for (int document = 0; document < 12; document++) {
            StringBuilder hostile = new StringBuilder();
            StringBuilder honest = new StringBuilder();
            for (int i = 0; i < 1000; i++) {
                String name = Integer.toBinaryString(document * 1000 + i | 1 << 17)
                        .replace("0", "Aa")
                        .replace("1", "BB");
                hostile.append(i == 0 ? "" : ",").append('"').append(name).append("\":\"x\"");
                honest.append(i == 0 ? "" : ",")
                        .append("\"xã-")
                        .append(document * 1000 + i)
                        .append("\":\"x\"");
            }
            assertThat(DanchuJson.strict()
                            .read(form.formatted(hostile), ScoreForm.class)
                            .faults())
                    .isEmpty();
            assertThat(DanchuJson.strict()
                            .read(form.formatted(honest), ScoreForm.class)
                            .faults())
                    .isEmpty();
        }
    }

    @Test
    void moreFaultsThanAnyoneReads() {
        String json = "{" + "\"x\":1,".repeat(1_000_000) + "\"x\":1}";
        List<Fault> faults = DanchuJson.strict().read(json, Dossier.class).faults();
        assertThat(faults).hasSize(Limits.DEFAULT.faults() + 1);
        assertThat(faults.get(Limits.DEFAULT.faults()).code()).isEqualTo(FaultCode.LIMIT);
    }

    @Test
    void faultsAreToldUpToTheLimitAndWhatIsBeyondItToo() {
        DanchuJson lenient = DanchuJson.lenient().with(Limits.DEFAULT.withFaults(2));
        assertThat(lenient.read("{\"x\":1,\"y\":1}", Dossier.class).value()).isNotNull();
        ReadResult<Dossier> beyond = lenient.read("{\"x\":1,\"y\":1,\"z\":1}", Dossier.class);
        assertThat(beyond.value()).isNull();
        assertThat(beyond.faults())
                .extracting(Fault::code)
                .containsExactly(FaultCode.UNKNOWN_PROPERTY, FaultCode.UNKNOWN_PROPERTY, FaultCode.LIMIT);
    }

    @Test
    void textThatIsNotUtf8() {
        int[][] sequences = {
            {0x80},
            {0xC0, 0x80},
            {0xC1, 0xBF},
            {0xE0, 0x80, 0x80},
            {0xED, 0xA0, 0x80},
            {0xF0, 0x80, 0x80, 0x80},
            {0xF4, 0x90, 0x80, 0x80},
            {0xF5, 0x80, 0x80, 0x80},
            {0xFF},
            {0xC3},
            {0xE1, 0xBB}
        };
        for (int[] sequence : sequences) {
            byte[] json = "{\n\"unit\":{\"name\":\"Xã ........\"}}".getBytes(StandardCharsets.UTF_8);
            int at = json.length - 11;
            for (int i = 0; i < sequence.length; i++) {
                json[at + i] = (byte) sequence[i];
            }
            Fault fault = DanchuJson.strict().read(json, Dossier.class).faults().get(0);
            assertThat(fault.code()).isEqualTo(FaultCode.ENCODING);
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo(20);
        }
    }

    @Test
    void otherEncodings() {
        assertThat(last("{}".getBytes(StandardCharsets.UTF_16))).isEqualTo(FaultCode.ENCODING);
        assertThat(last("{}".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(FaultCode.ENCODING);
        assertThat(last("{}".getBytes(StandardCharsets.UTF_16BE))).isEqualTo(FaultCode.ENCODING);
    }

    @Test
    void noiseNeverThrows() {
        Random random = new Random(10);
        byte[] json = DanchuJson.strict().toBytes(new RandomRecords(3, 0.2).next(Dossier.class));
        for (int i = 0; i < 3000; i++) {
            byte[] noisy = json.clone();
            for (int j = random.nextInt(4); j >= 0; j--) {
                noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
            }
            ReadResult<Dossier> read = DanchuJson.strict().read(noisy, Dossier.class);
            assertThat(read.accepted()).isEqualTo(read.faults().isEmpty());
        }
    }
}
