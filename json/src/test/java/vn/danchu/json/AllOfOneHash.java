package vn.danchu.json;

import vn.danchu.scoring.set.MeasureCondition;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.ScoringMethod;

/** A program of its own, for a Java machine that gives every class the same hash. */
final class AllOfOneHash {

    private AllOfOneHash() {}

    public static void main(String[] args) {
        for (Class<?> type : new Class<?>[] {MeasureValue.class, MeasureCondition.class, ScoringMethod.class}) {
            for (Class<?> variant : type.getPermittedSubclasses()) {
                if (!DanchuJson.supports(variant)) {
                    throw new IllegalStateException(variant.getName());
                }
            }
        }
    }
}
