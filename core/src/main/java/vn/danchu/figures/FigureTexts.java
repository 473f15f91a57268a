package vn.danchu.figures;

import java.util.List;
import java.util.Locale;
import vn.danchu.compliance.Texts;
import vn.danchu.compliance.Verdict;

/** The words of one language for figures and what is found about them. Immutable and thread-safe. */
public final class FigureTexts {

    private static final FigureTexts VI = load(Locale.forLanguageTag("vi"));
    private static final FigureTexts EN = load(Locale.ENGLISH);

    private final Texts texts;

    private FigureTexts(Texts texts) {
        this.texts = texts;
    }

    private static FigureTexts load(Locale locale) {
        return new FigureTexts(Texts.load(locale, List.of(FigureTexts.class)));
    }

    /** The texts of a language: Vietnamese for {@code vi}, English otherwise. */
    public static FigureTexts of(Locale locale) {
        return locale.getLanguage().equals("vi") ? VI : EN;
    }

    /** What is found, in a sentence with its numbers; it does not name the figure. */
    public String answer(FigureFinding finding) {
        return texts.fill("figures." + finding.reason().key(), finding.arguments());
    }

    /** A figure's name, or its key where the library has no name for it. */
    public String label(String figure) {
        String label = texts.find("figure." + figure);
        return label == null ? figure : label;
    }

    /** A verdict in words that speak of arithmetic: a wrong sum is no breach of the law. */
    public String verdict(Verdict verdict) {
        String own = texts.find("figures-verdict." + verdict.name());
        return own == null ? texts.verdict(verdict) : own;
    }

    /** All texts that these rest on. */
    public Texts texts() {
        return texts;
    }
}
