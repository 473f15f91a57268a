package vn.danchu.tabular;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.danchu.words.Template;

/** The words of problems in one language. Values are set in where their names stand and are never read as templates. */
final class ProblemTexts {

    private static final Pattern DAY_OR_LATER = Pattern.compile("≥ (\\d{4})-(\\d\\d)-(\\d\\d)");

    private static final ProblemTexts VI = new ProblemTexts("texts_vi.properties");
    private static final ProblemTexts EN = new ProblemTexts("texts_en.properties");

    private final Map<String, String> texts;

    private ProblemTexts(String file) {
        this.texts = Lists.load(file);
    }

    static ProblemTexts of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : VI;
    }

    Map<String, String> all() {
        return texts;
    }

    String message(Problem problem) {
        StringBuilder message = new StringBuilder();
        message.append(text("severity." + problem.severity().name(), problem));
        if (!problem.sheet().isEmpty()) {
            message.append(text("sheet", problem));
        }
        if (problem.row() > 0) {
            message.append(text("row", problem));
        }
        if (!problem.column().isEmpty()) {
            message.append(text(problem.header().isEmpty() ? "column" : "column-header", problem));
        }
        message.append(": ").append(text(problem.code().key(), problem));
        if (!problem.allowed().isEmpty() && !names(problem, "allowed")) {
            message.append(' ').append(text("allowed", problem));
        }
        if (problem.suggestion() != null) {
            message.append(' ').append(text("suggestion", problem));
        }
        return message.toString();
    }

    /** Whether the problem's own sentence already shows the value. */
    private boolean names(Problem problem, String value) {
        return texts.getOrDefault(problem.code().key(), "").contains('{' + value + '}');
    }

    String remedy(Problem problem) {
        return text(problem.code().key() + ".remedy", problem);
    }

    private String text(String key, Problem problem) {
        String template = texts.getOrDefault(key, key);
        return Template.fill(template, name -> value(name, problem));
    }

    /** Of a limit the word for what is counted, in the language. */
    private String counted(Problem problem, String text) {
        if (problem.code() != ProblemCode.LIMIT) {
            return text;
        }
        int space = text.lastIndexOf(' ');
        String word = texts.get("limit." + text.substring(space + 1));
        return word == null ? text : text.substring(0, space + 1) + word;
    }

    private String value(String name, Problem problem) {
        return switch (name) {
            case "sheet" -> problem.sheet();
            case "row" -> Integer.toString(problem.row());
            case "column" -> problem.column();
            case "header" -> problem.header();
            case "found" -> counted(problem, problem.found());
            case "allowed" ->
                counted(problem, DAY_OR_LATER.matcher(problem.allowed()).replaceFirst(texts.get("not-before")));
            case "suggestion" -> problem.suggestion() == null ? "" : problem.suggestion();
            default -> throw new IllegalStateException("no value " + name + " in a problem's text");
        };
    }
}
