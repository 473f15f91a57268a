package vn.danchu.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Texts;
import vn.danchu.dossier.Norms;

class ContributorMessagesTest {

    /**
     * The messages are the norms' remedies with their citation; {@code mvn -pl core test -Ddanchu.update=true} writes them
     * anew.
     */
    @ParameterizedTest
    @CsvSource({"vi, ContributorValidationMessages.properties", "en, ContributorValidationMessages_en.properties"})
    void areTheNormsOwnWords(String language, String file) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Texts texts = Norms.texts(locale);
        StringBuilder expected = new StringBuilder();
        expected.append("vn.danchu.lawful=")
                .append(texts.get("constraint.lawful"))
                .append('\n');
        expected.append("vn.danchu.determined=")
                .append(texts.get("constraint.determined"))
                .append('\n');
        for (Norm<?> norm : Norms.all()) {
            expected.append(Violations.KEY)
                    .append(norm.id())
                    .append('=')
                    .append(texts.remedy(norm.id()))
                    .append(" (")
                    .append(norm.citations().get(0).text(locale))
                    .append(")\n");
        }
        Path path = Path.of("src/main/resources").resolve(file);
        if (Boolean.getBoolean("danchu.update")) {
            Files.writeString(path, expected);
        }
        assertThat(path).content().isEqualTo(expected.toString());
    }
}
