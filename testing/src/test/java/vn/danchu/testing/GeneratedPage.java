package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pages under docs that are made from the code. {@code mvn -pl testing -am test -Ddanchu.update=true} writes them anew;
 * without it a page that differs from the code fails the build.
 */
final class GeneratedPage {

    /** The folder of the documentation, seen from this module. */
    static final Path DOCS = Path.of("../docs");

    private GeneratedPage() {}

    /** Whether pages are to be written. */
    static boolean updating() {
        return Boolean.getBoolean("danchu.update");
    }

    /** The page holds just this text, or is made to. */
    static void isFresh(Path page, String text) throws IOException {
        if (updating()) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, text);
        }
        assertThat(page).as("made anew with -Ddanchu.update=true").exists();
        assertThat(Files.readString(page)).as(page.toString()).isEqualTo(text);
    }
}
