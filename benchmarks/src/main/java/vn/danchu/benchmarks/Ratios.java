package vn.danchu.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import vn.danchu.benchmarks.json.Reading;
import vn.danchu.benchmarks.json.Writing;

/**
 * Compares throughput on a machine that others use too. Everything is measured in short rounds, each in JVMs of its own,
 * and compared within its round only, so that what slows the machine for a while slows both sides. Printed are the
 * median of the rounds' ratios and their range.
 *
 * <p>The first argument is the number of rounds, 5 if it is left out.
 */
public final class Ratios {

    private static final String OURS = "danchu";

    private Ratios() {}

    /** Runs and prints. */
    public static void main(String[] args) throws RunnerException {
        int rounds = args.length == 0 ? 5 : Integer.parseInt(args[0]);
        PrintStream out = System.out;
        for (Class<?> group : List.of(Reading.class, Writing.class)) {
            Map<String, double[]> ratios = new TreeMap<>();
            for (int round = 0; round < rounds; round++) {
                add(new Runner(options(group)).run(), ratios, round, rounds);
            }
            ratios.forEach((name, each) -> {
                Arrays.sort(each);
                out.printf(
                        "%-60s median %.2f, from %.2f to %.2f%n",
                        name, each[each.length / 2], each[0], each[each.length - 1]);
            });
        }
    }

    private static Options options(Class<?> group) {
        return new OptionsBuilder()
                .include(group.getName() + "\\.")
                .forks(1)
                .warmupIterations(4)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static void add(Collection<RunResult> results, Map<String, double[]> ratios, int round, int rounds) {
        Map<String, Double> ours = new TreeMap<>();
        for (RunResult result : results) {
            if (method(result).equals(OURS)) {
                ours.put(document(result), result.getPrimaryResult().getScore());
            }
        }
        for (RunResult result : results) {
            Double our = ours.get(document(result));
            if (our != null && !method(result).equals(OURS)) {
                String name = benchmark(result) + " " + document(result);
                ratios.computeIfAbsent(name, key -> new double[rounds])[round] =
                        our / result.getPrimaryResult().getScore();
            }
        }
    }

    private static String document(RunResult result) {
        return result.getParams().getParam("document");
    }

    private static String method(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Class and method, such as {@code Reading: danchu / tokens}. */
    private static String benchmark(RunResult result) {
        String[] name = result.getParams().getBenchmark().split("\\.", -1);
        return name[name.length - 2] + ": " + OURS + " / " + method(result);
    }
}
