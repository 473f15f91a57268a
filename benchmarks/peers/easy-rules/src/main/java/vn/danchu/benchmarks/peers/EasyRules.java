package vn.danchu.benchmarks.peers;

import static vn.danchu.benchmarks.scoring.FortyCriteria.CRITERIA;
import static vn.danchu.benchmarks.scoring.FortyCriteria.FROM;
import static vn.danchu.benchmarks.scoring.FortyCriteria.HUNDREDTHS;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import vn.danchu.benchmarks.Turns;
import vn.danchu.benchmarks.scoring.BesideEngine;
import vn.danchu.benchmarks.scoring.FortyCriteria;

/**
 * The forty criteria as a rule in Java for each band, its condition both bounds of the band. One fact holds the input and takes the
 * points: an engine with a fact a measure looks each up by walking all of them.
 */
public final class EasyRules {

    private static final String SHEET = "sheet";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();
    private final int[][] inputs = FortyCriteria.inputs();

    /** The points of each criterion, and their sum. */
    private static final class Score {

        private final int[] input;
        private final int[] points = new int[CRITERIA];
        private int total;

        Score(int[] input) {
            this.input = input;
        }

        void give(int criterion, int hundredths) {
            points[criterion] = hundredths;
            total += hundredths;
        }
    }

    private EasyRules() {
        for (int i = 0; i < CRITERIA; i++) {
            for (int band = 0; band < FROM.length; band++) {
                rules.register(rule(i, band));
            }
        }
    }

    private static Rule rule(int criterion, int band) {
        int from = FROM[band];
        int below = band == 0 ? Integer.MAX_VALUE : FROM[band - 1];
        int hundredths = HUNDREDTHS[band];
        return new RuleBuilder()
                .name("c" + criterion + " from " + from)
                .priority(criterion)
                .when(facts -> {
                    int value = facts.<Score>get(SHEET).input[criterion];
                    return value >= from && value < below;
                })
                .then(facts -> facts.<Score>get(SHEET).give(criterion, hundredths))
                .build();
    }

    private Score score(int index) {
        Score score = new Score(inputs[index]);
        Facts facts = new Facts();
        facts.put(SHEET, score);
        engine.fire(rules, facts);
        return score;
    }

    /** Proves and measures. */
    public static void main(String[] args) {
        EasyRules rules = new EasyRules();
        new BesideEngine().measure(Turns.jar(RulesEngine.class), rules::score, score -> score.points);
    }
}
