package vn.danchu.tabular;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads amounts of money as whole đồng. The unit is the cell's own, else the column's; without one nothing is read. */
final class MoneyCells {

    private static final Pattern WITH_UNIT =
            Pattern.compile("([0-9., \\u00a0\\u202f-]*[0-9])\\s*(\\p{L}[\\p{L}\\p{M} ]{0,15}|₫)");

    private MoneyCells() {}

    static Parsed<Long> read(Cell cell, @Nullable MoneyUnit ofColumn) {
        Cell amount = cell;
        MoneyUnit unit = ofColumn;
        Matcher withUnit = WITH_UNIT.matcher(cell.text());
        if (cell.kind() == Cell.Kind.TEXT && cell.text().length() < 60 && withUnit.matches()) {
            unit = MoneyUnit.in(withUnit.group(2));
            amount = Cell.text(withUnit.group(1));
            if (unit == null) {
                return Parsed.wrong(ProblemCode.NOT_A_NUMBER, "1.250.000 đồng");
            }
        }
        if (unit == MoneyUnit.DONG) {
            // No decimals of a đồng: a separator before three digits is one of thousands.
            Parsed<Long> dong = NumberCells.count(amount);
            if (dong.problem() != ProblemCode.NOT_WHOLE) {
                return dong;
            }
        }
        Parsed<BigDecimal> number = NumberCells.notNegative(amount);
        if (number.value() == null) {
            return number.failed();
        }
        return unit == null
                ? Parsed.wrong(ProblemCode.NO_MONEY_UNIT, "đồng, nghìn đồng, triệu đồng, tỷ đồng")
                : dong(number.value().multiply(unit.dong()).stripTrailingZeros());
    }

    private static Parsed<Long> dong(BigDecimal dong) {
        if (dong.scale() > 0) {
            return Parsed.wrong(ProblemCode.NOT_WHOLE_DONG, "");
        }
        return dong.precision() - dong.scale() > 18
                ? Parsed.wrong(ProblemCode.OUT_OF_RANGE, "< 10^18")
                : Parsed.of(dong.longValueExact());
    }
}
