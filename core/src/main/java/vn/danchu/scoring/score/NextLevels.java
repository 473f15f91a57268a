package vn.danchu.scoring.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.score.Rating.Gain;
import vn.danchu.scoring.set.Criterion;

/** What a better level takes. */
final class NextLevels {

    private final Tree tree;
    private final Exact[] weights;

    NextLevels(Tree tree) {
        this.tree = tree;
        this.weights = new Exact[tree.criteria.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = tree.weight(i);
        }
    }

    private record Open(int criterion, Exact gain) {}

    /**
     * What it takes to reach a row.
     *
     * @param scale by how much the total was scaled up before it was compared
     */
    Rating.NextLevel reach(
            CompiledGrid grid, int rank, Exact compared, Exact scale, Readings readings, PointTally tally) {
        Exact lacking = grid.lacking(rank, compared);
        boolean needs = !grid.closes(rank, Exact.ZERO, lacking);
        List<Gain> closing = needs ? closing(grid, rank, lacking, scale, tally) : List.of();
        return new Rating.NextLevel(
                grid.row(rank).code(),
                grid.row(rank).name(),
                lacking.max(Exact.ZERO).shownUp(),
                !needs || !closing.isEmpty(),
                closing,
                unmet(grid.outcomes(rank, readings, tally)));
    }

    private static List<Rating.Outcome> unmet(List<Rating.Outcome> outcomes) {
        outcomes.removeIf(outcome -> outcome.state() == ConditionState.MET);
        return outcomes;
    }

    /** Taking the largest gains first gives the fewest criteria. */
    private List<Gain> closing(CompiledGrid grid, int rank, Exact lacking, Exact scale, PointTally tally) {
        Exact[] gains = gains(scale, tally);
        if (!tree.addsUp) {
            return held(grid, rank, open(gains), lacking, scale, tally);
        }
        List<Gain> chosen = new ArrayList<>();
        Exact gained = Exact.ZERO;
        for (Exact most = largest(gains, null); most.signum() > 0; most = largest(gains, most)) {
            for (int i = 0; i < gains.length; i++) {
                if (gains[i].equals(most)) {
                    chosen.add(gain(i, most));
                    gained = gained.plus(most);
                    if (grid.closes(rank, gained, lacking)) {
                        return chosen;
                    }
                }
            }
        }
        return List.of();
    }

    /** The largest gain, of those below one; 0 if there is none. There are few sizes of gain, so that sorting them all takes longer. */
    private static Exact largest(Exact[] gains, @Nullable Exact below) {
        Exact largest = Exact.ZERO;
        for (Exact gain : gains) {
            if (gain.compareTo(largest) > 0 && (below == null || gain.compareTo(below) < 0)) {
                largest = gain;
            }
        }
        return largest;
    }

    /**
     * Where caps and floors hold the sums, what a criterion adds depends on what was chosen before it: below a floor the first may
     * add nothing alone, and yet be needed.
     */
    private List<Gain> held(
            CompiledGrid grid, int rank, List<Open> left, Exact lacking, Exact scale, PointTally tally) {
        List<Open> chosen = new ArrayList<>();
        boolean[] full = new boolean[weights.length];
        left.sort(Comparator.comparing(Open::gain).reversed());
        Exact start = tally.pointsWith(full);
        Exact now = start;
        while (!left.isEmpty()) {
            Open best = left.get(0);
            Exact after = now;
            for (Open each : left) {
                full[each.criterion] = true;
                Exact with = tally.pointsWith(full);
                full[each.criterion] = false;
                if (with.compareTo(after) > 0) {
                    best = each;
                    after = with;
                }
            }
            left.remove(best);
            full[best.criterion] = true;
            chosen.add(best);
            now = after;
            if (grid.closes(rank, now.minus(start).times(scale), lacking)) {
                for (Open each : chosen) {
                    full[each.criterion] = false;
                    full[each.criterion] = !grid.closes(
                            rank, tally.pointsWith(full).minus(start).times(scale), lacking);
                }
                chosen.removeIf(each -> !full[each.criterion]);
                return added(chosen, start, scale, tally);
            }
        }
        return List.of();
    }

    /** What each of these adds to those before it. */
    private List<Gain> added(List<Open> chosen, Exact start, Exact scale, PointTally tally) {
        List<Gain> gains = new ArrayList<>(chosen.size());
        boolean[] full = new boolean[weights.length];
        Exact before = start;
        for (Open each : chosen) {
            full[each.criterion] = true;
            Exact with = tally.pointsWith(full);
            gains.add(gain(each.criterion, with.minus(before).times(scale)));
            before = with;
        }
        return gains;
    }

    private Gain gain(int criterion, Exact points) {
        Criterion gaining = tree.criteria.get(criterion);
        return new Gain(gaining.id(), gaining.title(), points.shown());
    }

    /** What each criterion could still add. */
    private Exact[] gains(Exact scale, PointTally tally) {
        Exact[] gains = new Exact[weights.length];
        for (int i = 0; i < weights.length; i++) {
            gains[i] = tally.lacking(i).times(weights[i]).times(scale);
        }
        return gains;
    }

    private static List<Open> open(Exact[] gains) {
        List<Open> open = new ArrayList<>(gains.length);
        for (int i = 0; i < gains.length; i++) {
            if (gains[i].signum() > 0) {
                open.add(new Open(i, gains[i]));
            }
        }
        return open;
    }
}
