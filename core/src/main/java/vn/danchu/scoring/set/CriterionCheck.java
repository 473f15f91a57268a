package vn.danchu.scoring.set;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Looks one criterion through. */
final class CriterionCheck {

    private final CriteriaSet set;
    private final Criterion criterion;
    private final String path;
    private final Faults faults;
    private final ConditionCheck conditions;

    CriterionCheck(CriteriaSet set, Vocabulary known, Criterion criterion, String path, Faults faults) {
        this.set = set;
        this.criterion = criterion;
        this.path = path;
        this.faults = faults;
        this.conditions = new ConditionCheck(known, null, faults);
    }

    void run() {
        bounds();
        if (criterion.citations().isEmpty() && criterion.provision() == null) {
            faults.add(path + "/citations", Message.of("set.noCitation"));
        }
        SetCheck.citations(criterion.citations(), path, faults);
        MeasureCondition applies = criterion.appliesWhen();
        if (applies != null) {
            conditions.look(applies, path + "/appliesWhen");
        }
        EvidenceRule evidence = criterion.evidence();
        if (evidence != null && evidence.minimum() < 1) {
            faults.add(path + "/evidence/minimum", Message.of("set.notPositive", "value", evidence.minimum()));
        }
        if (evidence != null && evidence.graceDays() < 0) {
            faults.add(path + "/evidence/graceDays", Message.of("set.negative", "value", evidence.graceDays()));
        }
        boolean entered = criterion.method() instanceof ScoringMethod.Entered;
        if (criterion.scoredBy() == Criterion.ScoredBy.SUPERIOR && !entered) {
            faults.add(path + "/method", Message.of("set.superiorEnters"));
        }
        new MethodCheck(criterion, conditions, faults).look(criterion.method(), path + "/method");
    }

    private void bounds() {
        BigDecimal most = criterion.maximum();
        boolean entered = criterion.method() instanceof ScoringMethod.Entered;
        if (most == null) {
            if (set.standing() != CriteriaSet.Standing.SAMPLE || !entered) {
                faults.add(path + "/maximum", Message.of("set.noMaximum"));
            }
            return;
        }
        boolean deduction = criterion.kind() == Criterion.Kind.DEDUCTION;
        if (deduction != (most.signum() == 0)) {
            faults.add(path + "/maximum", Message.of(deduction ? "set.deductionMaximum" : "set.zeroMaximum"));
        } else if (most.signum() < 0) {
            faults.add(path + "/maximum", Message.of("set.negative", "value", most));
        }
        if (criterion.minimum().compareTo(most) > 0) {
            faults.add(
                    path + "/minimum",
                    Message.of("set.minimumAboveMaximum", "minimum", criterion.minimum(), "maximum", most));
        }
        if (set.scale() == CriteriaSet.Scale.PASS_FAIL && most.compareTo(BigDecimal.ONE) != 0) {
            faults.add(path + "/maximum", Message.of("set.passFailMaximum", "maximum", most));
        }
        if (criterion.kind() == Criterion.Kind.BONUS && set.bonus() == null) {
            faults.add(path + "/kind", Message.of("set.bonusWithoutRule"));
        }
    }

    /** Points that a method can give must lie between the criterion's bounds. */
    static @Nullable Message outside(Criterion criterion, BigDecimal points) {
        BigDecimal most = criterion.maximum();
        if (most != null && points.compareTo(most) > 0) {
            return Message.of("set.pointsAboveMaximum", "points", points, "maximum", most);
        }
        return points.compareTo(criterion.minimum()) < 0
                ? Message.of("set.pointsBelowMinimum", "points", points, "minimum", criterion.minimum())
                : null;
    }
}
