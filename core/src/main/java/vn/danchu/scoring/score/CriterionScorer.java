package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.score.CriterionScore.State;
import vn.danchu.scoring.set.Column;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.Entry;
import vn.danchu.scoring.set.MeasureCondition;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.Policies;
import vn.danchu.scoring.set.Rounding;
import vn.danchu.scoring.set.ScoreForm;
import vn.danchu.scoring.set.ScoringMethod;

/** One criterion, compiled. */
final class CriterionScorer {

    private final Criterion criterion;
    private final String group;
    private final PointRange bounds;
    private final @Nullable CompiledCondition appliesWhen;
    private final CompiledMethod method;
    private final boolean entered;
    private final Policies policies;
    private final @Nullable Rounding rounding;

    CriterionScorer(
            Criterion criterion, String group, PointRange bounds, CriteriaSet set, Slots slots, TallyPlaces places) {
        this.criterion = criterion;
        this.group = group;
        this.bounds = bounds;
        MeasureCondition applies = criterion.appliesWhen();
        this.appliesWhen = applies == null ? null : CompiledCondition.of(applies, slots, places);
        this.method = CompiledMethod.of(criterion.method(), new CompiledMethod.Scope(bounds.maximum(), slots, places));
        this.entered = criterion.method() instanceof ScoringMethod.Entered;
        Policies own = criterion.policies();
        this.policies = own == null ? set.policies() : own;
        Rounding round = set.rounding();
        this.rounding = round != null && round.place() == Rounding.Place.CRITERION ? round : null;
    }

    /** Points and state as the method and the policies give them. */
    private record Computed(State state, @Nullable Exact points) {

        static final Computed NOT_SCORED = new Computed(State.NOT_SCORED, null);
        static final Computed AWAITS_ENTRY = new Computed(State.NOT_SCORED, null);
        static final Computed LEFT_OUT = new Computed(State.LEFT_OUT, null);
    }

    /**
     * Scores the criterion and puts its points into the tally.
     *
     * @param entry what people wrote, or null if nothing
     * @param line where the entry stands in the form
     */
    CriterionScore score(
            int index, ScoreForm form, @Nullable Entry entry, int line, Readings readings, PointTally tally) {
        readings.begin(policies);
        Computed computed = compute(entry, readings, tally);
        EvidenceGate.Result evidence = EvidenceGate.look(criterion, entry, form, readings);
        EntryColumns columns = EntryColumns.of(criterion, rounding, entry, line, readings);
        Computed gated = evidence.gate(computed.state) ? gated(evidence) : computed;
        Column decidedBy = columns.decidedBy(criterion.scoredBy(), gated.points != null, evidence.refusesClaim());
        Exact points = decidedBy == null ? null : columns.points(decidedBy, gated.points);
        State state = gated.state;
        if (state == State.LEFT_OUT) {
            columns.refuseAll(readings);
            decidedBy = null;
            points = null;
        } else if (points == null && state == State.NOT_SCORED && entered) {
            Computed empty = evidence.refusesClaim() ? gated(evidence) : notEntered(computed, readings);
            state = empty.state;
            points = empty.points;
            decidedBy = points == null ? null : Column.COMPUTED;
        }
        if (points != null && (state == State.NOT_SCORED || decidedBy != Column.COMPUTED)) {
            state = State.SCORED;
        } else if (points == null && state != State.LEFT_OUT) {
            state = State.NOT_SCORED;
        }
        tally.put(index, state, points);
        return line(state, columns, gated.points, points, decidedBy, evidence, readings);
    }

    private Computed gated(EvidenceGate.Result evidence) {
        return evidence.zero() ? new Computed(State.SCORED, held(Exact.ZERO)) : Computed.NOT_SCORED;
    }

    private Computed compute(@Nullable Entry entry, Readings readings, PointTally tally) {
        String declared = entry == null ? null : entry.notApplicable();
        if (declared != null) {
            return notApplicable(readings, declared);
        }
        if (appliesWhen != null) {
            ConditionState applies = appliesWhen.test(readings, tally);
            if (applies == ConditionState.NOT_MET) {
                return notApplicable(readings, "");
            } else if (applies == ConditionState.UNDETERMINED) {
                return unknown(readings);
            }
        }
        if (entered) {
            return Computed.AWAITS_ENTRY;
        }
        Exact points = method.points(readings, tally);
        return points == null ? unknown(readings) : new Computed(State.SCORED, round(held(points)));
    }

