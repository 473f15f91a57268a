package vn.danchu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.dossier.Dossier;

/** Newline-delimited dossiers. */
class LinesTest {

    private static final String LINES = """
            {"unit":{"code":"X1"}}

            {"unit":{"code":"X2","staff":-1}}\r
            not json
            {"unit":{"code":"X3"}}""";

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aBadLineIsToldWithItsNumberAndTheRestGoesOn() {
        try (Stream<Line<Dossier>> lines = DanchuJson.strict().readLines(bytes(LINES), Dossier.class)) {
            List<Line<Dossier>> all = lines.toList();
            assertThat(all).extracting(Line::number).containsExactly(1, 3, 4, 5);
            assertThat(all).extracting(line -> line.result().accepted()).containsExactly(true, false, false, true);
            assertThat(all.get(1).result().faults().get(0).toString()).startsWith("Line 3, column 30, /unit/staff:");
            assertThat(all.get(2).result().faults().get(0).toString()).startsWith("Line 4, column 1,");
        }
    }

    @Test
    void aLineTooLongIsRefusedAndTheRestGoesOn() {
        String lines = "{\"unit\":{\"code\":\"" + "a".repeat(300_000) + "\"}}\n{}\n";
        DanchuJson json = DanchuJson.strict().with(Limits.DEFAULT.withDocumentBytes(1000));
        List<Line<Dossier>> all = json.readLines(bytes(lines), Dossier.class).toList();
        assertThat(all.get(0).result().faults()).extracting(Fault::code).containsExactly(FaultCode.LIMIT);
        assertThat(all.get(1).result().accepted()).isTrue();
        assertThat(all).hasSize(2);
    }

    /** What is read at a time grows from 1,024 bytes to 65,536. */
    @ParameterizedTest
    @ValueSource(ints = {1_022, 1_023, 1_024, 1_025, 66_558, 66_559, 66_560, 66_561, 200_000})
    void aLineIsWholeWhereverWhatIsReadAtATimeEnds(int length) {
        String code = "a".repeat(length - "{'unit':{'code':''}}".length());
        String line = "{\"unit\":{\"code\":\"" + code + "\"}}";
        List<Line<Dossier>> all = DanchuJson.strict()
                .with(Limits.DEFAULT.withStringLength(length))
                .readLines(bytes(line + "\n{\n{}\n" + line), Dossier.class)
                .toList();
        assertThat(all).extracting(Line::number).containsExactly(1, 2, 3, 4);
        assertThat(all).extracting(each -> each.result().accepted()).containsExactly(true, false, true, true);
        assertThat(all.get(0).result().orThrow().unit().code()).isEqualTo(code);
        assertThat(all.get(3).result()).isEqualTo(all.get(0).result());
    }

    @Test
    void theLargestLimitIsNone() throws IOException {
        DanchuJson json = DanchuJson.strict().with(Limits.DEFAULT.withDocumentBytes(Integer.MAX_VALUE));
        assertThat(json.readLines(bytes("{}\n{}"), Dossier.class)).hasSize(2);
        assertThat(json.read(bytes("{}"), Dossier.class).accepted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void resultsComeInTheOrderOfTheInput(int threads) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 1; i <= 200; i++) {
            DanchuJson.strict().writeLine(new RandomRecords(i, 0.5).next(Dossier.class), out);
        }
        List<Integer> numbers = new ArrayList<>();
        DanchuJson.strict()
                .processLines(
                        new ByteArrayInputStream(out.toByteArray()),
                        Dossier.class,
                        threads,
                        line -> line.result().accepted() ? line.number() : -line.number(),
                        numbers::add);
        assertThat(numbers).hasSize(200).isSorted().startsWith(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whatWasDoneBeforeAFailureIsGiven(int threads) {
        List<Integer> numbers = new ArrayList<>();
        assertThatThrownBy(() -> DanchuJson.strict()
                        .processLines(
                                bytes("{}\n".repeat(200)),
                                Dossier.class,
                                threads,
                                line -> {
                                    if (line.number() == 70) {
                                        throw new IllegalStateException("70");
                                    }
                                    return line.number();
                                },
                                numbers::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("70");
        assertThat(numbers).hasSize(69).isSorted().endsWith(69);
    }

    @Test
    void endlessInputIsReadOnlyAsFarAsItIsAskedFor() {
        byte[] line = "{}\n".getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                return line[at++ % line.length];
            }

            @Override
            public int read(byte[] into, int from, int length) {
                for (int i = 0; i < length; i++) {
                    into[from + i] = (byte) read();
                }
                return length;
            }
        };
        assertThat(DanchuJson.strict().readLines(endless, Dossier.class).limit(100_000))
                .hasSize(100_000);
    }
}
