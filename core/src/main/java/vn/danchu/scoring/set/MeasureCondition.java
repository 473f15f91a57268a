package vn.danchu.scoring.set;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.danchu.record.Defaulted;

/**
 * Something that holds, does not hold, or cannot be told because a measure is not known. The three values follow
 * Kleene: an unknown part leaves the whole unknown only if it could still turn it.
 *
 * <p>In data each has a {@code type}: the record's name in upper snake case ({@code COMPARE_MEASURES}).
 */
public sealed interface MeasureCondition {

    /**
     * A YES_NO measure is yes.
     *
     * @param measure its key
     */
    record Yes(String measure) implements MeasureCondition {
        /** Names a component that is null and may not be. */
        public Yes {
            Objects.requireNonNull(measure, "measure");
        }
    }

    /**
     * A YES_NO measure is no.
     *
     * @param measure its key
     */
    record No(String measure) implements MeasureCondition {
        /** Names a component that is null and may not be. */
        public No {
            Objects.requireNonNull(measure, "measure");
        }
    }

    /**
     * A number stands so to a bound. A ratio is compared by cross-multiplication, never as a rounded share.
     *
     * @param measure a COUNT, RATIO, PERCENT or POINTS measure
     * @param is how it must stand
     * @param bound the bound; for a ratio between 0 and 1, for a measure in percent between 0 and 100
     */
    record Compare(String measure, Comparison is, BigDecimal bound) implements MeasureCondition {
        /** Names a component that is null and may not be. */
        public Compare {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(is, "is");
            Objects.requireNonNull(bound, "bound");
        }
    }

    /**
     * A number stands so to a sum of other measures: "this year less than last year", "the amount paid at least
     * successful cases x 400,000 + other cases x 300,000".
     *
     * @param measure a COUNT, RATIO, PERCENT or POINTS measure
     * @param is how it must stand
     * @param terms the measures of the sum; at least one
     * @param constant added to the sum; null is 0
     */
    record CompareMeasures(
            String measure,
            Comparison is,
            @Defaulted List<Term> terms,
            @Defaulted BigDecimal constant) implements MeasureCondition {
        /** Copies the list. */
        public CompareMeasures {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(is, "is");
            terms = terms == null ? List.of() : List.copyOf(terms);
            constant = constant == null ? BigDecimal.ZERO : constant;
        }
    }

    /**
     * A measure times a factor.
     *
     * @param measure a COUNT, RATIO, PERCENT or POINTS measure
     * @param times the factor; null is 1
     */
    record Term(String measure, @Defaulted BigDecimal times) {
        /** Supplies the factor 1. */
        public Term {
            Objects.requireNonNull(measure, "measure");
            times = times == null ? BigDecimal.ONE : times;
        }
    }

    /**
     * Something was done by a day.
     *
     * @param measure a DATE measure
     * @param due the last day in time, inclusive
     */
    record DoneBy(String measure, DueDay due) implements MeasureCondition {
        /** Refuses null. */
        public DoneBy {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(due, "due");
        }
    }

    /**
     * The unit is of one of these classes, as the form states it. Never unknown: a unit without a class is of none.
     *
     * @param classes the classes' codes
     */
    record UnitClass(@Defaulted List<String> classes) implements MeasureCondition {
        /** Copies the list. */
        public UnitClass {
            classes = classes == null ? List.of() : List.copyOf(classes);
        }
    }

    /**
     * All of them hold.
     *
     * @param of at least one
     */
    record All(@Defaulted List<MeasureCondition> of) implements MeasureCondition {
        /** Copies the list. */
        public All {
            of = of == null ? List.of() : List.copyOf(of);
        }
    }

    /**
     * At least so many of them hold.
     *
     * @param count 1 or more, at most as many as there are
     * @param of the conditions
     */
    record AtLeast(int count, @Defaulted List<MeasureCondition> of) implements MeasureCondition {
        /** Copies the list. */
        public AtLeast {
            of = of == null ? List.of() : List.copyOf(of);
        }
    }

    /**
     * It does not hold.
     *
     * @param condition what must not hold
     */
    record Not(MeasureCondition condition) implements MeasureCondition {
        /** Names a component that is null and may not be. */
        public Not {
            Objects.requireNonNull(condition, "condition");
        }
    }

    /**
     * In a rating only: each of the groups or criteria has at least this share of its own maximum, less what was left
     * out ("điểm liệt").
     *
     * @param of ids of groups or criteria; empty for every top-level group
     * @param share from 0 to 1
     */
    record MinimumShare(@Defaulted List<String> of, BigDecimal share) implements MeasureCondition {
        /** Copies the list; null is every top-level group. */
        public MinimumShare {
            Objects.requireNonNull(share, "share");
            of = of == null ? List.of() : List.copyOf(of);
        }
    }

    /**
     * In a rating only: a group or criterion has at least these points.
     *
     * @param of id of a group or criterion
     * @param points the least points
     */
    record MinimumPoints(String of, BigDecimal points) implements MeasureCondition {
        /** Names a component that is null and may not be. */
        public MinimumPoints {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(points, "points");
        }
    }

    /**
     * In a rating only: the points of groups and criteria together stand so to a bound ("tổng điểm mục 5 và mục 7 từ 25
     * điểm trở lên"). An open criterion counts as what it can still come to.
     *
     * @param of ids of groups or criteria, whose own points are added; empty for the total as it is compared with the grid
     * @param is how the points must stand
     * @param bound the bound
     */
    record Points(@Defaulted List<String> of, Comparison is, BigDecimal bound) implements MeasureCondition {
        /** Copies the list; null is the total. */
        public Points {
            Objects.requireNonNull(is, "is");
            Objects.requireNonNull(bound, "bound");
            of = of == null ? List.of() : List.copyOf(of);
        }
    }

    /**
     * In a rating only: a criterion has its full points, or a group as many achieved parts as it requires.
     *
     * @param of ids of groups or criteria; empty for every top-level group
     */
    record Achieved(@Defaulted List<String> of) implements MeasureCondition {
        /** Copies the list; null is every top-level group. */
        public Achieved {
            of = of == null ? List.of() : List.copyOf(of);
        }
    }

    /** At least one of them holds. */
    static MeasureCondition any(MeasureCondition... of) {
        Objects.requireNonNull(of, "of");
        return new AtLeast(1, List.of(of));
    }

    /** All of them hold. */
    static MeasureCondition all(MeasureCondition... of) {
        Objects.requireNonNull(of, "of");
        return new All(List.of(of));
    }

    /** A YES_NO measure is yes. */
    static MeasureCondition yes(String measure) {
        return new Yes(measure);
    }

    /** A YES_NO measure is no. */
    static MeasureCondition no(String measure) {
        return new No(measure);
    }

    /** A number stands so to a bound written in plain decimal notation. */
    static MeasureCondition compare(String measure, Comparison is, String bound) {
        Objects.requireNonNull(bound, "bound");
        return new Compare(measure, is, new BigDecimal(bound));
    }
}
