package vn.danchu.benchmarks.peers;

import static vn.danchu.benchmarks.scoring.FortyCriteria.CRITERIA;
import static vn.danchu.benchmarks.scoring.FortyCriteria.FROM;
import static vn.danchu.benchmarks.scoring.FortyCriteria.HUNDREDTHS;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import vn.danchu.benchmarks.Turns;
import vn.danchu.benchmarks.scoring.BesideEngine;
import vn.danchu.benchmarks.scoring.FortyCriteria;

/**
 * The forty criteria as forty decision tables whose first rule that matches gives the points. Expressions are JUEL, the quickest of the
 * languages the engine offers; it keeps each as compiled in the decision, which is parsed once. The total is added up in Java.
 */
public final class Camunda {

    private final DmnEngine engine;
    private final DmnDecision[] decisions = new DmnDecision[CRITERIA];
    private final VariableMap[] inputs = new VariableMap[FortyCriteria.INPUTS];

    private Camunda() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setDefaultInputExpressionExpressionLanguage("juel");
        configuration.setDefaultInputEntryExpressionLanguage("juel");
        configuration.setDefaultOutputEntryExpressionLanguage("juel");
        engine = configuration.buildEngine();
        for (int i = 0; i < CRITERIA; i++) {
            decisions[i] =
                    engine.parseDecision("c" + i, new ByteArrayInputStream(table(i).getBytes(StandardCharsets.UTF_8)));
        }
        int[][] values = FortyCriteria.inputs();
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = Variables.createVariables();
            for (int j = 0; j < CRITERIA; j++) {
                inputs[i].putValueTyped(FortyCriteria.measure(j), Variables.integerValue(values[i][j]));
            }
        }
    }

    private static String table(int index) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < FROM.length; i++) {
            rules.append("""
                    <rule id="r%d">
                      <inputEntry id="i%d"><text>${cellInput >= %d}</text></inputEntry>
                      <outputEntry id="o%d"><text>${%d}</text></outputEntry>
                    </rule>
                    """.formatted(i, i, FROM[i], i, HUNDREDTHS[i]));
        }
        return """
               <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="forty" name="forty" namespace="forty">
                 <decision id="c%d" name="c%d">
                   <decisionTable id="table" hitPolicy="FIRST">
                     <input id="input"><inputExpression id="expression" typeRef="integer"><text>${%s}</text></inputExpression></input>
                     <output id="output" name="points" typeRef="integer" />
                     %s
                   </decisionTable>
                 </decision>
               </definitions>
               """.formatted(index, index, FortyCriteria.measure(index), rules);
    }

    /** The points of each criterion, and their sum. */
    private record Score(int[] points, int total) {}

    private Score score(int index) {
        int[] points = new int[CRITERIA];
        int total = 0;
        for (int i = 0; i < CRITERIA; i++) {
            Integer one =
                    engine.evaluateDecisionTable(decisions[i], inputs[index]).getSingleEntry();
            points[i] = one;
            total += one;
        }
        return new Score(points, total);
    }

    /** Proves and measures. */
    public static void main(String[] args) {
        Camunda camunda = new Camunda();
        new BesideEngine().measure(Turns.jar(DmnEngine.class) + ", JUEL", camunda::score, Score::points);
    }
}
