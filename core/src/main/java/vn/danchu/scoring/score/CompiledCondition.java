package vn.danchu.scoring.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.Comparison;
import vn.danchu.scoring.set.MeasureCondition;

/** A condition over measures with its keys resolved to slots and its bounds to exact numbers. */
interface CompiledCondition {

    ConditionState test(Readings readings, PointTally tally);

    static CompiledCondition of(MeasureCondition condition, Slots slots, TallyPlaces places) {
        if (condition instanceof MeasureCondition.Yes yes) {
            int slot = slots.of(yes.measure());
            return (readings, tally) -> readings.answer(slot);
        } else if (condition instanceof MeasureCondition.No no) {
            int slot = slots.of(no.measure());
            return (readings, tally) -> readings.answer(slot).not();
        } else if (condition instanceof MeasureCondition.Compare compare) {
            return compare(compare, slots);
        } else if (condition instanceof MeasureCondition.CompareMeasures compare) {
            return compareMeasures(compare, slots);
        } else if (condition instanceof MeasureCondition.DoneBy done) {
            return doneBy(done, slots);
        } else if (condition instanceof MeasureCondition.UnitClass unitClass) {
            Set<String> classes = Set.copyOf(unitClass.classes());
            return (readings, tally) -> readings.isOf(classes);
        } else if (condition instanceof MeasureCondition.All all) {
            return atLeast(all.of().size(), all.of(), slots, places);
        } else if (condition instanceof MeasureCondition.AtLeast some) {
            return atLeast(some.count(), some.of(), slots, places);
        } else if (condition instanceof MeasureCondition.Not not) {
            CompiledCondition inner = of(not.condition(), slots, places);
            return (readings, tally) -> inner.test(readings, tally).not();
        } else {
            return onTally(condition, places);
        }
    }

    private static CompiledCondition onTally(MeasureCondition condition, TallyPlaces places) {
        if (condition instanceof MeasureCondition.MinimumShare share) {
            List<TallyPlaces.Place> of = places.all(share.of());
            Exact bound = Exact.of(share.share());
            return (readings, tally) -> tally.haveShare(of, bound);
        } else if (condition instanceof MeasureCondition.MinimumPoints points) {
            TallyPlaces.Place of = places.find(points.of());
            Exact bound = Exact.of(points.points());
            return (readings, tally) -> tally.hasPoints(of, bound);
        } else if (condition instanceof MeasureCondition.Points points) {
            List<TallyPlaces.Place> of = points.of().stream().map(places::find).toList();
            Exact bound = Exact.of(points.bound());
            return (readings, tally) -> tally.stand(of, points.is(), bound);
        } else if (condition instanceof MeasureCondition.Achieved achieved) {
            List<TallyPlaces.Place> of = places.all(achieved.of());
            return (readings, tally) -> tally.areAchieved(of);
        }
        throw new IllegalStateException(condition + " has no meaning");
    }

    private static CompiledCondition compare(MeasureCondition.Compare compare, Slots slots) {
        int slot = slots.of(compare.measure());
        Exact bound = Exact.of(compare.bound());
        Comparison is = compare.is();
        return (readings, tally) -> {
            Exact number = readings.number(slot);
            return number == null ? ConditionState.UNDETERMINED : ConditionState.of(is.holds(number.compareTo(bound)));
        };
    }

    private static CompiledCondition compareMeasures(MeasureCondition.CompareMeasures compare, Slots slots) {
        int slot = slots.of(compare.measure());
        Term[] terms = Term.of(compare.terms(), slots);
        Exact constant = Exact.of(compare.constant());
        Comparison is = compare.is();
        return (readings, tally) -> {
            Exact number = readings.number(slot);
            Exact sum = Term.sum(constant, terms, readings);
            return number == null || sum == null
                    ? ConditionState.UNDETERMINED
                    : ConditionState.of(is.holds(number.compareTo(sum)));
        };
    }

    private static CompiledCondition doneBy(MeasureCondition.DoneBy done, Slots slots) {
        int slot = slots.of(done.measure());
        CompiledDay due = CompiledDay.of(done.due(), slots);
        return (readings, tally) -> {
            LocalDate day = readings.day(slot);
            LocalDate last = due.on(readings);
            return day == null || last == null ? ConditionState.UNDETERMINED : ConditionState.of(!day.isAfter(last));
        };
    }

    private static CompiledCondition atLeast(int count, List<MeasureCondition> of, Slots slots, TallyPlaces places) {
        CompiledCondition[] parts =
                of.stream().map(each -> of(each, slots, places)).toArray(CompiledCondition[]::new);
        return (readings, tally) -> {
            int met = 0;
            int open = 0;
            for (CompiledCondition part : parts) {
                ConditionState state = part.test(readings, tally);
                met += state == ConditionState.MET ? 1 : 0;
                open += state == ConditionState.UNDETERMINED ? 1 : 0;
            }
            if (met >= count) {
                return ConditionState.MET;
            }
            return met + open >= count ? ConditionState.UNDETERMINED : ConditionState.NOT_MET;
        };
    }

    /** A measure times a factor, compiled. */
    record Term(int slot, Exact times) {

        static Term[] of(List<MeasureCondition.Term> terms, Slots slots) {
            return terms.stream()
                    .map(term -> new Term(slots.of(term.measure()), Exact.of(term.times())))
                    .toArray(Term[]::new);
        }

        /** The start plus every term, or null if one is not known. */
        static @Nullable Exact sum(Exact start, Term[] terms, Readings readings) {
            Exact sum = start;
            boolean known = true;
            for (Term term : terms) {
                Exact number = readings.number(term.slot);
                known &= number != null;
                sum = number == null ? sum : sum.plus(number.times(term.times));
            }
            return known ? sum : null;
        }
    }
}