    private Computed unknown(Readings readings) {
        String notApplicable = readings.notApplicable();
        if (readings.isRefused()) {
            return Computed.NOT_SCORED;
        } else if (notApplicable != null) {
            return notApplicable(readings, notApplicable);
        } else if (readings.hasZeroDenominator()) {
            return zeroDenominator(readings);
        }
        Message why = Message.of("criterion.missing", "measures", readings.missing(), "policy", policies.missing());
        return without(readings, why);
    }

    /** Nobody entered points; unless it is not even known whether the criterion applies, which was told. */
    private Computed notEntered(Computed computed, Readings readings) {
        return computed == Computed.AWAITS_ENTRY
                ? without(readings, Message.of("criterion.notEntered", "policy", policies.missing()))
                : computed;
    }

    private Computed without(Readings readings, Message why) {
        readings.step(why);
        return switch (policies.missing()) {
            case NOT_SCORED -> Computed.NOT_SCORED;
            case ZERO -> new Computed(State.SCORED, held(Exact.ZERO));
            case LEFT_OUT -> Computed.LEFT_OUT;
        };
    }

    private Computed notApplicable(Readings readings, String reason) {
        Policies.WhenNotApplicable policy = policies.notApplicable();
        readings.step(
                reason.isEmpty()
                        ? Message.of("criterion.notApplicable", "policy", policy)
                        : Message.of("criterion.notApplicableBecause", "reason", reason, "policy", policy));
        return switch (policy) {
            case FULL_POINTS -> full(State.NOT_APPLICABLE);
            case LEFT_OUT -> Computed.LEFT_OUT;
            case ZERO -> new Computed(State.NOT_APPLICABLE, held(Exact.ZERO));
        };
    }

    private Computed zeroDenominator(Readings readings) {
        readings.step(Message.of("criterion.zeroDenominator", "policy", policies.zeroDenominator()));
        return switch (policies.zeroDenominator()) {
            case FULL_RATIO, FULL_POINTS -> full(State.SCORED);
            case NOT_APPLICABLE -> notApplicable(readings, "");
            case ZERO -> new Computed(State.SCORED, held(Exact.ZERO));
            case NOT_SCORED -> Computed.NOT_SCORED;
        };
    }

    private Computed full(State state) {
        return bounds.maximum() == null ? Computed.NOT_SCORED : new Computed(state, bounds.maximum());
    }

    /** Between minimum and maximum. */
    private Exact held(Exact points) {
        Exact above = points.max(bounds.minimum());
        Exact maximum = bounds.maximum();
        return maximum == null ? above : above.min(maximum);
    }

    private Exact round(Exact points) {
        return rounding == null ? points : Exact.of(points.rounded(rounding));
    }

    private CriterionScore line(
            State state,
            EntryColumns columns,
            @Nullable Exact computed,
            @Nullable Exact points,
            @Nullable Column decidedBy,
            EvidenceGate.Result evidence,
            Readings readings) {
        BigDecimal shown = shown(computed);
        return new CriterionScore(
                criterion.id(),
                group,
                criterion.title(),
                criterion.kind(),
                state,
                criterion.maximum(),
                columns.written(Column.CLAIMED),
                shown,
                columns.written(Column.APPRAISED),
                columns.written(Column.SECOND_APPRAISED),
                columns.written(Column.SUPERIOR),
                points == computed ? shown : shown(points),
                decidedBy,
                state == State.LEFT_OUT ? List.of() : columns.differences(shown, readings),
                readings.explanation(),
                evidence.counts(),
                criterion.citations(),
                criterion.provision(),
                readings.trace(),
                criterion.remedy());
    }

    private static @Nullable BigDecimal shown(@Nullable Exact points) {
        return points == null ? null : points.shown();
    }
}
