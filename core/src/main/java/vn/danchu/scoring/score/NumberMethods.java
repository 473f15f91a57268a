package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.score.CompiledCondition.Term;
import vn.danchu.scoring.score.CompiledMethod.Scope;
import vn.danchu.scoring.set.Band;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.ScoringMethod;

/** The methods that rest on a number. */
final class NumberMethods {

    private NumberMethods() {}

    /** A band with exact bounds; null is no bound. */
    record Range(@Nullable Exact from, @Nullable Exact to, Band.Included included, Exact points, Message note) {

        static Range of(Band band, Band.Included ofAll) {
            Band.Included included = band.included(ofAll);
            Message note = Message.of(
                    "step.band", "points", band.points(), "band", Band.range(band.from(), band.to(), included));
            return new Range(bound(band.from()), bound(band.to()), included, Exact.of(band.points()), note);
        }

        static @Nullable Exact bound(@Nullable BigDecimal bound) {
            return bound == null ? null : Exact.of(bound);
        }

        boolean holds(Exact number) {
            return contains(from, to, number, included);
        }

        static boolean contains(@Nullable Exact from, @Nullable Exact to, Exact number, Band.Included included) {
            boolean above = from == null || number.compareTo(from) >= (included.lower() ? 0 : 1);
            boolean below = to == null || number.compareTo(to) <= (included.upper() ? 0 : -1);
            return above && below;
        }
    }

    /** What follows from a number, where it is known. */
    @FunctionalInterface
    private interface OnNumber {
        @Nullable
        Exact points(Exact number, Readings readings);
    }

    private static CompiledMethod onNumber(int slot, OnNumber method) {
        return (readings, tally) -> {
            Exact number = readings.number(slot);
            return number == null ? null : method.points(number, readings);
        };
    }

    static CompiledMethod bands(ScoringMethod.Bands method, Scope scope) {
        int slot = scope.slots().of(method.measure());
        Range[] ranges = method.bands().stream()
                .sorted(Comparator.comparing(Band::points).reversed())
                .map(band -> Range.of(band, method.included()))
                .toArray(Range[]::new);
        return onNumber(slot, (number, readings) -> {
            for (Range range : ranges) {
                if (range.holds(number)) {
                    readings.step(range.note);
                    return range.points;
                }
            }
            readings.refuse(Message.of("criterion.noBand", "value", number.shown()));
            return null;
        });
    }

    static CompiledMethod proportional(ScoringMethod.Proportional method, Scope scope) {
        int slot = scope.slots().of(method.measure());
        Exact gate = Range.bound(method.gate());
        Exact most = scope.full();
        BigDecimal maximum = most.shown();
        Exact perOne = most.dividedBy(full(method, scope));
        return onNumber(slot, (number, readings) -> {
            if (gate != null && number.compareTo(gate) < 0) {
                readings.step(Message.of("step.belowGate", "gate", gate.shown()));
                return Exact.ZERO;
            }
            Exact points = number.times(perOne).min(most);
            readings.step(Message.of("step.proportional", "maximum", maximum, "points", points.shown()));
            return points;
        });
    }

    /** The number that earns full points; of a percentage it is 100 if the set says nothing. */
    private static Exact full(ScoringMethod.Proportional method, Scope scope) {
        BigDecimal stated = method.full();
        if (stated != null) {
            return Exact.of(stated);
        }
        return scope.slots().isPercent(method.measure()) ? Exact.HUNDRED : Exact.ONE;
    }

    static CompiledMethod weightedCompletion(ScoringMethod.WeightedCompletion method, Scope scope) {
        int whole = scope.slots().of(method.whole());
        Term[] parts = Term.of(method.parts(), scope.slots());
        Exact full = scope.full();
        return (readings, tally) -> {
            Exact sum = Term.sum(Exact.ZERO, parts, readings);
            Exact of = readings.number(whole);
            if (sum == null || of == null) {
                return null;
            }
            if (of.signum() == 0) {
                readings.noDenominator();
                return null;
            }
            if (sum.compareTo(of) > 0) {
                readings.refuse(Message.of("criterion.partsAboveWhole", "parts", sum.shown(), "whole", of.shown()));
                return null;
            }
            Exact points = full.times(sum).dividedBy(of);
            readings.step(Message.of("step.share", "part", sum.shown(), "of", of.shown(), "points", points.shown()));
            return points;
        };
    }

