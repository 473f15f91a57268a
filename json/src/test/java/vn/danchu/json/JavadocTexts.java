package vn.danchu.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The English of the schemas: what the Javadoc of core says of a record, of its components and of an enumeration, so that
 * it is written once. Keys are {@code Unit}, {@code Unit.code}, {@code Act}, {@code Absence.Cause}.
 */
final class JavadocTexts {

    private static final Path CORE = Path.of("../core/src/main/java");
    private static final Pattern DOCUMENTED = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*"
                    + "(?:(?:public|sealed|static|final) )*(record|enum|interface|class) (\\w+)",
            Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("@param (\\w+)\\s+((?:(?!\\s@(?:param|see|since)).)*)", Pattern.DOTALL);
    private static final Pattern CONSTANT =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*([A-Z][A-Z_]+)\\(", Pattern.DOTALL);

    private final Map<String, String> texts = new HashMap<>();

    JavadocTexts() {
        try (Stream<Path> files = Files.walk(CORE)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            for (Path source : sources) {
                read(source.getFileName().toString().replace(".java", ""), Files.readString(source));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a key; null if there is none. A type nested twice stands under the type of its file. */
    @Nullable
    String get(String key) {
        String text = texts.get(key);
        String[] parts = key.split("\\.", 3);
        boolean nestedTwice = parts.length == 3 && Character.isUpperCase(parts[2].charAt(0));
        return text == null && nestedTwice ? get(parts[0] + "." + parts[2]) : text;
    }

    private void read(String file, String source) {
        Matcher types = DOCUMENTED.matcher(source);
        while (types.find()) {
            String name = types.group(3).equals(file) ? file : file + "." + types.group(3);
            String comment = types.group(1).replaceAll("(?m)^\\s*\\*\\s?", " ");
            texts.put(name, firstSentence(comment));
            Matcher parameters = PARAMETER.matcher(comment);
            while (parameters.find()) {
                texts.put(name + "." + parameters.group(1), plain(parameters.group(2)));
            }
        }
        if (file.equals("Argument")) {
            Matcher constants = CONSTANT.matcher(source);
            while (constants.find()) {
                texts.put("Arguments." + constants.group(2).toLowerCase(Locale.ROOT), plain(constants.group(1)));
            }
        }
    }

    private static String firstSentence(String comment) {
        String text = plain(comment.split("<p>|\\s@param|\\s@see")[0]);
        Matcher end = Pattern.compile("[.](?= [A-Z])").matcher(text);
        return end.find() ? text.substring(0, end.end()) : text;
    }

    private static String plain(String comment) {
        return comment.replaceAll("\\{@\\w+ (?:[\\w.]*#)?([^}]*)}", "$1")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
