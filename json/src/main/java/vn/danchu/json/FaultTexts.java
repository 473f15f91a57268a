package vn.danchu.json;

import java.util.Locale;
import vn.danchu.record.Excerpt;
import vn.danchu.words.Wording;

/** The words of faults in one language. A value is set in where its name stands in braces, and is never a template. */
final class FaultTexts {

    private static final FaultTexts VI = new FaultTexts(Locale.forLanguageTag("vi"));
    private static final FaultTexts EN = new FaultTexts(Locale.ENGLISH);

    private static final int LONGEST = 300;

    private final Wording texts;

    private FaultTexts(Locale locale) {
        String file = Wording.file(locale);
        texts = Wording.read(FaultTexts.class.getResourceAsStream(file), file);
    }

    static FaultTexts of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : VI;
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
        return texts.fill(key, name -> value(name, fault));
    }

    private String value(String name, Fault fault) {
        return switch (name) {
            case "line" -> Integer.toString(fault.line());
            case "column" -> Integer.toString(fault.column());
            case "pointer" -> fault.pointer().isEmpty() ? texts.get("document") : shown(fault.pointer());
            case "found" -> found(fault);
            case "allowed" -> allowed(fault);
            case "suggestion" -> fault.suggestion() == null ? "" : fault.suggestion();
            default -> "";
        };
    }

    /** What stands there: a text in quotation marks, or a list or object by its word in the language. */
    private String found(Fault fault) {
        return fault.found().equals("object") || fault.found().equals("array")
                ? texts.get("type." + fault.found())
                : shown(fault.found());
    }

    /** What may stand there; a type of JSON by its word in the language. */
    private String allowed(Fault fault) {
        if (fault.code() != FaultCode.WRONG_TYPE) {
            return fault.allowed();
        }
        String type = fault.allowed().split(" ", 2)[0];
        String word = texts.find("type." + type);
        return (word == null ? type : word) + fault.allowed().substring(type.length());
    }

    /** What stands in the input, on one line: it must not forge another, nor command a terminal. */
    private static String shown(String text) {
        return Excerpt.of(text, LONGEST);
    }
}