    static CompiledMethod deductions(ScoringMethod.Deductions method, Scope scope) {
        Term[] faults = Term.of(method.faults(), scope.slots());
        Exact start = method.start() == null ? scope.full() : Exact.of(method.start());
        return (readings, tally) -> {
            Exact taken = Term.sum(Exact.ZERO, faults, readings);
            if (taken == null) {
                return null;
            }
            readings.step(Message.of("step.deducted", "points", taken.shown()));
            return start.minus(taken);
        };
    }

    static CompiledMethod steps(ScoringMethod.Steps method, Scope scope) {
        int slot = scope.slots().of(method.measure());
        Exact start = Exact.of(method.start());
        Exact base = Exact.of(method.base());
        Exact width = Exact.of(method.width());
        Exact step = Exact.of(method.step());
        boolean rising = method.direction() == ScoringMethod.Steps.Direction.RISING;
        RoundingMode mode =
                method.partial() == ScoringMethod.Steps.Partial.WHOLE_STEP ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return onNumber(slot, (number, readings) -> {
            Exact beyond = (rising ? number.minus(start) : start.minus(number)).max(Exact.ZERO);
            Exact count = beyond.dividedBy(width).whole(mode);
            Exact points = base.plus(step.times(count));
            readings.step(
                    Message.of("step.steps", "base", base.shown(), "count", count.shown(), "points", points.shown()));
            return points;
        });
    }

    /** Files of one level, compiled; -1 is no exclusion. */
    private record RecordLevel(int count, Exact points, int excluded) {}

    static CompiledMethod meanOverRecords(ScoringMethod.MeanOverRecords method, Scope scope) {
        Slots slots = scope.slots();
        RecordLevel[] levels = method.levels().stream()
                .map(level -> new RecordLevel(
                        slots.of(level.count()),
                        Exact.of(level.points()),
                        level.excluded() == null ? -1 : slots.of(level.excluded())))
                .toArray(RecordLevel[]::new);
        return (readings, tally) -> {
            Exact points = Exact.ZERO;
            Exact records = Exact.ZERO;
            boolean known = true;
            for (RecordLevel level : levels) {
                Exact count = readings.number(level.count);
                Exact excluded = level.excluded < 0 ? Exact.ZERO : readings.number(level.excluded);
                if (count == null || excluded == null) {
                    known = false;
                } else if (excluded.compareTo(count) > 0) {
                    readings.refuse(Message.of(
                            "criterion.excludedAboveCount", "excluded", excluded.shown(), "count", count.shown()));
                    return null;
                } else {
                    records = records.plus(count.minus(excluded));
                    points = points.plus(count.minus(excluded).times(level.points));
                }
            }
            if (!known) {
                return null;
            }
            if (records.signum() == 0) {
                readings.noDenominator();
                return null;
            }
            readings.step(Message.of("step.mean", "sum", points.shown(), "records", records.shown()));
            return points.dividedBy(records);
        };
    }

    static CompiledMethod imported(ScoringMethod.Imported method, Scope scope) {
        int slot = scope.slots().of(method.measure());
        Exact most = Exact.of(method.schemeMaximum());
        Exact perPoint = scope.full().dividedBy(most);
        return onNumber(slot, (number, readings) -> {
            if (number.compareTo(most) > 0) {
                readings.refuse(Message.of("criterion.aboveScheme", "value", number.shown(), "maximum", most.shown()));
                return null;
            }
            Exact points = number.times(perPoint);
            readings.step(Message.of(
                    "step.imported", "scheme", method.scheme(), "maximum", most.shown(), "points", points.shown()));
            return points;
        });
    }
}
