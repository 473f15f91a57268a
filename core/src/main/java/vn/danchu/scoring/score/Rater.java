package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.score.Rating.State;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Label;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.RatingRow;
import vn.danchu.scoring.set.RatingRules;
import vn.danchu.scoring.set.RatingRules.ConditionsFail;
import vn.danchu.scoring.set.ScoreForm;

/** The rating rules of a set, compiled. */
final class Rater {

    private final CriteriaSet set;
    private final List<CompiledGrid> grids;
    private final Blocks blocks;
    private final Ceilings ceilings;
    private final NextLevels nextLevels;

    Rater(CriteriaSet set, Tree tree, Slots slots) {
        this.set = set;
        this.grids = set.rating().grids().stream()
                .map(grid -> new CompiledGrid(grid, slots, tree.places))
                .toList();
        this.blocks = new Blocks(set.rating().blocks(), slots, tree.places);
        this.ceilings = new Ceilings(set.rating().ceilings(), slots, tree.places);
        this.nextLevels = new NextLevels(tree);
    }

    Rating rate(ScoreForm form, Readings readings, PointTally tally, Total total) {
        readings.begin(set.policies());
        CompiledGrid grid = grid(form.unitClass());
        if (grid == null) {
            return withoutGrid(form);
        }
        Exact scale = scale(tally.whole());
        Exact compared = total.compared().times(scale);
        boolean complete = tally.whole().notScored == 0;
        Exact low = complete ? compared : low(tally.whole()).compared().times(scale);
        Exact high = complete ? compared : high(tally.whole()).compared().times(scale);
        tally.total(low, high);
        RatingDraft draft = new RatingDraft(grid);
        int row = grid.find(compared);
        if (grid.isByConditions()) {
            byConditions(draft, low, high, readings, tally);
        } else {
            byTotal(draft, row, low, high, readings, tally);
        }
        blocks.apply(draft, readings, tally);
        boolean blocked = draft.isBlocked();
        byHand(draft, form, readings);
        ceilings.apply(draft, form, readings, tally);
        int better = (draft.rank() >= 0 ? draft.rank() : row) - 1;
        return new Rating(
                draft.state(),
                draft.rank() < 0 ? null : grid.row(draft.rank()).code(),
                draft.rank() < 0 ? null : grid.row(draft.rank()).name(),
                compared.shown(),
                row < 0 ? null : grid.row(row),
                draft.outcomes,
                draft.reasons,
                better < 0 || blocked ? null : nextLevels.reach(grid, better, compared, scale, readings, tally));
    }

    private @Nullable CompiledGrid grid(@Nullable String unitClass) {
        for (CompiledGrid grid : grids) {
            if (grid.isFor(unitClass)) {
                return grid;
            }
        }
        return null;
    }

    private Rating withoutGrid(ScoreForm form) {
        String unitClass = form.unitClass();
        Message reason = grids.isEmpty()
                ? Message.of("rating.noGrid")
                : Message.of("rating.noGridForClass", "class", unitClass == null ? "-" : unitClass);
        State state = grids.isEmpty() ? State.NO_GRID : State.UNDETERMINED;
        return new Rating(state, null, null, null, null, List.of(), List.of(reason), null);
    }

    private Exact scale(PointTally.Sum whole) {
        BigDecimal full = set.maximum();
        boolean scales = set.rating().leftOut() == RatingRules.LeftOut.SCALED_UP
                && full != null
                && whole.maximumKnown
                && whole.maximum.signum() > 0;
        return scales && full != null ? Exact.of(full).dividedBy(whole.maximum) : Exact.ONE;
    }

    /** The level that total and conditions lead to. */
    private void byTotal(RatingDraft draft, int row, Exact low, Exact high, Readings readings, PointTally tally) {
        PointTally.Sum whole = tally.whole();
        if (whole.isEmpty()) {
            draft.withoutLevel(State.UNDETERMINED, Message.of("rating.nothingScored"));
            return;
        }
        if (whole.notScored > 0 && !isSettled(draft, low, high, whole)) {
            draft.withoutLevel(State.UNDETERMINED, Message.of("rating.incomplete", "count", whole.notScored));
            return;
        }
        if (row < 0) {
            draft.withoutLevel(State.UNDETERMINED, Message.of("rating.noRow"));
            return;
        }
        for (int rank = row; rank <= draft.grid.last(); rank++) {
            List<Rating.Outcome> outcomes = draft.grid.outcomes(rank, readings, tally);
            draft.outcomes.addAll(outcomes);
            if (settle(draft, rank, row, outcomes, readings)) {
                return;
            }
        }
        draft.withoutLevel(State.MANUAL, Message.of("rating.noRowHolds"));
    }

