package vn.danchu.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import vn.danchu.benchmarks.json.SideBySide;

/**
 * Runs {@link SideBySide} and prints how many times as fast as each peer the library is: the median of all iterations
 * and their range. Takes JMH's options, such as {@code -f 5} for more JVMs.
 */
public final class Ratios {

    private static final String OURS = "danchu";
    private static final List<String> PEERS = List.of("tokens", "tokensOtherwise", "tree");

    private Ratios() {}

    /** Runs and prints. */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(new CommandLineOptions(args));
        CommandLineOptions given = new CommandLineOptions(args);
        if (given.getIncludes().isEmpty()) {
            options.include(SideBySide.class.getName());
        }
        if (!given.getWarmupTime().hasValue()) {
            options.warmupTime(TimeValue.seconds(8));
        }
        if (!given.getMeasurementTime().hasValue()) {
            options.measurementTime(TimeValue.seconds(2));
        }
        Map<String, List<Double>> ratios = new TreeMap<>();
        for (RunResult run : new Runner(options.build()).run()) {
            for (BenchmarkResult fork : run.getBenchmarkResults()) {
                fork.getIterationResults().forEach(iteration -> add(run, iteration, ratios));
            }
        }
        ratios.forEach((name, each) -> print(name, each, System.out));
    }

    private static void add(RunResult run, IterationResult iteration, Map<String, List<Double>> ratios) {
        Map<String, Result> times = iteration.getSecondaryResults();
        String benchmark = run.getParams().getBenchmark();
        for (String peer : PEERS) {
            String name = String.format(
                    "%-8s %-18s %s / %s",
                    benchmark.substring(benchmark.lastIndexOf('.') + 1),
                    run.getParams().getParam("document"),
                    OURS,
                    peer);
            double ratio = nanoseconds(times, peer) / nanoseconds(times, OURS);
            ratios.computeIfAbsent(name, key -> new ArrayList<>()).add(ratio);
        }
    }

    private static double nanoseconds(Map<String, Result> times, String whose) {
        return Objects.requireNonNull(times.get(whose), whose).getScore();
    }

    private static void print(String name, List<Double> each, PrintStream out) {
        each.sort(null);
        out.printf(
                "%-50s %.2f  (%.2f to %.2f)%n",
                name, each.get(each.size() / 2), each.get(0), each.get(each.size() - 1));
    }
}
