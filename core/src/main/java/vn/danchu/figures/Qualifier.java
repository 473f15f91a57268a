package vn.danchu.figures;

/** How a printed number limits the true one, where it does not give it exactly. */
public enum Qualifier {
    /** Trên, hơn: the true number is greater. */
    MORE_THAN(">"),
    /** Ít nhất: the true number is not less. */
    AT_LEAST("≥"),
    /** Dưới: the true number is less. */
    LESS_THAN("<"),
    /** Nhiều nhất: the true number is not greater. */
    AT_MOST("≤"),
    /** Khoảng: the true number is near; nothing can be concluded from it. */
    ABOUT("≈");

    private final String sign;

    Qualifier(String sign) {
        this.sign = sign;
    }

    /** The sign that stands before the number. */
    public String sign() {
        return sign;
    }
}
