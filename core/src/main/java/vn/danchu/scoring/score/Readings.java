package vn.danchu.scoring.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Period;
import vn.danchu.scoring.set.Label;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.MeasureType;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Measured;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.Policies;
import vn.danchu.scoring.set.ScoreForm;

/**
 * What one scoring has read so far. It knows the measures by slot, and for the criterion at hand why a number could not
 * be read: missing, not applicable, or no denominator. Confined to one call of the scorer.
 */
final class Readings {

    private static final Label UNIT_CLASS = new Label("loại đơn vị", "class of the unit");

    private final List<Measure> measures;
    private final @Nullable Measured[] values;
    private final @Nullable Exact[] numbers;

    /** By the how-manieth criterion a measure was read last. */
    private final int[] readBy;

    private int criterion;
    private final List<InputFault> faults = new ArrayList<>();

    final Period period;
    final @Nullable String unitClass;

    /** Whether every measure of the form is one that the set reads. */
    final boolean readsAll;

    private boolean fullRatio;
    private List<Label> missing = new ArrayList<>();
    private boolean zeroDenominator;
    private boolean refused;
    private @Nullable String notApplicable;

    /** Messages and {@link Explanation.Read}. */
    private final List<Object> steps = new ArrayList<>();

    private List<String> trace = List.of();

    Readings(List<Measure> measures, ScoreForm form) {
        this.measures = measures;
        this.values = new Measured[measures.size()];
        this.numbers = new Exact[measures.size()];
        this.readBy = new int[measures.size()];
        this.period = form.period();
        this.unitClass = form.unitClass();
        int found = 0;
        for (int slot = 0; slot < values.length; slot++) {
            Measure measure = measures.get(slot);
            Measured given = form.measures().values().get(measure.key());
            Message wrong = given == null ? null : MeasureCheck.of(measure, given.value());
            found += given == null ? 0 : 1;
            if (wrong == null) {
                values[slot] = counted(given);
            } else {
                fault("/measures/values/" + measure.key(), wrong);
            }
        }
        this.readsAll = found == form.measures().values().size();
    }

    /** A survey as the share it gives, with its counts as the trace. */
    private static @Nullable Measured counted(@Nullable Measured given) {
        if (given == null || !(given.value() instanceof MeasureValue.Surveyed surveyed)) {
            return given;
        }
        List<String> trace = new ArrayList<>(given.trace());
        trace.addAll(surveyed.survey().trace());
        return new Measured(surveyed.survey().score(), Measured.Origin.SURVEY, trace);
    }

    /** Forgets what was said about the criterion before. */
    void begin(Policies policies) {
        fullRatio = policies.zeroDenominator() == Policies.WhenZeroDenominator.FULL_RATIO;
        missing = missing.isEmpty() ? missing : new ArrayList<>();
        zeroDenominator = false;
        refused = false;
        notApplicable = null;
        steps.clear();
        trace = List.of();
        criterion++;
    }

    void fault(String path, Message message) {
        faults.add(new InputFault(path, message));
    }

    /** The criterion at hand cannot be scored from what the form says. */
    void refuse(Message message) {
        refused = true;
        steps.add(message);
    }

    void step(Message message) {
        steps.add(message);
    }

    /** The number of a COUNT, RATIO, PERCENT or POINTS measure, or null with the reason noted. */
    @Nullable
    Exact number(int slot) {
        MeasureValue value = value(slot);
        if (value == null) {
            return null;
        }
        Exact known = numbers[slot];
        if (known != null) {
            return known;
        }
        if (value instanceof MeasureValue.Ratio ratio) {
            if (ratio.of().signum() == 0) {
                zeroDenominator |= !fullRatio;
                return fullRatio ? whole(slot) : null;
            }
            known = Exact.quotient(ratio.part(), ratio.of());
            known = isPercent(slot) ? known.times(Exact.HUNDRED) : known;
        } else if (value instanceof MeasureValue.Amount amount) {
            known = Exact.of(amount.amount());
        }
        numbers[slot] = known;
        return known;
    }

    private boolean isPercent(int slot) {
        return measures.get(slot).type() == MeasureType.PERCENT;
    }

    private Exact whole(int slot) {
        return isPercent(slot) ? Exact.HUNDRED : Exact.ONE;
    }

    /** The answer of a YES_NO measure. */
    ConditionState answer(int slot) {
        return value(slot) instanceof MeasureValue.YesNo answer
                ? ConditionState.of(answer.yes())
                : ConditionState.UNDETERMINED;
    }

    /** Whether the unit is of one of these classes; undetermined, and the class noted as missing, if it has none. */
    ConditionState isOf(Set<String> classes) {
        if (unitClass == null) {
            if (!missing.contains(UNIT_CLASS)) {
                missing.add(UNIT_CLASS);
            }
            return ConditionState.UNDETERMINED;
        }
        return ConditionState.of(classes.contains(unitClass));
    }

    /** The day of a DATE measure, or null with the reason noted. */
    @Nullable
    LocalDate day(int slot) {
        return value(slot) instanceof MeasureValue.Day day ? day.on() : null;
    }

    void noDenominator() {
        zeroDenominator = true;
    }

    private @Nullable MeasureValue value(int slot) {
        Measured measured = values[slot];
        boolean first = readBy[slot] != criterion;
        readBy[slot] = criterion;
        if (measured == null) {
            if (first) {
                missing.add(measures.get(slot).label());
            }
            return null;
        }
        if (measured.value() instanceof MeasureValue.NotApplicable none) {
            notApplicable = none.reason();
            return null;
        }
        if (first) {
            steps.add(new Explanation.Read(measures.get(slot).label(), measured.value()));
            trace = joined(trace, measured.trace());
        }
        return measured.value();
    }

    private static List<String> joined(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    List<Label> missing() {
        return missing;
    }

    boolean hasZeroDenominator() {
        return zeroDenominator;
    }

    boolean isRefused() {
        return refused;
    }

    @Nullable
    String notApplicable() {
        return notApplicable;
    }

    /** How it came about, up to now. */
    List<Message> explanation() {
        return new Explanation(steps);
    }

    List<String> trace() {
        return trace;
    }

    List<InputFault> faults() {
        return faults;
    }
}
