package vn.danchu.benchmarks.json;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The library and its peers by turns, a few milliseconds each, in one JVM; what each took is counted in processor time
 * of the measuring thread. So a machine that others use too gives the same ratios as a quiet one. The work of the
 * garbage collector is not in these times: run {@link Reading} and {@link Writing} with {@code -prof gc} to see it.
 */
@State(Scope.Thread)
public class SideBySide {

    private static final int REPEATS = 20;

    /** Nanoseconds of processor time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Times {
        /** The library. */
        public long danchu;
        /** Jackson's tokens, every name and value decoded; or its generator, from tokens that lie ready. */
        public long tokens;
        /** Jackson's tokens, read without decoding, or copied from parser to generator. */
        public long tokensOtherwise;
        /** Jackson's tree. */
        public long tree;
    }

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** Reads by turns. */
    @Benchmark
    public void reading(Reading by, Times times, Blackhole hole) {
        times.danchu += time(by::danchu, hole);
        times.tokens += time(by::tokens, hole);
        times.tokensOtherwise += time(by::tokenKinds, hole);
        times.tree += time(by::tree, hole);
    }

    /** Writes by turns. */
    @Benchmark
    public void writing(Writing by, Times times, Blackhole hole) {
        times.danchu += time(by::danchu, hole);
        times.tokens += time(by::generator, hole);
        times.tokensOtherwise += time(by::copy, hole);
        times.tree += time(by::tree, hole);
    }

    private long time(Supplier<?> work, Blackhole hole) {
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < REPEATS; i++) {
            hole.consume(work.get());
        }
        return threads.getCurrentThreadCpuTime() - start;
    }
}