    /** Whether a row ends the search for a level. */
    private boolean settle(RatingDraft draft, int rank, int row, List<Rating.Outcome> outcomes, Readings readings) {
        RatingRow found = draft.grid.row(rank);
        List<Label> failed = titles(outcomes, ConditionState.NOT_MET);
        if (!failed.isEmpty()) {
            draft.reasons.add(Message.of("rating.conditionsFail", "level", found.name(), "conditions", failed));
            if (set.rating().conditionsFail() == ConditionsFail.MANUAL) {
                draft.withoutLevel(State.MANUAL, Message.of("rating.manual"));
                return true;
            }
            return false;
        }
        if (!titles(outcomes, ConditionState.UNDETERMINED).isEmpty()) {
            draft.withoutLevel(
                    State.UNDETERMINED,
                    Message.of("rating.conditionsUnknown", "level", found.name(), "measures", readings.missing()));
            return true;
        }
        draft.rated(
                State.RATED,
                rank,
                rank != row
                        ? Message.of("rating.lowerRow", "level", found.name())
                        : Message.of(
                                outcomes.isEmpty() ? "rating.inRange" : "rating.inRow",
                                "range",
                                draft.grid.range(rank),
                                "level",
                                found.name()));
        return true;
    }

    /** The best row whose range and conditions hold; where it is not known whether a row holds, no lower one is given. */
    private void byConditions(RatingDraft draft, Exact low, Exact high, Readings readings, PointTally tally) {
        PointTally.Sum whole = tally.whole();
        if (whole.isEmpty()) {
            draft.withoutLevel(State.UNDETERMINED, Message.of("rating.nothingScored"));
            return;
        }
        for (int rank = 0; rank <= draft.grid.last(); rank++) {
            ConditionState range = whole.maximumKnown || whole.notScored == 0
                    ? draft.grid.holds(rank, low, high)
                    : ConditionState.UNDETERMINED;
            if (range == ConditionState.NOT_MET) {
                continue;
            }
            List<Rating.Outcome> outcomes = draft.grid.outcomes(rank, readings, tally);
            draft.outcomes.addAll(outcomes);
            Label level = draft.grid.row(rank).name();
            List<Label> failed = titles(outcomes, ConditionState.NOT_MET);
            if (!failed.isEmpty()) {
                draft.reasons.add(Message.of("rating.conditionsFail", "level", level, "conditions", failed));
            } else if (range == ConditionState.UNDETERMINED) {
                draft.withoutLevel(State.UNDETERMINED, Message.of("rating.incomplete", "count", whole.notScored));
                return;
            } else if (titles(outcomes, ConditionState.UNDETERMINED).isEmpty()) {
                draft.rated(State.RATED, rank, Message.of("rating.rowHolds", "level", level));
                return;
            } else {
                draft.withoutLevel(
                        State.UNDETERMINED,
                        Message.of("rating.conditionsUnknown", "level", level, "measures", readings.missing()));
                return;
            }
        }
        draft.withoutLevel(State.NO_LEVEL, Message.of("rating.noLevelFits"));
    }

    private static List<Label> titles(List<Rating.Outcome> outcomes, ConditionState state) {
        List<Label> titles = new ArrayList<>(0);
        for (Rating.Outcome outcome : outcomes) {
            if (outcome.state() == state) {
                titles.add(outcome.title());
            }
        }
        return titles;
    }

    private Total low(PointTally.Sum whole) {
        return Total.of(set, whole.low(), whole.bonus);
    }

    private Total high(PointTally.Sum whole) {
        return Total.of(set, whole.high(), whole.highBonus());
    }

    /** Whether every total that the open criteria still allow lies in one row. */
    private static boolean isSettled(RatingDraft draft, Exact low, Exact high, PointTally.Sum whole) {
        int lowest = draft.grid.find(low);
        return whole.maximumKnown && lowest >= 0 && lowest == draft.grid.find(high);
    }

    /** The competent body's level, where the rules leave it to it. */
    private static void byHand(RatingDraft draft, ScoreForm form, Readings readings) {
        ScoreForm.ManualRating manual = form.manual();
        if (manual == null) {
            return;
        }
        int rank = draft.grid.grid.rank(manual.level());
        if (rank < 0) {
            readings.fault("/manual/level", Message.of("input.unknownLevel", "level", manual.level()));
        } else if (draft.state() != State.MANUAL) {
            readings.fault("/manual", Message.of("input.notManual"));
        } else if (manual.reason().isBlank()) {
            readings.fault("/manual/reason", Message.of("input.manualWithoutReason"));
        } else {
            draft.rated(
                    State.DECIDED,
                    rank,
                    Message.of("rating.decided", "level", draft.grid.row(rank).name(), "reason", manual.reason()));
        }
    }
}
