package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever types a builder's setter reads the JSON property, the Vietnamese term and what it means. */
class BuilderJavadocTest {

    private static final Path BUILDERS = Path.of("target/generated-sources/annotations");

    private static BuilderJavadoc javadoc() throws IOException {
        return new BuilderJavadoc(
                Path.of("src/main/java"),
                List.of(
                        Path.of("src/main/resources/vn/danchu/dossier/headings_vi.properties"),
                        Path.of("../json/src/test/resources/vn/danchu/json/schema_vi.properties")));
    }

    @Test
    void saysPropertyTermAndMeaning() throws IOException {
        String setter = "Set a new value for the {@code chosenByChair} record component in the builder";
        assertThat(javadoc().written("Ballot", setter))
                .startsWith("Sets {@code chosenByChair}, in JSON the property of the same name, <i>")
                .endsWith("</i>: when the commune chair chose ballots for a commune-wide matter (D59:4.1.a).");
    }

    @Test
    void saysSoOfEachSetterOfEachBuilder() throws IOException {
        BuilderJavadoc javadoc = javadoc();
        List<Path> builders;
        try (Stream<Path> files = Files.walk(BUILDERS)) {
            builders = files.filter(file -> file.toString().endsWith("Builder.java"))
                    .toList();
        }
        assertThat(builders).hasSizeGreaterThan(100);
        for (Path builder : builders) {
            String record = builder.getFileName().toString().replace("Builder.java", "");
            assertThat(javadoc.written(record, Files.readString(builder)).lines())
                    .as(record)
                    .noneMatch(line -> line.contains("Set a new value"))
                    .filteredOn(line -> line.contains("Sets {@code"))
                    .allMatch(line -> line.matches(".* name, <i>.+</i>: .+"));
        }
    }
}
