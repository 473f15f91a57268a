package vn.danchu.scoring.set;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Defaulted;

/**
 * How a criterion's points follow from measures. In data each has a {@code type}: the record's name in upper snake case
 * ({@code MEAN_OVER_RECORDS}).
 *
 * <p>What happens without data, when the criterion does not apply, or when a ratio has no denominator is not the
 * method's affair but the criterion's {@link Policies}. Points that a method gives are then held between the
 * criterion's minimum and maximum.
 *
 * <table>
 * <caption>The methods of Vietnamese sets and what expresses them</caption>
 * <tr><td>all or nothing; n of m; pass or fail; roll-up of children; agreement of two figures; year on year</td>
 *     <td>{@link AllOrNothing} with a {@link MeasureCondition}</td></tr>
 * <tr><td>tiers of a ratio or number</td><td>{@link Bands}</td></tr>
 * <tr><td>proportional, with a gate</td><td>{@link Proportional}</td></tr>
 * <tr><td>partial completion, weighted</td><td>{@link WeightedCompletion}</td></tr>
 * <tr><td>deductions, also below zero</td><td>{@link Deductions}</td></tr>
 * <tr><td>ladder of deductions</td><td>{@link DeductionLadder}</td></tr>
 * <tr><td>checklist; exclusive options; compound levels</td>
 *     <td>{@link Checklist}, {@link Options}, {@link Levels}</td></tr>
 * <tr><td>timeliness</td><td>{@link Timeliness}</td></tr>
 * <tr><td>steps with a cap; bonus per piece</td><td>{@link Steps}</td></tr>
 * <tr><td>mean over files or slips</td><td>{@link MeanOverRecords}</td></tr>
 * <tr><td>points of another scorer; of another scheme</td><td>{@link Entered}, {@link Imported}</td></tr>
 * <tr><td>by class of unit</td><td>{@link ByUnitClass}</td></tr>
 * <tr><td>weighted composite; bonus cap; not applicable; zero denominator; evidence gate; other scales</td>
 *     <td>{@link CriteriaGroup#weight}, {@link CriteriaSet#bonus}, {@link Policies}, {@link EvidenceRule},
 *     {@link CriteriaSet#maximum}</td></tr>
 * </table>
 */
public sealed interface ScoringMethod {

    /** What the method is called, for a locale: English for {@code en}, Vietnamese otherwise. */
    default String name(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        String key = "ScoringMethod." + getClass().getSimpleName();
        String name = MessageTexts.template(key, locale);
        return name == null ? key : name;
    }

    /**
     * The maximum if the condition holds, otherwise less.
     *
     * @param condition what must hold
     * @param otherwise the points if it does not; null is 0; may be negative
     */
    record AllOrNothing(
            MeasureCondition condition, @Defaulted BigDecimal otherwise) implements ScoringMethod {
        /** Supplies 0. */
        public AllOrNothing {
            Objects.requireNonNull(condition, "condition");
            otherwise = otherwise == null ? BigDecimal.ZERO : otherwise;
        }
    }

    /**
     * The points of the band a number falls into, compared exactly.
     *
     * @param measure a COUNT, RATIO, PERCENT or POINTS measure
     * @param bands without gap and overlap, in any order
     * @param included which bounds belong to a band that does not say so itself; null is the lower
     */
    record Bands(
            String measure,
            @Defaulted List<Band> bands,
            @Defaulted Band.Included included) implements ScoringMethod {
        /** Copies the list. */
        public Bands {
            Objects.requireNonNull(measure, "measure");
            bands = bands == null ? List.of() : List.copyOf(bands);
            included = included == null ? Band.Included.LOWER : included;
        }
    }

    /**
     * The maximum times the number, measured against the number that earns full points.
     *
     * @param measure a RATIO, PERCENT, COUNT or POINTS measure
     * @param gate below this the points are 0; null if there is no gate
     * @param full the number that earns full points, more than 0; null is 1, for a measure in percent 100
     */
    record Proportional(
            String measure,
            @Nullable BigDecimal gate,
            @Nullable BigDecimal full) implements ScoringMethod {
        /** Names a component that is null and may not be. */
        public Proportional {
            Objects.requireNonNull(measure, "measure");
        }
    }

