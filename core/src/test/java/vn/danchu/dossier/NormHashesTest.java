package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Texts;
import vn.danchu.law.Instruments;

class NormHashesTest {

    private static final Path FILE = Path.of("src/main/resources/vn/danchu/dossier", NormHashes.FILE);

    /** A line that changes in it is a norm that asks something else, or an instrument of which the library knows something else; {@code mvn -pl core test -Ddanchu.update=true} writes it anew. */
    @Test
    void shippedOnesAreThoseOfTheNormsAndInstruments() throws IOException {
        Texts texts = Norms.texts(NormHashes.VIETNAMESE);
        Stream<String> norms = Norms.all().stream()
                .map(norm -> NormHashes.Hashed.of(norm, texts).line());
        Stream<String> instruments =
                Instruments.all().stream().map(instrument -> NormHashes.of(instrument) + "  " + instrument.code());
        String hashes = Stream.concat(norms, instruments).collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("danchu.update")) {
            Files.writeString(FILE, hashes);
        }
        assertThat(Files.readString(FILE))
                .as("%s is as the norms have it; if not, run this test with -Ddanchu.update=true", FILE)
                .isEqualTo(hashes);
    }
}
