package vn.danchu.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Snippets that a document shows and a test runs. A test marks what it runs with {@code // NAME} and {@code // end}, and
 * compares that with the document's code blocks.
 */
final class Snippets {

    private Snippets() {}

    /** The blocks of one language in a Markdown document, in their order. */
    static List<String> shown(Path document, String language) throws IOException {
        return blocks(document, "```" + language, "```");
    }

    /** The regions of this name in a Java source, in their order, each indented to the margin. */
    static List<String> run(Path source, String region) throws IOException {
        return blocks(source, "// " + region, "// end");
    }

    private static List<String> blocks(Path file, String open, String close) throws IOException {
        List<String> blocks = new ArrayList<>();
        List<String> block = null;
        for (String line : Files.readAllLines(file)) {
            if (line.strip().equals(open)) {
                block = new ArrayList<>();
            } else if (block != null && line.strip().equals(close)) {
                blocks.add(String.join("\n", block).stripIndent());
                block = null;
            } else if (block != null) {
                block.add(line);
            }
        }
        return blocks;
    }
}
