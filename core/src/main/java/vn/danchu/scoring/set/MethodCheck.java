package vn.danchu.scoring.set;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks scoring methods through. */
final class MethodCheck {

    private final Criterion criterion;
    private final ConditionCheck conditions;
    private final Faults faults;

    MethodCheck(Criterion criterion, ConditionCheck conditions, Faults faults) {
        this.criterion = criterion;
        this.conditions = conditions;
        this.faults = faults;
    }

    void look(ScoringMethod method, String path) {
        if (method instanceof ScoringMethod.AllOrNothing allOrNothing) {
            conditions.look(allOrNothing.condition(), path + "/condition");
            points(allOrNothing.otherwise(), path + "/otherwise");
        } else if (method instanceof ScoringMethod.Checklist checklist) {
            items(checklist.items(), path + "/items", false);
            checklistSum(checklist, path);
        } else if (method instanceof ScoringMethod.Options options) {
            items(options.options(), path + "/options", true);
            reachesMaximum(options.options().stream().map(ScoringMethod.Item::points), path + "/options");
        } else if (method instanceof ScoringMethod.Levels levels) {
            items(levels.levels(), path + "/levels", true);
            reachesMaximum(levels.levels().stream().map(ScoringMethod.Item::points), path + "/levels");
            points(levels.otherwise(), path + "/otherwise");
        } else if (method instanceof ScoringMethod.DeductionLadder ladder) {
            ladder(ladder, path);
        } else if (method instanceof ScoringMethod.Timeliness timeliness) {
            timeliness(timeliness, path);
        } else if (method instanceof ScoringMethod.ByUnitClass byClass) {
            byUnitClass(byClass, path);
        } else {
            number(method, path);
        }
    }

    private void number(ScoringMethod method, String path) {
        if (method instanceof ScoringMethod.Bands bands) {
            bands(bands, path);
        } else if (method instanceof ScoringMethod.Proportional proportional) {
            proportional(proportional, path);
        } else if (method instanceof ScoringMethod.WeightedCompletion completion) {
            conditions.measure(completion.whole(), path + "/whole", MeasureType.COUNT);
            terms(completion.parts(), path + "/parts", true);
        } else if (method instanceof ScoringMethod.Deductions deductions) {
            terms(deductions.faults(), path + "/faults", false);
        } else if (method instanceof ScoringMethod.Steps steps) {
            steps(steps, path);
        } else if (method instanceof ScoringMethod.MeanOverRecords mean) {
            mean(mean, path);
        } else if (method instanceof ScoringMethod.Imported imported) {
            conditions.measure(imported.measure(), path + "/measure", MeasureType.POINTS);
            positive(imported.schemeMaximum(), path + "/schemeMaximum");
        }
    }

    private void proportional(ScoringMethod.Proportional proportional, String path) {
        Measure measure = conditions.number(proportional.measure(), path + "/measure");
        BoundCheck.bound(measure, proportional.gate(), path + "/gate", faults);
        BigDecimal full = proportional.full();
        if (full != null) {
            positive(full, path + "/full");
            BoundCheck.bound(measure, full, path + "/full", faults);
        } else if (measure != null && measure.type().most() == null) {
            faults.add(path + "/full", Message.of("set.noFull", "type", measure.type()));
        }
    }

    private void steps(ScoringMethod.Steps steps, String path) {
        Measure measure = conditions.number(steps.measure(), path + "/measure");
        positive(steps.width(), path + "/width");
        positive(steps.step(), path + "/step");
        points(steps.base(), path + "/base");
        BoundCheck.bound(measure, steps.start(), path + "/start", faults);
        BoundCheck.bound(measure, steps.width(), path + "/width", faults);
    }

    private void points(BigDecimal points, String path) {
        Message wrong = CriterionCheck.outside(criterion, points);
        if (wrong != null) {
            faults.add(path, wrong);
        }
    }

    private void positive(BigDecimal value, String path) {
        if (value.signum() <= 0) {
            faults.add(path, Message.of("set.notPositive", "value", value));
        }
    }

    private void items(List<ScoringMethod.Item> items, String path, boolean bounded) {
        faults.some(items, path, (item, at) -> {
            conditions.look(item.when(), at + "/when");
            if (bounded) {
                points(item.points(), at + "/points");
            }
        });
    }

