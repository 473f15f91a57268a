package vn.danchu.tabular;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danchu.figures.FigureUnit;
import vn.danchu.figures.Qualifier;

/** Reads numbers as reports print them: with a word that limits them, with a unit, with points between thousands. */
final class FigureCells {

    private static final Pattern PRINTED = Pattern.compile(
            "([^0-9]*?)\\s*([0-9][0-9., \u00a0\u202f]*[0-9]|[0-9])\\s*(\\p{L}[\\p{L}\\p{M}² 0-9]{0,15})?");
    private static final Pattern ONE_GROUP = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Map<String, Qualifier> WORDS = words();

    private FigureCells() {}

    /** What a cell says. */
    record Printed(
            BigDecimal value,
            @Nullable FigureUnit unit,
            @Nullable Qualifier qualifier) {}

    private static Map<String, Qualifier> words() {
        Map<String, Qualifier> words = new LinkedHashMap<>();
        words.put("", null);
        for (String word : new String[] {"trên", "hơn", ">", "more than"}) {
            words.put(word, Qualifier.MORE_THAN);
        }
        for (String word : new String[] {"ít nhất", "từ", ">=", "≥", "at least"}) {
            words.put(word, Qualifier.AT_LEAST);
        }
        for (String word : new String[] {"dưới", "<", "less than"}) {
            words.put(word, Qualifier.LESS_THAN);
        }
        for (String word : new String[] {"không quá", "nhiều nhất", "<=", "≤", "at most"}) {
            words.put(word, Qualifier.AT_MOST);
        }
        for (String word : new String[] {"khoảng", "gần", "≈", "about"}) {
            words.put(word, Qualifier.ABOUT);
        }
        return words;
    }

    /**
     * Reads a cell. In a column of counts "5.069" is 5069, with a note; with a unit, and so perhaps with decimals, it stays
     * ambiguous.
     *
     * @param ofColumn the unit that the row gives, or null if it gives none
     */
    static Parsed<Printed> read(Cell cell, @Nullable FigureUnit ofColumn) {
        Matcher printed = PRINTED.matcher(cell.text().strip());
        if (cell.number() != null || cell.kind() != Cell.Kind.TEXT || !printed.matches()) {
            return number(cell, ofColumn, null);
        }
        String word = printed.group(1).strip().toLowerCase(Locale.ROOT);
        FigureUnit unit = printed.group(3) == null ? ofColumn : unit(printed.group(3));
        if (!WORDS.containsKey(word) || (printed.group(3) != null && unit == null)) {
            return Parsed.wrong(ProblemCode.NOT_A_NUMBER, "1250; 1.250.000; trên 1250; 1,25 ha; 1,5 tỷ đồng");
        }
        return number(Cell.text(printed.group(2).strip()), unit, WORDS.get(word));
    }

    private static Parsed<Printed> number(Cell cell, @Nullable FigureUnit unit, @Nullable Qualifier qualifier) {
        String text = cell.text();
        if (unit == null && cell.number() == null && ONE_GROUP.matcher(text).matches()) {
            BigDecimal value = new BigDecimal(text.replace(".", ""));
            return Parsed.noted(new Printed(value, null, qualifier), ProblemCode.THOUSANDS, value.toPlainString());
        }
        Parsed<BigDecimal> number = NumberCells.notNegative(cell);
        BigDecimal value = number.value();
        return value == null ? number.failed() : Parsed.of(new Printed(plain(value), unit, qualifier));
    }

    /** A workbook holds 120 as 120.000000000000. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** The unit of a text such as "m²", "ha", "triệu đồng", or null if it is none. */
    static @Nullable FigureUnit unit(String text) {
        String key = Spelling.key(text.replace('²', '2'));
        return switch (key) {
            case "m2", "metvuong" -> FigureUnit.SQUARE_METRE;
            case "ha", "hecta" -> FigureUnit.HECTARE;
            case "m", "met" -> FigureUnit.METRE;
            case "km", "kilomet" -> FigureUnit.KILOMETRE;
            default -> {
                MoneyUnit money = MoneyUnit.in(text);
                yield money == null ? null : money(money);
            }
        };
    }

    private static FigureUnit money(MoneyUnit unit) {
        return switch (unit) {
            case DONG -> FigureUnit.DONG;
            case THOUSAND -> FigureUnit.THOUSAND_DONG;
            case MILLION -> FigureUnit.MILLION_DONG;
            case BILLION -> FigureUnit.BILLION_DONG;
        };
    }

    /** A key for a figure that the table knows by its label alone: lower case, without accents, with hyphens. */
    static String key(String label) {
        String plain = Normalizer.normalize(label.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replaceAll("\\p{M}", "");
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
