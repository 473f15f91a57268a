package vn.danchu.law;

import java.util.Locale;
import java.util.Objects;

/**
 * A place in an instrument: article, and where given clause and point; or several articles one after the other, such as a
 * section ({@code L10:64-81}).
 *
 * <p>It prints and parses in three forms, several articles with a hyphen in each: data ({@code L10:64.1.đ}), Vietnamese ({@code điểm đ khoản 1 Điều 64 Luật số
 * 10/2022/QH15}) and English ({@code point đ, clause 1, article 64 of Law 10/2022/QH15}).
 *
 * @param instrument where
 * @param article 1 or more
 * @param clause 1 or more; 0 when the whole article is meant
 * @param point a letter of the Vietnamese alphabet, or empty when the whole clause is meant
 * @param lastArticle the last of several articles; the article itself when one is meant
 */
public record Citation(Instrument instrument, int article, int clause, String point, int lastArticle)
        implements Comparable<Citation> {

    /** The letters of points, in the order of the Vietnamese alphabet as statutes use it. */
    static final String POINTS = "abcdđeghiklmnopqrstuvxy";

    /** One article, or a place in it. */
    public Citation(Instrument instrument, int article, int clause, String point) {
        this(instrument, article, clause, point, article);
    }

    /** @throws IllegalArgumentException if the numbers or the point cannot stand in a citation */
    public Citation {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(point, "point");
        if (article < 1 || clause < 0) {
            throw new IllegalArgumentException("article " + article + ", clause " + clause + ": numbers start at 1");
        }
        if (lastArticle < article || (lastArticle > article && clause > 0)) {
            throw new IllegalArgumentException(
                    "articles " + article + " to " + lastArticle + ": they run forward, and have no clause or point");
        }
        if (!point.isEmpty() && (clause == 0 || point.length() != 1 || POINTS.indexOf(point.charAt(0)) < 0)) {
            throw new IllegalArgumentException("point \"" + point + "\" is not a letter of " + POINTS + " in a clause");
        }
    }

    /**
     * Reads any of the three forms.
     *
     * @throws IllegalArgumentException if the text is none of them; the message says what is expected
     */
    public static Citation parse(String text) {
        Objects.requireNonNull(text, "text");
        try {
            if (text.contains(":")) {
                return parseData(text);
            }
            return text.startsWith("điểm ") || text.startsWith("khoản ") || text.startsWith("Điều ")
                    ? parseWords(text.replace("Điều ", "article ")
                            .replace("khoản ", "clause ")
                            .replace("điểm ", "point "))
                    : parseWords(text.replace(", ", " ").replace(" of ", " "));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a citation such as L10:13.2, L10:64.1.đ, D59:3 or L10:64-81 ("
                            + e.getMessage() + ")",
                    e);
        }
    }

    private static Citation parseData(String text) {
        int colon = text.indexOf(':');
        Instrument instrument = Instruments.get(text.substring(0, colon));
        String[] parts = text.substring(colon + 1).split("\\.", -1);
        if (parts.length > 3) {
            throw new IllegalArgumentException("more than article, clause and point");
        }
        String[] articles = parts[0].split("-", -1);
        if (articles.length > 2) {
            throw new IllegalArgumentException("more than a first and a last article");
        }
        int first = number(articles[0]);
        int last = articles.length == 1 ? first : number(articles[1]);
        if (articles.length == 2 && last == first) {
            throw new IllegalArgumentException("one article is written once");
        }
        return new Citation(
                instrument,
                first,
                parts.length > 1 ? positive(parts[1]) : 0,
                parts.length > 2 ? letter(parts[2]) : "",
                last);
    }

    private static Citation parseWords(String text) {
        String[] words = text.split(" ", -1);
        int at = 0;
        String point = "";
        int clause = 0;
        if (at + 1 < words.length && words[at].equals("point")) {
            point = letter(words[at + 1]);
            at += 2;
        }
        if (at + 1 < words.length && words[at].equals("clause")) {
            clause = positive(words[at + 1]);
            at += 2;
        }
        if (at + 1 >= words.length || !words[at].equals("article")) {
            throw new IllegalArgumentException("no article");
        }
        int dash = words[at + 1].indexOf('-');
        int article = number(dash < 0 ? words[at + 1] : words[at + 1].substring(0, dash));
        int last = dash < 0 ? article : number(words[at + 1].substring(dash + 1));
        String name = String.join(" ", java.util.Arrays.asList(words).subList(at + 2, words.length));
        for (Instrument instrument : Instruments.all()) {
            if (name.equals(instrument.vi()) || name.equals(instrument.en())) {
                return new Citation(instrument, article, clause, point, last);
            }
        }
        throw new IllegalArgumentException("no instrument \"" + name + "\"");
    }

    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (i == 4 || digit < '0' || digit > '9') {
                throw noNumber(digits);
            }
            number = 10 * number + digit - '0';
        }
        if (digits.isEmpty()) {
            throw noNumber(digits);
        }
        return number;
    }

    private static IllegalArgumentException noNumber(String text) {
        return new IllegalArgumentException("\"" + text + "\" is not a number");
    }

    private static int positive(String digits) {
        int number = number(digits);
        if (number == 0) {
            throw new IllegalArgumentException("clauses start at 1");
        }
        return number;
    }

    private static String letter(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("empty point");
        }
        return text;
    }

    /** Whether the other citation lies within this one; a citation covers itself. */
    public boolean covers(Citation other) {
        Objects.requireNonNull(other, "other");
        return article <= other.article
                && other.lastArticle <= lastArticle
                && (instrument == other.instrument || instrument.equals(other.instrument))
                && (clause == 0 || clause == other.clause)
                && (point.isEmpty() || point.equals(other.point));
    }

    /** The data form: {@code L10:13.2}. */
    @Override
    public String toString() {
        return instrument.code() + ":" + numbers();
    }

    private String articles() {
        return lastArticle == article ? String.valueOf(article) : article + "-" + lastArticle;
    }

    /** The numbers alone, as catalogues write them: {@code 13.2}, {@code 64.1.đ}. */
    public String numbers() {
        return articles() + (clause == 0 ? "" : "." + clause) + (point.isEmpty() ? "" : "." + point);
    }

    /** The Vietnamese form: {@code khoản 2 Điều 13 Luật số 10/2022/QH15}. */
    public String vi() {
        return placeVi() + " " + instrument.vi();
    }

    private String placeVi() {
        return (point.isEmpty() ? "" : "điểm " + point + " ")
                + (clause == 0 ? "" : "khoản " + clause + " ")
                + "Điều " + articles();
    }

    /** The English form: {@code clause 2, article 13 of Law 10/2022/QH15}. */
    public String en() {
        return placeEn() + " of " + instrument.en();
    }

    private String placeEn() {
        return (point.isEmpty() ? "" : "point " + point + ", ")
                + (clause == 0 ? "" : "clause " + clause + ", ")
                + "article " + articles();
    }

    /** The form for a locale: English for {@code en}, Vietnamese otherwise. */
    public String text(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return locale.getLanguage().equals("en") ? en() : vi();
    }

    /** As {@link #text}, the instrument left out: where it is named beside it. */
    public String place(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return locale.getLanguage().equals("en") ? placeEn() : placeVi();
    }

    /** The order of the text: instrument by code, article, clause, point in the Vietnamese alphabet. */
    @Override
    public int compareTo(Citation other) {
        Objects.requireNonNull(other, "other");
        int order = instrument.code().compareTo(other.instrument.code());
        if (order == 0) {
            order = Integer.compare(article, other.article);
        }
        if (order == 0) {
            order = Integer.compare(lastArticle, other.lastArticle);
        }
        if (order == 0) {
            order = Integer.compare(clause, other.clause);
        }
        return order != 0 ? order : Integer.compare(rank(), other.rank());
    }

    private int rank() {
        return point.isEmpty() ? -1 : POINTS.indexOf(point.charAt(0));
    }
}
