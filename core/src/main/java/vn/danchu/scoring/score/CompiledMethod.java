package vn.danchu.scoring.score;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.MeasureCondition;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.ScoringMethod;

/** A scoring method with everything resolved that does not depend on the form. */
interface CompiledMethod {

    /** The points before they are held between minimum and maximum, or null with the reason noted in the readings. */
    @Nullable
    Exact points(Readings readings, PointTally tally);

    /** What a method is compiled for. */
    record Scope(@Nullable Exact maximum, Slots slots, TallyPlaces places) {

        /** The maximum; methods that need one are checked to have it. */
        Exact full() {
            if (maximum == null) {
                throw new IllegalStateException("a computed criterion without maximum was not checked");
            }
            return maximum;
        }

        CompiledCondition condition(MeasureCondition condition) {
            return CompiledCondition.of(condition, slots, places);
        }
    }

    static CompiledMethod of(ScoringMethod method, Scope scope) {
        if (method instanceof ScoringMethod.AllOrNothing allOrNothing) {
            return ConditionMethods.allOrNothing(allOrNothing, scope);
        } else if (method instanceof ScoringMethod.Checklist checklist) {
            return ConditionMethods.checklist(checklist, scope);
        } else if (method instanceof ScoringMethod.Options options) {
            return ConditionMethods.options(options, scope);
        } else if (method instanceof ScoringMethod.Levels levels) {
            return ConditionMethods.levels(levels, scope);
        } else if (method instanceof ScoringMethod.DeductionLadder ladder) {
            return ConditionMethods.ladder(ladder, scope);
        } else if (method instanceof ScoringMethod.Timeliness timeliness) {
            return ConditionMethods.timeliness(timeliness, scope);
        } else if (method instanceof ScoringMethod.Bands bands) {
            return NumberMethods.bands(bands, scope);
        } else if (method instanceof ScoringMethod.Proportional proportional) {
            return NumberMethods.proportional(proportional, scope);
        } else if (method instanceof ScoringMethod.WeightedCompletion completion) {
            return NumberMethods.weightedCompletion(completion, scope);
        } else if (method instanceof ScoringMethod.Deductions deductions) {
            return NumberMethods.deductions(deductions, scope);
        } else if (method instanceof ScoringMethod.Steps steps) {
            return NumberMethods.steps(steps, scope);
        } else if (method instanceof ScoringMethod.MeanOverRecords mean) {
            return NumberMethods.meanOverRecords(mean, scope);
        } else if (method instanceof ScoringMethod.Imported imported) {
            return NumberMethods.imported(imported, scope);
        } else if (method instanceof ScoringMethod.ByUnitClass byClass) {
            return byUnitClass(byClass, scope);
        }
        return (readings, tally) -> null;
    }

    private static CompiledMethod byUnitClass(ScoringMethod.ByUnitClass method, Scope scope) {
        List<Map.Entry<Set<String>, CompiledMethod>> cases = method.cases().stream()
                .map(each -> Map.entry(Set.copyOf(each.classes()), of(each.method(), scope)))
                .collect(Collectors.toUnmodifiableList());
        ScoringMethod fallback = method.otherwise();
        CompiledMethod otherwise = fallback == null ? null : of(fallback, scope);
        return (readings, tally) -> {
            String unitClass = readings.unitClass;
            for (int i = 0; unitClass != null && i < cases.size(); i++) {
                if (cases.get(i).getKey().contains(unitClass)) {
                    return cases.get(i).getValue().points(readings, tally);
                }
            }
            if (otherwise == null) {
                readings.refuse(Message.of("criterion.noMethodForClass", "class", unitClass == null ? "-" : unitClass));
                return null;
            }
            return otherwise.points(readings, tally);
        };
    }
}
