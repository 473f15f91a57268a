package vn.danchu.benchmarks.peers;

import static vn.danchu.benchmarks.scoring.FortyCriteria.CRITERIA;
import static vn.danchu.benchmarks.scoring.FortyCriteria.FROM;
import static vn.danchu.benchmarks.scoring.FortyCriteria.HUNDREDTHS;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.impl.DMNContextImpl;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import vn.danchu.benchmarks.Turns;
import vn.danchu.benchmarks.scoring.BesideEngine;
import vn.danchu.benchmarks.scoring.FortyCriteria;

/**
 * The forty criteria as forty decision tables whose first rule that matches gives the points, and a decision that adds them up. Types
 * are not checked at run time, and the model is compiled to Java, which of the engine's ways was the fastest.
 */
public final class Drools {

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final Map<String, Object>[] inputs;

    @SuppressWarnings("unchecked")
    private Drools() {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .setOption(new RuntimeTypeCheckOption(false))
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(model()))))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        int[][] values = FortyCriteria.inputs();
        inputs = new Map[values.length];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = new HashMap<>();
            for (int j = 0; j < CRITERIA; j++) {
                inputs[i].put(FortyCriteria.measure(j), BigDecimal.valueOf(values[i][j]));
            }
        }
    }

    private static String model() {
        StringBuilder model = new StringBuilder("""
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="forty" name="forty" namespace="forty">
                """);
        for (int i = 0; i < CRITERIA; i++) {
            model.append(table(i));
        }
        String each = IntStream.range(0, CRITERIA)
                .mapToObj(i ->
                        "<informationRequirement><requiredDecision href=\"#c" + i + "\" /></informationRequirement>")
                .collect(Collectors.joining());
        String sum = IntStream.range(0, CRITERIA).mapToObj(i -> "c" + i).collect(Collectors.joining(" + "));
        return model.append("""
                        <decision id="total" name="total">
                          <variable name="total" typeRef="number" />
                          %s
                          <literalExpression><text>%s</text></literalExpression>
                        </decision>
                        </definitions>
                        """.formatted(each, sum)).toString();
    }

    private static String table(int index) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < FROM.length; i++) {
            rules.append("""
                    <rule>
                      <inputEntry><text>&gt;= %d</text></inputEntry>
                      <outputEntry><text>%d</text></outputEntry>
                    </rule>
                    """.formatted(FROM[i], HUNDREDTHS[i]));
        }
        String measure = FortyCriteria.measure(index);
        return """
               <inputData id="%s" name="%s"><variable name="%s" typeRef="number" /></inputData>
               <decision id="c%d" name="c%d">
                 <variable name="c%d" typeRef="number" />
                 <informationRequirement><requiredInput href="#%s" /></informationRequirement>
                 <decisionTable hitPolicy="FIRST">
                   <input><inputExpression typeRef="number"><text>%s</text></inputExpression></input>
                   <output typeRef="number" />
                   %s
                 </decisionTable>
               </decision>
               """.formatted(measure, measure, measure, index, index, index, measure, measure, rules);
    }

    private DMNResult score(int index) {
        DMNResult result = runtime.evaluateAll(model, new DMNContextImpl(new HashMap<>(inputs[index])));
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        return result;
    }

    private static int[] points(DMNResult result) {
        int[] points =
                IntStream.range(0, CRITERIA).map(i -> number(result, "c" + i)).toArray();
        if (IntStream.of(points).sum() != number(result, "total")) {
            throw new IllegalStateException("the total is not the sum: " + result);
        }
        return points;
    }

    private static int number(DMNResult result, String decision) {
        return ((BigDecimal) result.getDecisionResultByName(decision).getResult()).intValueExact();
    }

    /** Proves and measures. */
    public static void main(String[] args) {
        System.setProperty("org.kie.dmn.compiler.execmodel", "true");
        Drools drools = new Drools();
        new BesideEngine()
                .measure(Turns.jar(DMNRuntimeBuilder.class) + ", executable model", drools::score, Drools::points);
    }
}
