package vn.danchu.tabular;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows of forms of scores. A row numbered by a letter or a Roman numeral begins a part, within which ordinals may start
 * again; a row of an alternative ("Hoặc ...") without an ordinal belongs to the line above it.
 */
final class ScoreRows implements RowMapper<ScoreRow> {

    private static final Pattern PART = Pattern.compile("(?:Phần\\s+)?(?:[A-HĐ]|[IVX]+)[.)]?");
    private static final Pattern LAST_NUMBER = Pattern.compile("(.*?)(\\d+)");

    private final Keys keys = new Keys(List.of());
    private final Map<String, Integer> highest = new HashMap<>();
    private @Nullable String part;
    private String above = "";

    @Override
    public ScoreRow map(Row row) {
        boolean notApplicable = Tick.read(row.cell("claimed")).value() == Tick.NOT_APPLICABLE;
        BigDecimal maximum = row.decimal("maximum");
        String title = row.text("title");
        boolean alternative = isAlternative(row, title);
        String criterion = alternative ? above : row.needed("criterion");
        if (!alternative) {
            see(row, criterion);
        }
        return new ScoreRow(
                criterion,
                title,
                maximum,
                row.text("declared"),
                row.text("evidence"),
                notApplicable ? null : points(row, "claimed", maximum),
                points(row, "appraised", maximum),
                row.text("explanation"),
                points(row, "secondAppraised", maximum),
                points(row, "last", maximum),
                notApplicable,
                part,
                alternative);
    }

    private boolean isAlternative(Row row, @Nullable String title) {
        boolean numbered = !row.cell("criterion").isBlank();
        String number = row.cell("criterion").text();
        boolean worded = title != null && Spelling.key(title).startsWith("hoac");
        return !above.isEmpty()
                && ((worded && !numbered) || Spelling.key(number).equals("hoac"));
    }

    private void see(Row row, String criterion) {
        if (PART.matcher(criterion).matches()) {
            part = criterion;
            highest.clear();
        }
        if (!criterion.isEmpty()) {
            above = criterion;
            keys.see(row, "criterion", part + " " + criterion);
            checkZero(row, criterion);
        }
    }

    /** A number cell that follows a higher one of its kind has lost a zero: 1.1 after 1.9 is 1.10. */
    private void checkZero(Row row, String criterion) {
        var number = LAST_NUMBER.matcher(criterion);
        if (!number.matches() || number.group(2).length() > 4) {
            return;
        }
        int last = Integer.parseInt(number.group(2));
        int before = highest.getOrDefault(number.group(1), 0);
        if (row.cell("criterion").number() != null
                && number.group(1).endsWith(".")
                && last < before
                && row.isAccepted()) {
            row.tell("criterion", ProblemCode.AMBIGUOUS_CODE, criterion, criterion + ", " + criterion + "0");
        }
        highest.merge(number.group(1), last, Math::max);
    }

    private static @Nullable BigDecimal points(Row row, String column, @Nullable BigDecimal maximum) {
        BigDecimal points = row.decimal(column);
        if (points != null && maximum != null && points.compareTo(maximum) > 0) {
            row.tell(column, ProblemCode.OUT_OF_RANGE, row.cell(column).text(), "≤ " + maximum.toPlainString());
            return null;
        }
        return points;
    }
}
