package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A link from one document of the repository to another leads somewhere. */
class DocumentLinksTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)(#[^)]*)?\\)");

    @Test
    void everyRelativeLinkLeadsToAFile() throws IOException {
        List<Path> documents = new ArrayList<>();
        try (Stream<Path> papers = Files.list(Path.of(".."));
                Stream<Path> pages = Files.walk(GeneratedPage.DOCS)) {
            Stream.concat(papers, pages)
                    .filter(file -> file.toString().endsWith(".md"))
                    .forEach(documents::add);
        }
        List<String> broken = new ArrayList<>();
        for (Path document : documents) {
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                if (Files.notExists(document.resolveSibling(link.group(1)))) {
                    broken.add(document + " links to " + link.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }
}
