package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Texts;
import vn.danchu.law.Instrument;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;

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

    /** One that was added since the file was written is hashed as those in it are. */
    @Test
    void anInstrumentThatTheFileLacksHasItsHashToo() {
        Instrument added = OwnNormsTest.OWN.instrument();
        assertThat(NormHashes.shipped(added)).isEqualTo(NormHashes.of(added)).matches("[0-9a-f]{64}");
        assertThat(NormHashes.shipped(added)).isNotEqualTo(NormHashes.shipped(Instruments.L10));
    }

    @Test
    void aNormHasTheSettingsThatItBindsAndTheInstrumentsThatItCites() {
        NormHashes.Hashed hashed = NormHashes.shipped(Norms.get("L10-12.3-within-5-working-days"));
        assertThat(hashed.id()).isEqualTo("L10-12.3-within-5-working-days");
        assertThat(hashed.settings()).containsExactly(Setting.COMMUNE);
        assertThat(hashed.instruments()).contains("L10");
    }
}
