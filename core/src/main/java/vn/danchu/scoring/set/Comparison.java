package vn.danchu.scoring.set;

/** How a number stands to a bound. */
public enum Comparison {
    /** At the bound or above: "từ ... trở lên". */
    AT_LEAST,
    /** Above the bound: "trên ...". */
    MORE_THAN,
    /** At the bound or below: "không quá ...". */
    AT_MOST,
    /** Below the bound: "dưới ...". */
    LESS_THAN,
    /** Equal to the bound. */
    EQUAL;

    /** Whether a number that compares to its bound with this sign (as {@code compareTo} gives it) satisfies this. */
    public boolean holds(int sign) {
        return switch (this) {
            case AT_LEAST -> sign >= 0;
            case MORE_THAN -> sign > 0;
            case AT_MOST -> sign <= 0;
            case LESS_THAN -> sign < 0;
            case EQUAL -> sign == 0;
        };
    }
}
