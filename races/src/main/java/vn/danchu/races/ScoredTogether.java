package vn.danchu.races;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import vn.danchu.json.CriteriaSets;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.ScoreForm;

/** Two threads score by one scorer that nobody has used before, which keeps how its points are shown. */
@JCStressTest
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "Both get the sheet that one gets.")
@Outcome(expect = Expect.FORBIDDEN, desc = "Another sheet.")
@State
public class ScoredTogether {

    private static final CriteriaSet SET = CriteriaSets.load("reference.commune");
    private static final ScoreForm FORM = SET.cases().get(0).form();
    private static final int EXPECTED = Scorer.compile(SET).score(FORM).hashCode();

    private final Scorer shared = Scorer.compile(SET);

    private int scored() {
        return shared.score(FORM).hashCode() == EXPECTED ? 1 : -1;
    }

    @Actor
    public void first(II_Result found) {
        found.r1 = scored();
    }

    @Actor
    public void second(II_Result found) {
        found.r2 = scored();
    }
}
