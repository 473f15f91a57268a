package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Snippets that a document shows and a test runs. A test marks what it runs with {@code // NAME} and {@code // end}, and
 * compares that with the document's code blocks.
 */
final class Snippets {

    private static final String IMPORTS = "```java imports";
    private static final String OUTPUT = "```text output";
    private static final String BEGIN = "<details><summary>import</summary>";
    private static final String END = "</details>";
    private static final int SHOWN = 8;
    private static final Pattern IMPORT = Pattern.compile("import (?:static )?([\\w.]+)\\.(\\w+);");
    private static final Path HERE = Path.of("src/main/java/vn/danchu/testing");

    private Snippets() {}

    /** The blocks of one language in a Markdown document, in their order. */
    static List<String> shown(Path document, String language) throws IOException {
        return blocks(document, "```" + language, "```");
    }

    /** The regions of this name in a Java source, in their order, each indented to the margin. */
    static List<String> run(Path source, String region) throws IOException {
        return blocks(source, "// " + region, "// end");
    }

    /**
     * Beside each Java block of the document stand what it prints, where it prints, and its imports; with
     * {@code -Ddanchu.update=true} they are made to. No output stands elsewhere.
     *
     * @param printed what each block that prints prints, by its number from 0
     */
    static void areExplained(Path document, Path source, Map<Integer, String> printed) throws IOException {
        assertThat(blocks(document, OUTPUT, "```"))
                .as("%s: outputs, each below the block that prints it", document)
                .hasSameSizeAs(printed.keySet());
        String text = Files.readString(document);
        String explained = explained(text, Files.readString(source), printed);
        if (GeneratedPage.updating()) {
            Files.writeString(document, explained);
        }
        assertThat(explained)
                .as("%s: outputs and imports, made anew with -Ddanchu.update=true", document)
                .isEqualTo(GeneratedPage.updating() ? explained : text);
    }

    /** What the document says that its Java blocks print, by their number. */
    static Map<Integer, String> outputs(Path document) throws IOException {
        Map<Integer, String> outputs = new TreeMap<>();
        List<String> lines = Files.readAllLines(document);
        int number = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("```java")) {
                number++;
            } else if (lines.get(i).equals(OUTPUT)) {
                int end = afterBlock(lines, i - 1, OUTPUT, "```");
                outputs.put(number, String.join("\n", lines.subList(i + 1, end)));
            }
        }
        return outputs;
    }

    private static String explained(String document, String source, Map<Integer, String> printed) throws IOException {
        List<String> lines = new ArrayList<>(List.of(document.split("\n", -1)));
        List<String> out = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < lines.size(); i++) {
            out.add(lines.get(i));
            if (!lines.get(i).strip().equals("```java")) {
                continue;
            }
            List<String> code = new ArrayList<>();
            while (!lines.get(++i).strip().equals("```")) {
                code.add(lines.get(i));
                out.add(lines.get(i));
            }
            out.add(lines.get(i));
            i = afterBlock(lines, afterBlock(lines, i, OUTPUT, "```"), BEGIN, END);
            String output = printed.get(number++);
            if (output != null) {
                out.addAll(List.of("", OUTPUT));
                out.addAll(shownOf(output));
                out.add("```");
            }
            out.addAll(List.of("", BEGIN, "", IMPORTS));
            out.addAll(imports(source, String.join("\n", code)));
            out.addAll(List.of("```", "", END));
        }
        return String.join("\n", out);
    }

    /** The line at which a block that follows ends, after at most one blank line; this line if none does. */
    private static int afterBlock(List<String> lines, int at, String open, String close) {
        int begin = at + 1;
        if (begin < lines.size() && lines.get(begin).isBlank()) {
            begin++;
        }
        if (begin >= lines.size() || !lines.get(begin).equals(open)) {
            return at;
        }
        int end = begin + 1;
        while (!lines.get(end).equals(close)) {
            end++;
        }
        return end;
    }

    private static List<String> shownOf(String output) {
        List<String> lines = output.lines().toList();
        if (lines.size() <= SHOWN) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, SHOWN));
        shown.add("…");
        return shown;
    }

    /** The imports that a source's code needs: of the source's own, and of the classes beside it. */
    private static Set<String> imports(String source, String code) throws IOException {
        Set<String> imports = new TreeSet<>();
        Matcher each = IMPORT.matcher(source);
        while (each.find()) {
            if (uses(code, each.group(2))) {
                imports.add(each.group());
            }
        }
        try (var files = Files.list(HERE)) {
            for (String name : files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet())) {
                if (uses(code, name)) {
                    imports.add("import vn.danchu.testing." + name + ";");
                }
            }
        }
        return imports;
    }

    private static boolean uses(String code, String name) {
        return Pattern.compile("(?<![\\w.\"])" + name + "\\b").matcher(code).find();
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