    /**
     * The maximum times the weighted share of the whole that is complete or under way: (b x w1 + c x w2) / a.
     *
     * @param whole a COUNT measure: the denominator
     * @param parts COUNT measures and their weights, each from 0 to 1
     */
    record WeightedCompletion(String whole, @Defaulted List<MeasureCondition.Term> parts) implements ScoringMethod {
        /** Copies the list. */
        public WeightedCompletion {
            Objects.requireNonNull(whole, "whole");
            parts = parts == null ? List.of() : List.copyOf(parts);
        }
    }

    /**
     * The start less a deduction per fault, down to the criterion's minimum.
     *
     * @param faults COUNT measures and the points that each fault costs, as positive numbers
     * @param start the points without a fault; null is the criterion's maximum
     */
    record Deductions(
            @Defaulted List<MeasureCondition.Term> faults,
            @Nullable BigDecimal start) implements ScoringMethod {
        /** Copies the list. */
        public Deductions {
            faults = faults == null ? List.of() : List.copyOf(faults);
        }
    }

    /**
     * The maximum less what a ladder of deductions takes, down to the criterion's minimum. Whether rungs add up is
     * often left open by the text: the set says how it reads it.
     *
     * @param rungs the rungs, in any order
     * @param reading how rungs that hold at once are taken together; null is {@link Reading#WORST_PER_SUBJECT}
     */
    record DeductionLadder(
            @Defaulted List<Rung> rungs, @Defaulted Reading reading) implements ScoringMethod {
        /** Copies the list. */
        public DeductionLadder {
            rungs = rungs == null ? List.of() : List.copyOf(rungs);
            reading = reading == null ? Reading.WORST_PER_SUBJECT : reading;
        }

        /** How rungs that hold at once are taken together. */
        public enum Reading {
            /** Only the largest deduction counts. */
            WORST_ONLY,
            /** The largest deduction of each subject counts; subjects add up. */
            WORST_PER_SUBJECT,
            /** Every rung that holds counts. */
            EVERY_RUNG
        }
    }

    /**
     * One way to lose points.
     *
     * @param subject what is judged: rungs of one subject are degrees of one failing
     * @param condition when it holds
     * @param deduction the points lost, as a positive number
     */
    record Rung(String subject, MeasureCondition condition, BigDecimal deduction) {
        /** Names a component that is null and may not be. */
        public Rung {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(deduction, "deduction");
        }
    }

    /**
     * A condition and the points it is worth.
     *
     * @param when the condition
     * @param points the points; may be negative
     * @param label what the item is called, or null
     */
    record Item(
            MeasureCondition when,
            BigDecimal points,
            @Nullable Label label) {
        /** Names a component that is null and may not be. */
        public Item {
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(points, "points");
        }

        /** An item without a label, its points in plain decimal notation. */
        public static Item of(MeasureCondition when, String points) {
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(points, "points");
            return new Item(when, new BigDecimal(points), null);
        }
    }

