package vn.danchu.figures;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Texts;
import vn.danchu.compliance.Verdict;

/** The words of one language for figures and what is found about them. Immutable and thread-safe. */
public final class FigureTexts {

    private static final FigureTexts VI = load(Locale.forLanguageTag("vi"));
    private static final FigureTexts EN = load(Locale.ENGLISH);

    private static final Pattern AMOUNT = Pattern.compile("-?\\d+(\\.\\d+)?( [A-Z_]+)?");

    private final Texts texts;

    private final boolean vietnamese;

    private FigureTexts(Texts texts, boolean vietnamese) {
        this.texts = texts;
        this.vietnamese = vietnamese;
    }

    private static FigureTexts load(Locale locale) {
        return new FigureTexts(
                Texts.load(locale, List.of(FigureTexts.class)),
                !locale.getLanguage().equals("en"));
    }

    /** The texts of a language: English for {@code en}, Vietnamese otherwise. */
    public static FigureTexts of(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return locale.getLanguage().equals("en") ? EN : VI;
    }

    /** What is found, in a sentence with its numbers; it does not name the figure. */
    public String answer(FigureFinding finding) {
        Objects.requireNonNull(finding, "finding");
        Arguments arguments = finding.arguments();
        boolean amounts = arguments.get(Argument.FOUND) != null && arguments.get(Argument.HAS) == null;
        String key = own("figures." + finding.reason().key(), "-difference", arguments.get(Argument.COMPUTED) == null);
        return texts.fill(own(key, "-amounts", amounts), amounts ? shown(arguments) : arguments);
    }

    /** The key of its own that a text has in a case; the key itself where it has none. */
    private String own(String key, String suffix, boolean inCase) {
        return inCase && texts.find(key + suffix).isPresent() ? key + suffix : key;
    }

    /** The arguments with amounts as the language writes them. */
    private Arguments shown(Arguments arguments) {
        Arguments shown = Arguments.none();
        for (Argument name : Argument.values()) {
            Object value = arguments.get(name);
            if (value != null && name == Argument.FOUND) {
                shown = shown.with(
                        name,
                        ((List<?>) value)
                                .stream().map(each -> amount(each.toString())).toList());
            } else if (value != null) {
                shown = shown.with(name, value);
            }
        }
        return shown;
    }

    private String amount(String text) {
        if (!AMOUNT.matcher(text).matches()) {
            return text;
        }
        int space = text.indexOf(' ');
        String number = space < 0 ? text : text.substring(0, space);
        String unit = space < 0 ? "" : " " + texts.get("figure-unit." + text.substring(space + 1));
        return number(new BigDecimal(number)) + unit;
    }

    private String number(BigDecimal number) {
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
        signs.setGroupingSeparator(vietnamese ? '.' : ',');
        signs.setDecimalSeparator(vietnamese ? ',' : '.');
        return new DecimalFormat("#,##0.##########", signs).format(number);
    }

    /** A figure's name, or its key where the library has no name for it. */
    public String label(String figure) {
        Objects.requireNonNull(figure, "figure");
        return texts.find("figure." + figure).orElse(figure);
    }

    /** A verdict in words that speak of arithmetic: a wrong sum is no breach of the law. */
    public String verdict(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return texts.find("figures-verdict." + verdict.name()).orElseGet(() -> texts.verdict(verdict));
    }

    /** All texts that these rest on. */
    public Texts texts() {
        return texts;
    }
}
