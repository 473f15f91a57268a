package vn.danchu.tabular;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers. "1.250.000", "1,250,000", "1 250 000" and "1250000" are one number. "1,250" and "1.250" can mean two: where
 * only whole numbers stand they are 1250, with a note; where decimals are possible they are refused. So is every separator
 * that is out of place.
 */
final class NumberCells {

    private static final int LONGEST = 40;
    private static final int DIGITS = 18;
    private static final String FORMS = "1250000; 1.250.000; 1,250,000";

    private static final Pattern PLAIN = Pattern.compile("-?\\d+");
    private static final Pattern GROUPED =
            Pattern.compile("-?[1-9]\\d{0,2}(?:(?:\\.\\d{3}){2,}|(?:,\\d{3}){2,}|(?:[ \\u00a0\\u202f]\\d{3})+)");
    private static final Pattern ONE_GROUP = Pattern.compile("-?0*[1-9]\\d*[.,]\\d{3}");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+[.,]\\d+");
    private static final Pattern GROUPED_DECIMAL = Pattern.compile(
            "-?[1-9]\\d{0,2}(?:(?:\\.\\d{3})+,(?:\\d{1,2}|\\d{4,})|(?:,\\d{3})+\\.(?:\\d{1,2}|\\d{4,}))");

    private NumberCells() {}

    /** A whole number, 0 or more. */
    static Parsed<Long> count(Cell cell) {
        if (cell.kind() == Cell.Kind.TEXT && THOUSANDS.matcher(cell.text()).matches()) {
            String digits = cell.text().replaceAll("[.,]", "");
            return Parsed.noted(Long.valueOf(digits), ProblemCode.THOUSANDS, digits);
        }
        Parsed<BigDecimal> number = notNegative(cell);
        BigDecimal value = number.value();
        if (value == null) {
            return number.failed();
        }
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() > 0 ? Parsed.wrong(ProblemCode.NOT_WHOLE, "≥ 0") : Parsed.of(shortest.longValueExact());
    }

    /** A number with or without decimals, 0 or more. */
    static Parsed<BigDecimal> notNegative(Cell cell) {
        Parsed<BigDecimal> number = any(cell);
        return number.value() != null && number.value().signum() < 0
                ? Parsed.wrong(ProblemCode.OUT_OF_RANGE, "≥ 0")
                : number;
    }

    private static Parsed<BigDecimal> any(Cell cell) {
        if (cell.number() != null) {
            return inRange(cell.number());
        }
        return cell.kind() == Cell.Kind.TEXT ? text(cell.text()) : Parsed.wrong(ProblemCode.NOT_A_NUMBER, FORMS);
    }

    private static Parsed<BigDecimal> text(String text) {
        if (text.length() > LONGEST) {
            return Parsed.wrong(ProblemCode.NOT_A_NUMBER, FORMS);
        }
        String digits = null;
        if (PLAIN.matcher(text).matches()) {
            digits = text;
        } else if (GROUPED.matcher(text).matches()) {
            digits = text.replaceAll("[^0-9-]", "");
        } else if (ONE_GROUP.matcher(text).matches()) {
            return Parsed.wrong(ProblemCode.AMBIGUOUS_NUMBER, text.replaceAll("[.,]", ""));
        } else if (DECIMAL.matcher(text).matches()) {
            digits = text.replace(',', '.');
        } else if (GROUPED_DECIMAL.matcher(text).matches()) {
            digits = decimals(text);
        }
        return digits == null ? Parsed.wrong(ProblemCode.NOT_A_NUMBER, FORMS) : inRange(new BigDecimal(digits));
    }

    /** The separator that stands last is the decimal one. */
    private static @Nullable String decimals(String text) {
        int point = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        return text.substring(0, point).replaceAll("[.,]", "") + '.' + text.substring(point + 1);
    }

    /** A spreadsheet can hold 1E+300: nothing is done with a number before its size is known. */
    private static Parsed<BigDecimal> inRange(BigDecimal number) {
        boolean tooLong = number.signum() != 0
                && ((long) number.precision() - number.scale() > DIGITS || number.scale() > LONGEST);
        return tooLong ? Parsed.wrong(ProblemCode.OUT_OF_RANGE, "< 10^" + DIGITS) : Parsed.of(number);
    }
}
