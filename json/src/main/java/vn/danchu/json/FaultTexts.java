package vn.danchu.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import vn.danchu.compliance.Template;
import vn.danchu.record.Excerpt;

/** The words of faults in one language. A value is set in where its name stands in braces, and is never a template. */
final class FaultTexts {

    private static final FaultTexts VI = new FaultTexts("faults_vi.properties");
    private static final FaultTexts EN = new FaultTexts("faults_en.properties");

    private static final int LONGEST = 300;

    private final Properties texts = new Properties();

    private FaultTexts(String file) {
        try (InputStream in = FaultTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FaultTexts of(Locale locale) {
        return locale.getLanguage().equals("vi") ? VI : EN;
    }

    String message(Fault fault) {
        StringBuilder text = new StringBuilder();
        String key = fault.code().key();
        text.append(fill(fault.line() == 0 ? "place.without-line" : "place", fault))
                .append(' ')
                .append(fill(fault.code() == FaultCode.SYNTAX && fault.found().isEmpty() ? key + ".here" : key, fault));
        if (!fault.allowed().isEmpty()) {
            text.append(' ').append(fill("allowed", fault));
        }
        if (fault.suggestion() != null) {
            text.append(' ').append(fill("suggestion", fault));
        }
        return text.toString();
    }

    String remedy(Fault fault) {
        return fill(fault.code().key() + ".remedy", fault);
    }

    private String fill(String key, Fault fault) {
        String template = texts.getProperty(key);
        if (template == null) {
            throw new IllegalStateException("no text for " + key);
        }
        Map<String, String> values = Map.of(
                "line", Integer.toString(fault.line()),
                "column", Integer.toString(fault.column()),
                "pointer", fault.pointer().isEmpty() ? texts.getProperty("document", "") : shown(fault.pointer()),
                "found", found(fault),
                "allowed", allowed(fault),
                "suggestion", fault.suggestion() == null ? "" : fault.suggestion());
        return Template.fill(template, name -> values.getOrDefault(name, ""));
    }

    /** What stands there: a text in quotation marks, or a list or object by its word in the language. */
    private String found(Fault fault) {
        return fault.found().equals("object") || fault.found().equals("array")
                ? texts.getProperty("type." + fault.found(), fault.found())
                : shown(fault.found());
    }

    /** What may stand there; a type of JSON by its word in the language. */
    private String allowed(Fault fault) {
        if (fault.code() != FaultCode.WRONG_TYPE) {
            return fault.allowed();
        }
        String type = fault.allowed().split(" ", 2)[0];
        return texts.getProperty("type." + type, type) + fault.allowed().substring(type.length());
    }

    /** What stands in the input, on one line: it must not forge another, nor command a terminal. */
    private static String shown(String text) {
        return Excerpt.of(text, LONGEST);
    }
}
