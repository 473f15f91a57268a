package vn.danchu.tabular;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Compares a total with its parts. */
final class Sums {

    private Sums() {}

    /** Warns where the total and at least two parts are known and the known parts do not add up to it. */
    static void check(Row row, String totalColumn, @Nullable Long total, @Nullable Long... parts) {
        BigInteger sum = BigInteger.ZERO;
        int known = 0;
        for (Long part : parts) {
            if (part != null) {
                sum = sum.add(BigInteger.valueOf(part));
                known++;
            }
        }
        if (total != null && known >= 2 && !sum.equals(BigInteger.valueOf(total))) {
            row.tell(
                    totalColumn,
                    ProblemCode.TOTAL_IS_NOT_SUM,
                    row.cell(totalColumn).text(),
                    sum.toString());
        }
    }
}
