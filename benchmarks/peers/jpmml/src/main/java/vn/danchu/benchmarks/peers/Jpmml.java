package vn.danchu.benchmarks.peers;

import static vn.danchu.benchmarks.scoring.FortyCriteria.CRITERIA;
import static vn.danchu.benchmarks.scoring.FortyCriteria.FROM;
import static vn.danchu.benchmarks.scoring.FortyCriteria.HUNDREDTHS;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jpmml.evaluator.Computable;
import org.jpmml.evaluator.Evaluator;
import org.jpmml.evaluator.LoadingModelEvaluatorBuilder;
import org.jpmml.evaluator.scorecard.HasPartialScores;
import org.jpmml.evaluator.visitors.ModelEvaluatorVisitorBattery;
import vn.danchu.benchmarks.Turns;
import vn.danchu.benchmarks.scoring.BesideEngine;
import vn.danchu.benchmarks.scoring.FortyCriteria;

/**
 * The forty criteria as a scorecard with a characteristic each, whose first attribute that holds gives the points. As its authors
 * advise, the model is loaded without locations, optimised by all visitors and verified once. Once with partial scores alone, and once with
 * the three reason codes that lost most points beside them.
 */
public final class Jpmml {

    private static final String SCORE = "score";
    private static final int REASONS = 3;

    private final List<Map<String, Object>> inputs = new ArrayList<>();
    private final Evaluator evaluator;
    private final boolean reasons;

    private Jpmml(boolean reasons) throws Exception {
        this.reasons = reasons;
        evaluator = new LoadingModelEvaluatorBuilder()
                .setLocatable(false)
                .setVisitors(new ModelEvaluatorVisitorBattery(true))
                .load(new ByteArrayInputStream(model().getBytes(StandardCharsets.UTF_8)))
                .build();
        evaluator.verify();
        for (int[] values : FortyCriteria.inputs()) {
            Map<String, Object> input = new HashMap<>();
            for (int i = 0; i < CRITERIA; i++) {
                input.put(FortyCriteria.measure(i), values[i]);
            }
            inputs.add(input);
        }
    }

    private String model() {
        StringBuilder data = new StringBuilder();
        StringBuilder schema = new StringBuilder();
        StringBuilder characteristics = new StringBuilder();
        for (int i = 0; i < CRITERIA; i++) {
            String measure = FortyCriteria.measure(i);
            data.append("<DataField name=\"%s\" optype=\"continuous\" dataType=\"integer\" />\n".formatted(measure));
            schema.append("<MiningField name=\"%s\" />\n".formatted(measure));
            characteristics.append(characteristic(i));
        }
        return """
               <PMML xmlns="http://www.dmg.org/PMML-4_4" version="4.4">
                 <Header />
                 <DataDictionary>
                   %s
                   <DataField name="score" optype="continuous" dataType="double" />
                 </DataDictionary>
                 <Scorecard functionName="regression" useReasonCodes="%s" reasonCodeAlgorithm="pointsBelow" initialScore="0">
                   <MiningSchema>
                     %s
                     <MiningField name="score" usageType="target" />
                   </MiningSchema>
                   %s
                   <Characteristics>
                     %s
                   </Characteristics>
                 </Scorecard>
               </PMML>
               """.formatted(data, reasons, schema, reasons ? output() : "", characteristics);
    }

    private static String output() {
        StringBuilder output = new StringBuilder("<Output>\n");
        for (int rank = 1; rank <= REASONS; rank++) {
            output.append("""
                    <OutputField name="reason%d" optype="categorical" dataType="string" feature="reasonCode" rank="%d" />
                    """.formatted(rank, rank));
        }
        return output.append("</Output>").toString();
    }

    private String characteristic(int index) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < FROM.length; i++) {
            attributes.append("""
                    <Attribute partialScore="%d">
                      <SimplePredicate field="%s" operator="greaterOrEqual" value="%d" />
                    </Attribute>
                    """.formatted(HUNDREDTHS[i], FortyCriteria.measure(index), FROM[i]));
        }
        return "<Characteristic name=\"c%d\"%s>\n%s</Characteristic>\n"
                .formatted(
                        index,
                        reasons ? " reasonCode=\"c" + index + "\" baselineScore=\"" + HUNDREDTHS[0] + "\"" : "",
                        attributes);
    }

    private Map<String, ?> score(int index) {
        return evaluator.evaluate(inputs.get(index));
    }

    private static int[] points(Map<String, ?> result) {
        HasPartialScores score = (HasPartialScores) result.get(SCORE);
        int[] points = score.getPartialScores().stream()
                .mapToInt(one -> one.getValue().intValue())
                .toArray();
        if (IntStream.of(points).sum() != ((Number) ((Computable) score).getResult()).intValue()) {
            throw new IllegalStateException("the total is not the sum: " + result);
        }
        return points;
    }

    /** The same, where the first reason is a criterion of the fewest points. */
    private static int[] pointsWithReasons(Map<String, ?> result) {
        int[] points = points(result);
        int first = Integer.parseInt(((String) result.get("reason1")).substring(1));
        if (points[first] != IntStream.of(points).min().orElseThrow() || !result.containsKey("reason" + REASONS)) {
            throw new IllegalStateException("these are not the reasons: " + result);
        }
        return points;
    }

    /** Proves and measures. */
    public static void main(String[] args) throws Exception {
        String jar = Turns.jar(Evaluator.class);
        Jpmml plain = new Jpmml(false);
        new BesideEngine().measure(jar + ", partial scores", plain::score, Jpmml::points);
        Jpmml reasons = new Jpmml(true);
        new BesideEngine().measure(jar + ", reason codes", reasons::score, Jpmml::pointsWithReasons);
    }
}
