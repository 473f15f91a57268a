package vn.danchu.html.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Texts;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Period;
import vn.danchu.rollup.Portion;
import vn.danchu.words.Wording;

/** The words of the pages in one language, and how it writes days and numbers. Immutable. */
public final class PageTexts {

    private static final PageTexts VI = new PageTexts(Locale.forLanguageTag("vi"));
    private static final PageTexts EN = new PageTexts(Locale.ENGLISH);

    private final Locale locale;
    private final Wording own;

    private PageTexts(Locale locale) {
        this.locale = locale;
        String file = Wording.file(locale);
        this.own = Wording.read(PageTexts.class.getResourceAsStream(file), file);
    }

    /** English for every English locale, Vietnamese for every other. */
    public static PageTexts of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : VI;
    }

    Locale locale() {
        return locale;
    }

    Texts norms() {
        return Norms.texts(locale);
    }

    Set<String> keys() {
        return own.all().keySet();
    }

    /** The text under the key. */
    String get(String key) {
        return own.get(key);
    }

    @Nullable
    String find(String key) {
        return own.find(key);
    }

    /** The text under the key with the values set in: a name, its value, and so on. */
    String fill(String key, Object... namesAndValues) {
        return own.fill(key, name -> {
            for (int i = 0; i < namesAndValues.length; i += 2) {
                if (namesAndValues[i].equals(name)) {
                    return namesAndValues[i + 1].toString();
                }
            }
            return '{' + name + '}';
        });
    }

    /** A day, or a dash if it is not known. */
    String date(@Nullable LocalDate day) {
        return day == null ? "–" : norms().date(day);
    }

    String period(@Nullable Period period) {
        return period == null ? "–" : fill("period", "from", date(period.from()), "to", date(period.to()));
    }

    /** A number with the language's decimal sign, or a question mark if it is not known. */
    String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "?";
        }
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        String digits = plain.toPlainString();
        return this == VI ? digits.replace('.', ',') : digits;
    }

    /** So many of so many, with the share they are. */
    String share(Portion portion) {
        return portion.isShare()
                ? fill(
                        "share",
                        "part",
                        number(portion.part()),
                        "of",
                        number(portion.of()),
                        "percent",
                        norms().percentage(portion.percent(1)))
                : get("share.none");
    }

    String number(long number) {
        return norms().number(number);
    }
}
