package vn.danchu.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.compliance.Texts;
import vn.danchu.dossier.Norms;

class ContributorMessagesTest {

    /** The words of findings come with each violation; {@code mvn -pl core test -Ddanchu.update=true} writes the files anew. */
    @ParameterizedTest
    @CsvSource({
        "vi, ContributorValidationMessages.properties",
        "vi, ContributorValidationMessages_vi.properties",
        "en, ContributorValidationMessages_en.properties"
    })
    void areTheLibrarysOwnWords(String language, String file) throws IOException {
        Texts texts = Norms.texts(Locale.forLanguageTag(language));
        String expected = "vn.danchu.lawful=" + texts.get("constraint.lawful") + '\n'
                + "vn.danchu.determined=" + texts.get("constraint.determined") + '\n'
                + "vn.danchu.finding={danchu" + (language.equals("vi") ? "Vi" : "En") + "}\n"
                + LawMessages.CONSTRAINTS.stream()
                        .map(name -> "vn.danchu.shape." + name + '=' + texts.get("shape." + name) + '\n')
                        .collect(Collectors.joining());
        Path path = Path.of("src/main/resources").resolve(file);
        if (Boolean.getBoolean("danchu.update")) {
            Files.writeString(path, expected);
        }
        assertThat(path).content().isEqualTo(expected);
    }
}
