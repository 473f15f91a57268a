package vn.danchu.tabular;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The unit in which a column of money is written. */
public enum MoneyUnit {
    /** Đồng. */
    DONG("đồng", 1),
    /** Nghìn đồng. */
    THOUSAND("nghìn đồng", 1_000),
    /** Triệu đồng. */
    MILLION("triệu đồng", 1_000_000),
    /** Tỷ đồng. */
    BILLION("tỷ đồng", 1_000_000_000);

    private final String vi;
    private final BigDecimal dong;

    MoneyUnit(String vi, long dong) {
        this.vi = vi;
        this.dong = BigDecimal.valueOf(dong);
    }

    /** As headers write it. */
    public String vi() {
        return vi;
    }

    BigDecimal dong() {
        return dong;
    }

    /** The unit that a header or a cell names, or null if it names none. */
    static @Nullable MoneyUnit in(String text) {
        String key = Spelling.key(text);
        if (key.endsWith("tydong") || key.endsWith("tidong")) {
            return BILLION;
        }
        if (key.endsWith("trieudong") || key.endsWith("trieu")) {
            return MILLION;
        }
        if (key.endsWith("nghindong") || key.endsWith("ngandong") || key.endsWith("1000dong")) {
            return THOUSAND;
        }
        return key.endsWith("dong") || key.endsWith("vnd") || key.equals("d") || text.endsWith("₫") ? DONG : null;
    }
}
