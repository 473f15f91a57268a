package vn.danchu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;

class WritingTest {

    private static final Dossier COMMUNE = DossierBuilder.builder()
            .unit(UnitBuilder.builder().setting(Setting.COMMUNE).build())
            .period(Period.year(2025))
            .build();

    /** The second has no form in JSON. */
    private static final List<Object> BREAKING_OFF = List.of(COMMUNE, "text");

    /** Far more than what a generator of JSON keeps before it writes. */
    private static final int MANY = 50;

    /** Keeps what it is given, how large the largest piece was, and whether it was flushed or closed. */
    private static final class Told extends ByteArrayOutputStream {
        private int largest;
        private boolean flushed;
        private boolean closed;

        @Override
        public void write(byte[] bytes, int from, int length) {
            largest = Math.max(largest, length);
            super.write(bytes, from, length);
        }

        @Override
        public void flush() {
            flushed = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void writesALongReportPieceByPieceAndLeavesTheStreamOpen() throws IOException {
        ComplianceReport report = Assessor.standard().assess(COMMUNE, LocalDate.of(2026, 1, 31));
        Told told = new Told();
        DanchuJson.strict().write(Collections.nCopies(MANY, report), told);
        assertThat(told.toByteArray()).isEqualTo(DanchuJson.strict().toBytes(Collections.nCopies(MANY, report)));
        assertThat(told.largest).isLessThan(told.size() / MANY);
        assertThat(told.flushed).isTrue();
        assertThat(told.closed).isFalse();
    }

    @Test
    void handsOnWhatTheStreamFailsWith() {
        IOException full = new IOException("disk full");
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw full;
            }
        };
        assertThatThrownBy(() -> DanchuJson.strict().write(COMMUNE, failing)).isSameAs(full);
        assertThatThrownBy(() -> DanchuJson.strict().writeLine(COMMUNE, failing))
                .isSameAs(full);
    }

    @Test
    void whatBreaksOffDoesNotLookWhole() {
        Told told = new Told();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DanchuJson.strict().write(BREAKING_OFF, told));
        assertThat(told.toString(StandardCharsets.UTF_8)).startsWith("[{").endsWith("}");
        assertThat(told.closed).isFalse();
    }

    @Test
    void aLineIsWrittenWholeOrNotAtAll() {
        Told told = new Told();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DanchuJson.strict().writeLine(BREAKING_OFF, told));
        assertThat(told.size()).isZero();
    }

    @Test
    void writesNothingOfWhatIsNoDocument() {
        Told told = new Told();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DanchuJson.strict().write("text", told));
        assertThat(told.size()).isZero();
    }
}
