package vn.danchu.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes into generated builders what their generator cannot know: each setter's Javadoc says which JSON property it sets, the
 * Vietnamese term, and what the record's own Javadoc says of it. A release runs it, for the jars of sources and of Javadoc.
 */
public final class BuilderJavadoc {

    private static final Pattern RECORD = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*public record (\\w+)", Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("@param (\\w+)\\s+((?:(?!\\s@(?:param|see|since|throws)).)*)", Pattern.DOTALL);
    private static final Pattern SETTER =
            Pattern.compile("Set a new value for the \\{@code (\\w+)} record component in the builder");

    private final Map<String, String> meanings = new HashMap<>();
    private final List<Properties> terms;

    /**
     * @param sources the folder of the module's Java sources
     * @param terms properties files of Vietnamese terms by {@code Record.component}; the first that has one prevails
     */
    BuilderJavadoc(Path sources, List<Path> terms) throws IOException {
        for (Path source : javaFiles(sources)) {
            Matcher records = RECORD.matcher(Files.readString(source));
            while (records.find()) {
                String comment = records.group(1).replaceAll("(?m)^\\s*\\*\\s?", " ");
                Matcher parameters = PARAMETER.matcher(comment);
                while (parameters.find()) {
                    meanings.put(
                            records.group(2) + "." + parameters.group(1),
                            parameters.group(2).replaceAll("\\s+", " ").strip());
                }
            }
        }
        this.terms = new ArrayList<>();
        for (Path file : terms) {
            Properties properties = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            this.terms.add(properties);
        }
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** The source of a record's builder with the Javadoc of its setters. */
    String written(String record, String builder) {
        return SETTER.matcher(builder).replaceAll(setter -> {
            String key = record + "." + setter.group(1);
            String term = terms.stream()
                    .map(properties -> properties.getProperty(key))
                    .filter(text -> text != null)
                    .findFirst()
                    .map(text -> ", <i>" + text.strip() + "</i>")
                    .orElse("");
            // The builder has not the imports of its record, so that links would lead nowhere.
            String meaning = meanings.getOrDefault(key, "").replaceAll("\\{@link(?:plain)? #?([^}]*)}", "{@code $1}");
            return Matcher.quoteReplacement(
                    "Sets {@code " + setter.group(1) + "}, in JSON the property of the same name" + term
                            + (meaning.isEmpty() ? "." : ": " + meaning + "."));
        });
    }

    /** Arguments: the folder of generated builders, the folder of sources, files of Vietnamese terms. */
    public static void main(String[] args) throws IOException {
        List<Path> terms = Stream.of(args).skip(2).map(Path::of).toList();
        BuilderJavadoc javadoc = new BuilderJavadoc(Path.of(args[1]), terms);
        for (Path builder : javaFiles(Path.of(args[0]))) {
            String name = builder.getFileName().toString();
            if (name.endsWith("Builder.java")) {
                String record = name.substring(0, name.length() - "Builder.java".length());
                Files.writeString(builder, javadoc.written(record, Files.readString(builder)));
            }
        }
    }
}
