package vn.danchu.scoring.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    Rating.NextLevel reach(CompiledGrid grid, int rank, Exact compared, Exact scale, Readings readings, Tally tally) {
        Exact lacking = grid.lacking(rank, compared);
        boolean needs = !grid.closes(Exact.ZERO, lacking);
        List<Gain> closing = needs ? closing(grid, lacking, scale, tally) : List.of();
        return new Rating.NextLevel(
                grid.row(rank).code(),
                grid.row(rank).name(),
                lacking.max(Exact.ZERO).shown(),
                !needs || !closing.isEmpty(),
                closing,
                grid.outcomes(rank, readings, tally).stream()
                        .filter(outcome -> outcome.state() != ConditionState.MET)
                        .toList());
    }

    /** Taking the largest gains first gives the fewest criteria. */
    private List<Gain> closing(CompiledGrid grid, Exact lacking, Exact scale, Tally tally) {
        List<Gain> chosen = new ArrayList<>();
        Exact gained = Exact.ZERO;
        for (Open open : open(scale, tally)) {
            Criterion criterion = tree.criteria.get(open.criterion);
            chosen.add(new Gain(criterion.id(), criterion.title(), open.gain.shown()));
            gained = gained.plus(open.gain);
            if (grid.closes(gained, lacking)) {
                return chosen;
            }
        }
        return List.of();
    }

    private List<Open> open(Exact scale, Tally tally) {
        List<Open> open = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            Tally.CriterionPoints criterion = tally.criteria[i];
            Exact maximum = criterion.maximum();
            if (maximum == null || !criterion.counts() || criterion.kind() == Criterion.Kind.BONUS) {
                continue;
            }
            Exact points = criterion.points();
            Exact gain = maximum.minus(points == null ? Exact.ZERO : points);
            if (gain.signum() > 0) {
                open.add(new Open(i, gain.times(weights[i]).times(scale)));
            }
        }
        open.sort(Comparator.comparing(Open::gain).reversed());
        return open;
    }
}
