package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.danchu.scoring.set.Band;
import vn.danchu.scoring.set.Block;
import vn.danchu.scoring.set.Ceiling;
import vn.danchu.scoring.set.CriteriaGroup;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.MaximumIs;
import vn.danchu.scoring.set.MeasureCondition;
import vn.danchu.scoring.set.MeasureType;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Measured;
import vn.danchu.scoring.set.RatingGrid;
import vn.danchu.scoring.set.RatingRow;
import vn.danchu.scoring.set.RatingRules;
import vn.danchu.scoring.set.ScoreForm;
import vn.danchu.scoring.set.ScoringMethod;

/**
 * A second, straightforward reading of sets: it walks the records, knows nothing of slots and compilation, and keeps
 * every number as a plain fraction. Only for sets with policies NOT_SCORED and without evidence and columns, and with no rounding but to
 * a step, criterion by criterion.
 */
final class Interpreter {

    private final CriteriaSet set;
    private final ScoreForm form;

    Interpreter(CriteriaSet set, ScoreForm form) {
        this.set = set;
        this.form = form;
    }

    /** A fraction; the denominator is more than 0. */
    record Fraction(BigInteger above, BigInteger below) implements Comparable<Fraction> {

        static Fraction of(BigDecimal decimal) {
            return decimal.scale() <= 0
                    ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                    : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        Fraction times(Fraction other) {
            return new Fraction(above.multiply(other.above), below.multiply(other.below));
        }

        Fraction minus(Fraction other) {
            return plus(new Fraction(other.above.negate(), other.below));
        }

        Fraction over(Fraction other) {
            return times(new Fraction(other.below, other.above));
        }

        @Override
        public int compareTo(Fraction other) {
            return above.multiply(other.below).compareTo(other.above.multiply(below));
        }

        /** To six places, and on until it is no rounder than four, unless it is itself. */
        BigDecimal shown() {
            int places = 6;
            BigDecimal shown = at(places);
            while (shown.stripTrailingZeros().scale() <= 4 && Fraction.of(shown).compareTo(this) != 0) {
                places++;
                shown = at(places);
            }
            BigDecimal decimal = new BigDecimal(above).setScale(40).divide(new BigDecimal(below), RoundingMode.HALF_UP);
            return Fraction.of(decimal).compareTo(this) == 0 ? decimal : shown;
        }

        private BigDecimal at(int places) {
            return new BigDecimal(above).divide(new BigDecimal(below), places, RoundingMode.HALF_UP);
        }

        Fraction min(Fraction other) {
            return compareTo(other) <= 0 ? this : other;
        }

        Fraction max(Fraction other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /** The points of each scored criterion. */
    Map<String, Fraction> points() {
        Map<String, Fraction> points = new TreeMap<>();
        set.groups().forEach(group -> points(group, points));
        return points;
    }

    private void points(CriteriaGroup group, Map<String, Fraction> points) {
        for (Criterion criterion : group.criteria()) {
            Fraction maximum = Fraction.of(criterion.maximum());
            Fraction value = points(criterion.method(), maximum);
            if (value != null) {
                Fraction minimum = Fraction.of(criterion.minimum());
                value = value.compareTo(minimum) < 0 ? minimum : value;
                points.put(criterion.id(), rounded(value.compareTo(maximum) > 0 ? maximum : value));
            }
        }
        group.groups().forEach(part -> points(part, points));
    }

    /** To the nearest multiple of the set's step, halves up. */
    private Fraction rounded(Fraction value) {
        if (set.rounding() == null) {
            return value;
        }
        Fraction step = Fraction.of(set.rounding().step());
        BigDecimal times = value.over(step).at(0);
        return Fraction.of(times).times(step);
    }

    Fraction total() {
        Map<String, Fraction> points = points();
        Fraction total = Fraction.of(BigDecimal.ZERO);
        for (CriteriaGroup group : set.groups()) {
            total = total.plus(total(group, points).times(Fraction.of(group.weight())));
        }
        return set.maximumIs() == MaximumIs.CAP ? total.min(Fraction.of(set.maximum())) : total;
    }

    private Fraction total(CriteriaGroup group, Map<String, Fraction> points) {
        Fraction total = Fraction.of(BigDecimal.ZERO);
        for (Criterion criterion : group.criteria()) {
            total = points.containsKey(criterion.id()) ? total.plus(points.get(criterion.id())) : total;
        }
        for (CriteriaGroup part : group.groups()) {
            total = total.plus(total(part, points).times(Fraction.of(part.weight())));
        }
        total = group.minimum() == null ? total : total.max(Fraction.of(group.minimum()));
        return group.maximumIs() == MaximumIs.CAP ? total.min(Fraction.of(group.maximum())) : total;
    }

    private Fraction points(ScoringMethod method, Fraction maximum) {
        Fraction zero = Fraction.of(BigDecimal.ZERO);
        if (method instanceof ScoringMethod.AllOrNothing one) {
            Boolean holds = holds(one.condition());
            return holds == null ? null : holds ? maximum : Fraction.of(one.otherwise());
        } else if (method instanceof ScoringMethod.Bands bands) {
            Fraction number = number(bands.measure());
            if (number == null) {
                return null;
            }
            for (Band band : bands.bands()) {
                Band.Included included = band.included() == null ? bands.included() : band.included();
                boolean withFrom = included == Band.Included.LOWER || included == Band.Included.BOTH;
                boolean withTo = included == Band.Included.UPPER || included == Band.Included.BOTH;
                int fromSign = band.from() == null ? 1 : number.compareTo(Fraction.of(band.from()));
                int toSign = band.to() == null ? -1 : number.compareTo(Fraction.of(band.to()));
                boolean above = fromSign > 0 || (withFrom && fromSign == 0);
                boolean below = toSign < 0 || (withTo && toSign == 0);
                if (above && below) {
                    return Fraction.of(band.points());
                }
            }
            return null;
        } else if (method instanceof ScoringMethod.Proportional some) {
            Fraction number = number(some.measure());
            if (number == null) {
                return null;
            }
            boolean gated = some.gate() != null && number.compareTo(Fraction.of(some.gate())) < 0;
            return gated ? zero : number.times(maximum).over(full(some));
        } else if (method instanceof ScoringMethod.Deductions deductions) {
            Fraction points = maximum;
            for (MeasureCondition.Term fault : deductions.faults()) {
                Fraction count = number(fault.measure());
                if (count == null) {
                    return null;
                }
                points = points.minus(count.times(Fraction.of(fault.times())));
            }
            return points;
        } else if (method instanceof ScoringMethod.Checklist checklist) {
            Fraction sum = zero;
            for (ScoringMethod.Item item : checklist.items()) {
                Boolean holds = holds(item.when());
                if (holds == null) {
                    return null;
                }
                sum = holds ? sum.plus(Fraction.of(item.points())) : sum;
            }
            return sum;
        } else if (method instanceof ScoringMethod.Levels levels) {
            List<ScoringMethod.Item> best = levels.levels().stream()
                    .sorted(Comparator.comparing(ScoringMethod.Item::points).reversed())
                    .toList();
            for (ScoringMethod.Item level : best) {
                Boolean holds = holds(level.when());
                if (holds == null) {
                    return null;
                } else if (holds) {
                    return Fraction.of(level.points());
                }
            }
            return Fraction.of(levels.otherwise());
        } else if (method instanceof ScoringMethod.MeanOverRecords mean) {
            Fraction sum = zero;
            Fraction records = zero;
            for (ScoringMethod.RecordLevel level : mean.levels()) {
                Fraction count = number(level.count());
                if (count == null) {
                    return null;
                }
                sum = sum.plus(count.times(Fraction.of(level.points())));
                records = records.plus(count);
            }
            return records.above().signum() == 0 ? null : sum.over(records);
        } else if (method instanceof ScoringMethod.Steps steps) {
            Fraction number = number(steps.measure());
            if (number == null) {
                return null;
            }
            Fraction beyond = number.minus(Fraction.of(steps.start())).max(zero).over(Fraction.of(steps.width()));
            Fraction count = new Fraction(beyond.above().divide(beyond.below()), BigInteger.ONE);
            return Fraction.of(steps.base()).plus(Fraction.of(steps.step()).times(count));
        } else if (method instanceof ScoringMethod.Timeliness timeliness) {
            Measured done = form.measures().find(timeliness.date()).orElse(null);
            if (done == null) {
                return null;
            }
            LocalDate day = ((MeasureValue.Day) done.value()).on();
            LocalDate due = timeliness.due().day().atYear(form.period().to().getYear());
            return Fraction.of(day.isAfter(due) ? timeliness.late() : timeliness.onTime());
        }
        return further(method, maximum);
    }

    private Fraction further(ScoringMethod method, Fraction maximum) {
        if (method instanceof ScoringMethod.WeightedCompletion completion) {
            Fraction whole = number(completion.whole());
            if (whole == null || whole.above().signum() == 0) {
                return null;
            }
            Fraction sum = Fraction.of(BigDecimal.ZERO);
            for (MeasureCondition.Term part : completion.parts()) {
                Fraction count = number(part.measure());
                if (count == null) {
                    return null;
                }
                sum = sum.plus(count.times(Fraction.of(part.times())));
            }
            return sum.times(maximum).over(whole);
        } else if (method instanceof ScoringMethod.DeductionLadder ladder) {
            Map<String, Fraction> worst = new TreeMap<>();
            Fraction every = Fraction.of(BigDecimal.ZERO);
            for (ScoringMethod.Rung rung : ladder.rungs()) {
                Boolean holds = holds(rung.condition());
                if (holds == null) {
                    return null;
                }
                if (holds) {
                    worst.merge(rung.subject(), Fraction.of(rung.deduction()), Fraction::max);
                    every = every.plus(Fraction.of(rung.deduction()));
                }
            }
            Fraction zero = Fraction.of(BigDecimal.ZERO);
            return maximum.minus(
                    switch (ladder.reading()) {
                        case EVERY_RUNG -> every;
                        case WORST_ONLY -> worst.values().stream().reduce(zero, Fraction::max);
                        case WORST_PER_SUBJECT -> worst.values().stream().reduce(zero, Fraction::plus);
                    });
        } else if (method instanceof ScoringMethod.Imported imported) {
            Fraction there = number(imported.measure());
            return there == null ? null : there.times(maximum).over(Fraction.of(imported.schemeMaximum()));
        } else if (method instanceof ScoringMethod.ByUnitClass byClass) {
            for (ScoringMethod.ByUnitClass.Case each : byClass.cases()) {
                if (each.classes().contains(form.unitClass())) {
                    return points(each.method(), maximum);
                }
            }
            return byClass.otherwise() == null ? null : points(byClass.otherwise(), maximum);
        } else if (method instanceof ScoringMethod.Options options) {
            Fraction points = null;
            for (ScoringMethod.Item option : options.options()) {
                Boolean holds = holds(option.when());
                if (holds == null) {
                    return null;
                }
                points = holds ? Fraction.of(option.points()) : points;
            }
            return points;
        }
        throw new AssertionError(method + " is not interpreted");
    }

    /** The level's code, or the state's name where there is none; for forms of which every measure is known. */
    String rating() {
        RatingRules rules = set.rating();
        RatingGrid grid = rules.grids().get(0);
        int rank = -1;
        String state = null;
        boolean byConditions = grid.reading() == RatingGrid.Reading.BY_CONDITIONS;
        boolean lower = grid.included() == Band.Included.LOWER;
        boolean reached = false;
        for (int i = 0; i < grid.rows().size() && rank < 0 && state == null; i++) {
            RatingRow row = grid.rows().get(i);
            int from = row.from() == null ? 1 : total().compareTo(Fraction.of(row.from()));
            int to = row.to() == null ? -1 : total().compareTo(Fraction.of(row.to()));
            boolean in = (lower ? from >= 0 : from > 0) && (lower ? to < 0 : to <= 0);
            reached |= in;
            if (byConditions ? !in : !reached) {
                continue;
            }
            if (row.conditions().stream().allMatch(each -> holds(each.condition()))) {
                rank = i;
            } else if (!byConditions && rules.conditionsFail() == RatingRules.ConditionsFail.MANUAL) {
                state = "MANUAL";
            }
        }
        if (rank < 0 && state == null) {
            state = byConditions ? "NO_LEVEL" : "MANUAL";
        }
        for (Block block : rules.blocks()) {
            if (holds(block.when()) && !"NOT_RATED".equals(state)) {
                boolean notRated = block.effect() == Block.Effect.NOT_RATED;
                state = notRated ? "NOT_RATED" : null;
                rank = notRated ? -1 : grid.rows().size() - 1;
            }
        }
        for (Ceiling ceiling : rules.ceilings()) {
            if (rank >= 0 && holds(ceiling.when())) {
                rank = Math.max(rank, grid.rank(ceiling.level()));
            }
        }
        return rank < 0 ? state : grid.rows().get(rank).code();
    }

    private Fraction ownPoints(String group) {
        for (CriteriaGroup each : set.groups()) {
            if (each.id().equals(group)) {
                return total(each, points());
            }
        }
        throw new AssertionError("no group " + group);
    }

    private boolean hasShare(CriteriaGroup group, MeasureCondition.MinimumShare share) {
        Fraction least = Fraction.of(group.maximum()).times(Fraction.of(share.share()));
        return ownPoints(group.id()).compareTo(least) >= 0;
    }

    private boolean isPercent(String key) {
        return set.measures().stream()
                .anyMatch(measure -> measure.key().equals(key) && measure.type() == MeasureType.PERCENT);
    }

    private Fraction full(ScoringMethod.Proportional method) {
        BigDecimal standard = isPercent(method.measure()) ? BigDecimal.valueOf(100) : BigDecimal.ONE;
        return Fraction.of(method.full() == null ? standard : method.full());
    }

    private Fraction number(String key) {
        Measured measured = form.measures().find(key).orElse(null);
        if (measured == null) {
            return null;
        }
        if (measured.value() instanceof MeasureValue.Ratio ratio) {
            if (ratio.of().signum() == 0) {
                return null;
            }
            Fraction share = Fraction.of(ratio.part()).over(Fraction.of(ratio.of()));
            return isPercent(key) ? share.times(Fraction.of(BigDecimal.valueOf(100))) : share;
        }
        return Fraction.of(((MeasureValue.Amount) measured.value()).amount());
    }

    private Boolean holds(MeasureCondition condition) {
        if (condition instanceof MeasureCondition.Yes yes) {
            Measured measured = form.measures().find(yes.measure()).orElse(null);
            return measured == null ? null : ((MeasureValue.YesNo) measured.value()).yes();
        } else if (condition instanceof MeasureCondition.Compare compare) {
            Fraction number = number(compare.measure());
            return number == null
                    ? null
                    : switch (compare.is()) {
                        case AT_LEAST -> number.compareTo(Fraction.of(compare.bound())) >= 0;
                        case MORE_THAN -> number.compareTo(Fraction.of(compare.bound())) > 0;
                        case AT_MOST -> number.compareTo(Fraction.of(compare.bound())) <= 0;
                        case LESS_THAN -> number.compareTo(Fraction.of(compare.bound())) < 0;
                        case EQUAL -> number.compareTo(Fraction.of(compare.bound())) == 0;
                    };
        } else if (condition instanceof MeasureCondition.All all) {
            boolean open = false;
            for (MeasureCondition part : all.of()) {
                Boolean holds = holds(part);
                if (Boolean.FALSE.equals(holds)) {
                    return false;
                }
                open |= holds == null;
            }
            return open ? null : true;
        } else if (condition instanceof MeasureCondition.Not not) {
            Boolean holds = holds(not.condition());
            return holds == null ? null : !holds;
        }
        if (condition instanceof MeasureCondition.MinimumShare share) {
            return set.groups().stream().allMatch(group -> hasShare(group, share));
        } else if (condition instanceof MeasureCondition.MinimumPoints points) {
            return ownPoints(points.of()).compareTo(Fraction.of(points.points())) >= 0;
        } else if (condition instanceof MeasureCondition.Points points) {
            return ownPoints(points.of().get(0)).compareTo(Fraction.of(points.bound())) >= 0;
        }
        throw new AssertionError(condition + " is not interpreted");
    }
}
