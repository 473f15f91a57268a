package vn.danchu.benchmarks.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import vn.danchu.benchmarks.Turns;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.ScoreForm;

/** The forty criteria scored by the library and by an engine of rules. */
public final class BesideEngine {

    private final Scorer scorer = Scorer.compile(FortyCriteria.set());
    private final List<ScoreSheet> sheets = FortyCriteria.sheets(scorer);
    private final ScoreForm[] forms =
            Arrays.stream(FortyCriteria.inputs()).map(FortyCriteria::form).toArray(ScoreForm[]::new);

    /**
     * Proves that the engine gives each criterion of each input the points that the library gives, and measures both.
     *
     * @param peer the engine, with its version
     * @param score scores the input of this number, from 0 to {@link FortyCriteria#INPUTS}, exclusive
     * @param hundredths the points of each criterion in a result, in hundredths
     */
    public <R> void measure(String peer, IntFunction<R> score, Function<R, int[]> hundredths) {
        for (int i = 0; i < forms.length; i++) {
            int[] theirs = hundredths.apply(score.apply(i));
            int[] ours = sheets.get(i).criteria().stream()
                    .mapToInt(line -> Objects.requireNonNull(line.points())
                            .movePointRight(2)
                            .intValueExact())
                    .toArray();
            if (!Arrays.equals(ours, theirs)) {
                throw new IllegalStateException(
                        peer + ": not the same: " + Arrays.toString(theirs) + "\n" + Arrays.toString(ours));
            }
        }
        Turns.measure(
                "forty criteria in bands, full sheet",
                peer,
                i -> scorer.score(forms[i % forms.length]),
                i -> score.apply(i % forms.length));
    }
}
