package vn.danchu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.danchu.dossier.Dossier;
import vn.danchu.law.Setting;

/** A pipe that is opened as a file is read like any stream. */
class PipeTest {

    /** As a file's stream is on a pipe: it reads, but whoever asks for its length or position is refused. */
    private static final class Pipe extends FilterInputStream {

        Pipe(InputStream in) {
            super(in);
        }

        @Override
        public int available() throws IOException {
            throw new IOException("Illegal seek");
        }

        @Override
        public byte[] readNBytes(int length) throws IOException {
            throw new IOException("Illegal seek");
        }

        @Override
        public byte[] readAllBytes() throws IOException {
            throw new IOException("Illegal seek");
        }
    }

    @Test
    void aDocumentIsReadFromAPipe() throws IOException {
        byte[] json = "{\"unit\":{\"setting\":\"COMMUNE\"}}".getBytes(StandardCharsets.UTF_8);
        Dossier dossier = DanchuJson.strict()
                .read(new Pipe(new ByteArrayInputStream(json)), Dossier.class)
                .orThrow();
        assertThat(dossier.unit()).extracting("setting").isEqualTo(Setting.COMMUNE);
    }
}