    /**
     * The sum of the items that hold.
     *
     * @param items the items; their positive points add up to the criterion's maximum
     */
    record Checklist(@Defaulted List<Item> items) implements ScoringMethod {
        /** Copies the list. */
        public Checklist {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    /**
     * The points of the one option that holds. None or several at once is bad input: the criterion is not scored.
     *
     * @param options the options, each a YES_NO measure or any other condition
     */
    record Options(@Defaulted List<Item> options) implements ScoringMethod {
        /** Copies the list. */
        public Options {
            options = options == null ? List.of() : List.copyOf(options);
        }
    }

    /**
     * The points of the best level that holds.
     *
     * @param levels the levels, in any order
     * @param otherwise the points if none holds; null is 0
     */
    record Levels(@Defaulted List<Item> levels, @Defaulted BigDecimal otherwise) implements ScoringMethod {
        /** Copies the list. */
        public Levels {
            levels = levels == null ? List.of() : List.copyOf(levels);
            otherwise = otherwise == null ? BigDecimal.ZERO : otherwise;
        }
    }

    /**
     * Points by the day something was done.
     *
     * @param date the DATE measure: the day it was done
     * @param due the day it was due
     * @param early points before the due day; null if being early is worth no more than being on time
     * @param onTime points on the due day, or by it if {@code early} is null
     * @param late points after the due day
     * @param done a YES_NO measure that can say that it was not done at all; null if there is none
     * @param notDone points if it was not done; null is the points for being late; may be negative
     */
    record Timeliness(
            String date,
            DueDay due,
            @Nullable BigDecimal early,
            BigDecimal onTime,
            BigDecimal late,
            @Nullable String done,
            @Nullable BigDecimal notDone)
            implements ScoringMethod {
        /** Names a component that is null and may not be. */
        public Timeliness {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(onTime, "onTime");
            Objects.requireNonNull(late, "late");
        }
    }

    /**
     * A base, and a step for each full width beyond the start, up to the criterion's maximum:
     * min(maximum, base + step x ((number - start) / width)).
     *
     * @param measure a COUNT, RATIO, PERCENT or POINTS measure
     * @param start up to here (rising) or from here (falling) the base is earned
     * @param base the points at the start
     * @param width the width of one step, more than 0
     * @param step the points of one step, 0 or more
     * @param partial what a started step is worth; null is nothing. MessageTexts rarely say; the set must
     * @param direction whether larger or smaller numbers earn more; null is rising
     */
    record Steps(
            String measure,
            BigDecimal start,
            BigDecimal base,
            BigDecimal width,
            BigDecimal step,
            @Defaulted Partial partial,
            @Defaulted Direction direction)
            implements ScoringMethod {
        /** Supplies the defaults. */
        public Steps {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(base, "base");
            Objects.requireNonNull(width, "width");
            Objects.requireNonNull(step, "step");
            partial = partial == null ? Partial.NOTHING : partial;
            direction = direction == null ? Direction.RISING : direction;
        }

        /** What a started step is worth. */
        public enum Partial {
            /** Nothing until it is full. */
            NOTHING,
            /** A whole step once it is started. */
            WHOLE_STEP
        }

        /** Which numbers earn more. */
        public enum Direction {
            /** Larger numbers. */
            RISING,
            /** Smaller numbers. */
            FALLING
        }
    }

    /**
     * The mean of the points of many files or slips, from the number of them at each level. Without any file the ratio
     * has no denominator.
     *
     * @param levels the levels
     */
    record MeanOverRecords(@Defaulted List<RecordLevel> levels) implements ScoringMethod {
        /** Copies the list. */
        public MeanOverRecords {
            levels = levels == null ? List.of() : List.copyOf(levels);
        }
    }

    /**
     * The files or slips of one level.
     *
     * @param count a COUNT measure: how many
     * @param points the points of each
     * @param excluded a COUNT measure: how many of them do not count (the applicant's fault, a complaint found to be
     *     false, an invalid slip); null if none are ever excluded
     */
    record RecordLevel(
            String count, BigDecimal points, @Nullable String excluded) {
        /** Names a component that is null and may not be. */
        public RecordLevel {
            Objects.requireNonNull(count, "count");
            Objects.requireNonNull(points, "points");
        }
    }

    /** The points that the criterion's scorer enters; nothing is computed. */
    record Entered() implements ScoringMethod {}

    /**
     * The result of another scheme, brought to this criterion's scale.
     *
     * @param scheme the name of the other scheme
     * @param measure a POINTS measure: the points there
     * @param schemeMaximum the maximum there, more than 0
     */
    record Imported(String scheme, String measure, BigDecimal schemeMaximum) implements ScoringMethod {
        /** Names a component that is null and may not be. */
        public Imported {
            Objects.requireNonNull(scheme, "scheme");
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(schemeMaximum, "schemeMaximum");
        }
    }

    /**
     * A method for each class of unit.
     *
     * @param cases the methods by class; the first that names the unit's class applies
     * @param otherwise for all other units; null if there are none, and then such a unit is not scored
     */
    record ByUnitClass(
            @Defaulted List<Case> cases, @Nullable ScoringMethod otherwise) implements ScoringMethod {
        /** Copies the list. */
        public ByUnitClass {
            cases = cases == null ? List.of() : List.copyOf(cases);
        }

        /**
         * A method for some classes of unit.
         *
         * @param classes the classes' codes
         * @param method their method; not itself by class
         */
        public record Case(@Defaulted List<String> classes, ScoringMethod method) {
            /** Copies the list. */
            public Case {
                Objects.requireNonNull(method, "method");
                classes = classes == null ? List.of() : List.copyOf(classes);
            }
        }
    }
}
