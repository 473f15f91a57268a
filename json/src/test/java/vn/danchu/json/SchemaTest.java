package vn.danchu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas in the jar are those of the records. With {@code -Ddanchu.update=true} they are written anew. */
class SchemaTest {

    private static final Path RESOURCES = Path.of("src/main/resources/vn/danchu/json");

    private static final Path DOCS = Path.of("../docs");

    @ParameterizedTest
    @EnumSource
    void standsInTheJarAndUnderDocsAsTheRecordsHaveIt(DocumentType document) throws IOException {
        String made = new SchemaGenerator().schema(document);
        for (Path folder : List.of(RESOURCES, DOCS)) {
            standsAt(folder.resolve(document.file()), made);
        }
    }

    private static void standsAt(Path file, String made) throws IOException {
        if (Boolean.getBoolean("danchu.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(file).equals(made))
                .as("%s is as the records have it; if not, run this test with -Ddanchu.update=true", file)
                .isTrue();
    }

    @Test
    void saysEverythingInVietnameseAndEnglish() {
        SchemaGenerator generator = new SchemaGenerator();
        for (DocumentType document : DocumentType.values()) {
            generator.schema(document);
        }
        assertThat(generator.missing())
                .as("texts to add to schema_vi.properties, and Javadoc to add in core")
                .isEmpty();
        assertThat(generator.unused()).as("texts of nothing").isEmpty();
    }

    /** Every code of a dossier: the law's catalogues by their labels, the rest by the words of the workbook. */
    @Test
    void describesEveryCodeOfADossierInBothLanguages() {
        JsonNode definitions =
                new JsonMapper().readTree(DocumentType.DOSSIER.schema()).get("$defs");
        definitions.properties().forEach(definition -> {
            JsonNode codes = definition.getValue().get("enum");
            if (codes != null) {
                JsonNode descriptions = definition.getValue().path("enumDescriptions");
                assertThat(descriptions.size()).as(definition.getKey()).isEqualTo(codes.size());
                descriptions.forEach(each -> assertThat(each.asString()).matches(".+ \\| .+"));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void isIdentifiedByNameAndVersion(DocumentType document) {
        assertThat(document.schema()).contains("\"$id\" : \"" + document.id() + "\"");
    }
}
