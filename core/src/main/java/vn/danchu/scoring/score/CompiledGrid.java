package vn.danchu.scoring.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.Band;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.RatingCondition;
import vn.danchu.scoring.set.RatingGrid;
import vn.danchu.scoring.set.RatingRow;

/** A grid with its conditions compiled. */
final class CompiledGrid {

    final RatingGrid grid;
    private final Set<String> classes;
    private final Row[] rows;

    /** A condition with its name, compiled. */
    record Named(RatingCondition named, CompiledCondition condition) {}

    private record Row(
            @Nullable Exact from, @Nullable Exact to, Band.Included included, Message range, List<Named> conditions) {

        boolean contains(Exact total) {
            return NumberMethods.Range.contains(from, to, total, included);
        }

        /** Whether the total lies in the row, of which only the least and the most it can come to are known. */
        ConditionState holds(Exact low, Exact high) {
            boolean first = contains(low);
            if (first && contains(high)) {
                return ConditionState.MET;
            }
            boolean below = from != null && high.compareTo(from) < (included.lower() ? 0 : 1);
            boolean above = to != null && low.compareTo(to) > (included.upper() ? 0 : -1);
            return below || above ? ConditionState.NOT_MET : ConditionState.UNDETERMINED;
        }
    }

    CompiledGrid(RatingGrid grid, Slots slots, TallyPlaces places) {
        this.grid = grid;
        this.classes = Set.copyOf(grid.unitClasses());
        this.rows = grid.rows().stream()
                .map(row -> new Row(
                        NumberMethods.Range.bound(row.from()),
                        NumberMethods.Range.bound(row.to()),
                        row.included(grid.included()),
                        Band.range(row.from(), row.to(), row.included(grid.included())),
                        row.conditions().stream()
                                .map(each -> new Named(each, CompiledCondition.of(each.condition(), slots, places)))
                                .toList()))
                .toArray(Row[]::new);
    }

    boolean isFor(@Nullable String unitClass) {
        return classes.isEmpty() || (unitClass != null && classes.contains(unitClass));
    }

    RatingRow row(int rank) {
        return grid.rows().get(rank);
    }

    /** The row's range in words. */
    Message range(int rank) {
        return rows[rank].range;
    }

    int last() {
        return rows.length - 1;
    }

    /** The rank of the row a total lies in, or -1 if in none. */
    int find(Exact total) {
        for (int rank = 0; rank < rows.length; rank++) {
            if (rows[rank].contains(total)) {
                return rank;
            }
        }
        return -1;
    }

    /** The points that a total lacks for a row; 0 or less if it lacks none. */
    Exact lacking(int rank, Exact total) {
        Exact from = rows[rank].from;
        return from == null ? Exact.ZERO : from.minus(total);
    }

    /** Whether a gain closes what is lacking: at a bound that does not belong to the row, more than that is needed. */
    boolean closes(int rank, Exact gain, Exact lacking) {
        int sign = gain.compareTo(lacking);
        return rows[rank].from == null || rows[rank].included.lower() ? sign >= 0 : sign > 0;
    }

    /** Whether a total between these two lies in a row. */
    ConditionState holds(int rank, Exact low, Exact high) {
        return rows[rank].holds(low, high);
    }

    boolean isByConditions() {
        return grid.reading() == RatingGrid.Reading.BY_CONDITIONS;
    }

    /** What comes of the conditions of a row. */
    List<Rating.Outcome> outcomes(int rank, Readings readings, PointTally tally) {
        List<Rating.Outcome> outcomes = new ArrayList<>(rows[rank].conditions.size());
        for (Named each : rows[rank].conditions) {
            outcomes.add(new Rating.Outcome(
                    each.named.id(), each.named.title(), row(rank).code(), each.condition.test(readings, tally)));
        }
        return outcomes;
    }
}