    private void checklistSum(ScoringMethod.Checklist checklist, String path) {
        BigDecimal sum = checklist.items().stream()
                .map(item -> item.points().max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = criterion.maximum();
        if (most != null && !MaximumCheck.stands(criterion.maximumIs(), most, sum)) {
            faults.add(path + "/items", MaximumCheck.message("set.itemsSum", criterion.maximumIs(), most, sum));
        }
    }

    /** Where a text prints a maximum that none of these points reach, the set says so. */
    private void reachesMaximum(Stream<BigDecimal> points, String path) {
        BigDecimal most = criterion.maximum();
        boolean asPrinted = criterion.maximumIs() == MaximumIs.AS_PRINTED;
        if (most != null && !asPrinted && points.noneMatch(each -> each.compareTo(most) >= 0)) {
            faults.add(path, Message.of("set.maximumUnreachable", "maximum", most));
        }
    }

    private void ladder(ScoringMethod.DeductionLadder ladder, String path) {
        faults.some(ladder.rungs(), path + "/rungs", (rung, at) -> {
            conditions.look(rung.condition(), at + "/condition");
            positive(rung.deduction(), at + "/deduction");
        });
    }

    private void timeliness(ScoringMethod.Timeliness timeliness, String path) {
        conditions.measure(timeliness.date(), path + "/date", MeasureType.DATE);
        conditions.due(timeliness.due(), path + "/due");
        points(timeliness.onTime(), path + "/onTime");
        points(timeliness.late(), path + "/late");
        BigDecimal early = timeliness.early();
        if (early != null) {
            points(early, path + "/early");
        }
        BigDecimal notDone = timeliness.notDone();
        if (notDone != null) {
            points(notDone, path + "/notDone");
        }
        reachesMaximum(Stream.of(timeliness.onTime(), early == null ? timeliness.onTime() : early), path + "/onTime");
        String done = timeliness.done();
        if (done != null) {
            conditions.measure(done, path + "/done", MeasureType.YES_NO);
        }
    }

    private void byUnitClass(ScoringMethod.ByUnitClass byClass, String path) {
        faults.some(byClass.cases(), path + "/cases", (one, at) -> {
            conditions.unitClasses(one.classes(), at + "/classes");
            nested(one.method(), at + "/method");
        });
        ScoringMethod otherwise = byClass.otherwise();
        if (otherwise != null) {
            nested(otherwise, path + "/otherwise");
        }
    }

    private void nested(ScoringMethod method, String path) {
        if (method instanceof ScoringMethod.ByUnitClass || method instanceof ScoringMethod.Entered) {
            faults.add(path, Message.of("set.nestedMethod"));
        } else {
            look(method, path);
        }
    }

    private void bands(ScoringMethod.Bands bands, String path) {
        Measure measure = conditions.number(bands.measure(), path + "/measure");
        List<RangeCheck.Range> ranges = new ArrayList<>();
        boolean onScale = true;
        for (int i = 0; i < bands.bands().size(); i++) {
            Band band = bands.bands().get(i);
            String at = path + "/bands/" + i;
            ranges.add(RangeCheck.range(band, bands.included(), at));
            points(band.points(), at + "/points");
            onScale &= BoundCheck.bound(measure, band.from(), at + "/from", faults);
            onScale &= BoundCheck.bound(measure, band.to(), at + "/to", faults);
        }
        reachesMaximum(bands.bands().stream().map(Band::points), path + "/bands");
        if (onScale) {
            BigDecimal most = measure == null ? null : measure.type().most();
            RangeCheck.look(ranges, BigDecimal.ZERO, most, path + "/bands", faults);
        }
    }

    private void terms(List<MeasureCondition.Term> terms, String path, boolean shares) {
        faults.some(terms, path, (term, at) -> {
            conditions.measure(term.measure(), at + "/measure", MeasureType.COUNT);
            positive(term.times(), at + "/times");
            if (shares) {
                BoundCheck.share(term.times(), at + "/times", faults);
            }
        });
    }

    private void mean(ScoringMethod.MeanOverRecords mean, String path) {
        faults.some(mean.levels(), path + "/levels", (level, at) -> {
            conditions.measure(level.count(), at + "/count", MeasureType.COUNT);
            points(level.points(), at + "/points");
            String excluded = level.excluded();
            if (excluded != null) {
                conditions.measure(excluded, at + "/excluded", MeasureType.COUNT);
            }
        });
        reachesMaximum(mean.levels().stream().map(ScoringMethod.RecordLevel::points), path + "/levels");
    }
}
