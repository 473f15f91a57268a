package vn.danchu.figures;

import java.math.BigDecimal;

/** What a measured amount is measured in. Units of one dimension convert exactly; others are never mixed. */
public enum FigureUnit {
    /** Mét vuông. */
    SQUARE_METRE(Dimension.AREA, 1, "m²"),
    /** Héc-ta. */
    HECTARE(Dimension.AREA, 10_000, "ha"),
    /** Mét. */
    METRE(Dimension.LENGTH, 1, "m"),
    /** Ki-lô-mét. */
    KILOMETRE(Dimension.LENGTH, 1_000, "km"),
    /** Đồng. */
    DONG(Dimension.MONEY, 1, "đồng"),
    /** Nghìn đồng. */
    THOUSAND_DONG(Dimension.MONEY, 1_000, "nghìn đồng"),
    /** Triệu đồng. */
    MILLION_DONG(Dimension.MONEY, 1_000_000, "triệu đồng"),
    /** Tỷ đồng. */
    BILLION_DONG(Dimension.MONEY, 1_000_000_000, "tỷ đồng");

    /** What can be added and compared. */
    enum Dimension {
        AREA,
        LENGTH,
        MONEY
    }

    private final Dimension dimension;
    private final BigDecimal factor;
    private final String sign;

    FigureUnit(Dimension dimension, long factor, String sign) {
        this.dimension = dimension;
        this.factor = BigDecimal.valueOf(factor);
        this.sign = sign;
    }

    /** As reports write it, in Vietnamese. */
    public String sign() {
        return sign;
    }

    /** The smallest unit of the dimension. */
    static FigureUnit smallest(FigureUnit unit) {
        return switch (unit.dimension) {
            case AREA -> SQUARE_METRE;
            case LENGTH -> METRE;
            case MONEY -> DONG;
        };
    }

    Dimension dimension() {
        return dimension;
    }

    /** An amount of this unit in the smallest unit of its dimension. */
    BigDecimal base(BigDecimal amount) {
        return amount.multiply(factor);
    }
}
