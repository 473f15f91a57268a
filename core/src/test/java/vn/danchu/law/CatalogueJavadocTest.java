package vn.danchu.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever chooses a constant of a catalogue sees in its Javadoc which clause it is, and how that is titled. */
class CatalogueJavadocTest {

    private static final Path SOURCES = Path.of("src/main/java");

    static Stream<Path> catalogues() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            all = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        return all.stream().filter(file -> source(file).contains("Catalogue.of(values())"));
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The enumeration of a file: its own type, or one within. */
    private static Class<?> catalogue(Class<?> file) {
        return Stream.concat(Stream.of(file), Stream.of(file.getDeclaredClasses()))
                .filter(type -> type.isEnum() && CatalogueEntry.class.isAssignableFrom(type))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void namesTheClauseAndTheTitle(Path file) throws ReflectiveOperationException {
        String source = source(file).replaceAll("\\n\\s*(?:\\*(?!/))? *", " ");
        Class<?> type = Class.forName(
                SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.'));
        for (Object constant : catalogue(type).getEnumConstants()) {
            Listing listing = ((CatalogueEntry) constant).listing();
            assertThat(Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/ (?:@\\w+ )*" + constant + "\\(")
                            .matcher(source)
                            .results()
                            .map(match -> match.group(1)))
                    .as(constant.toString())
                    .singleElement()
                    .asString()
                    .contains(listing.citation().toString(), listing.vi());
        }
    }
}
