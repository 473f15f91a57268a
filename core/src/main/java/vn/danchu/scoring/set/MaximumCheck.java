package vn.danchu.scoring.set;

import java.math.BigDecimal;

/** Whether a maximum stands to the sum of its parts as the set says. */
final class MaximumCheck {

    private MaximumCheck() {}

    static boolean stands(MaximumIs is, BigDecimal stated, BigDecimal sum) {
        int sign = stated.compareTo(sum);
        return switch (is) {
            case REACHED -> sign == 0;
            case CAP -> sign < 0;
            case AS_PRINTED -> sign > 0;
        };
    }

    /**
     * What is wrong: for a maximum that says nothing of itself the key's own text, which proposes what it may say; for one
     * that claims to cap, or not to be reached, that it does not.
     */
    static Message message(String key, MaximumIs is, BigDecimal stated, BigDecimal sum) {
        return switch (is) {
            case REACHED -> {
                boolean cuts = stated.compareTo(sum) < 0;
                yield Message.of(
                        key,
                        "stated",
                        stated,
                        "sum",
                        sum,
                        "may",
                        Message.of(cuts ? "set.mayCap" : "set.mayBeAsPrinted"));
            }
            case CAP -> Message.of("set.capCutsNothing", "stated", stated, "sum", sum);
            case AS_PRINTED -> Message.of("set.printedIsReached", "stated", stated, "sum", sum);
        };
    }
}
