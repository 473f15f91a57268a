package vn.danchu.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Measures a job of the library's and the same job of a peer's by turns in one JVM, in processor time and allocation of this thread,
 * and prints a line of {@code benchmarks/run}'s table: job, peer, ratio of their speeds (median, least, most), then nanoseconds and
 * bytes a run of each.
 */
public final class Turns {

    /** Whether a first look is all that is wanted. */
    public static final boolean QUICK = Boolean.getBoolean("danchu.quick");

    private static final int ROUNDS = QUICK ? 5 : 15;
    private static final long WARM_UP = (QUICK ? 1_500 : 6_000) * 1_000_000L;
    private static final long TURN = (QUICK ? 150 : 400) * 1_000_000L;
    private static final double SMALL = 0.1;
    private static final double NOT_TAKEN = -1;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What a job made last: nothing that is measured is optimised away. */
    private static volatile @Nullable Object made;

    private Turns() {}

    /** What a side took. */
    private record Taken(double nanos, double bytes) {

        Taken each(int parts) {
            return new Taken(nanos / parts, bytes / parts);
        }
    }

    /**
     * Measures and prints.
     *
     * @param danchu does the job on the input of this number, any whole number from 0
     * @param other the same by the peer
     */
    public static void measure(String job, String peer, IntFunction<?> danchu, IntFunction<?> other) {
        measureEach(job, peer, 1, danchu, 1, other);
    }

    /**
     * The same of one part of many that a job consists of.
     *
     * @param ours parts of the library's job
     * @param theirs parts of the peer's
     */
    public static void measureEach(
            String job, String peer, int ours, IntFunction<?> danchu, int theirs, IntFunction<?> other) {
        warmUp(danchu);
        warmUp(other);
        List<Double> ratios = new ArrayList<>();
        List<Taken> first = new ArrayList<>();
        List<Taken> second = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            first.add(turn(danchu).each(ours));
            second.add(turn(other).each(theirs));
            ratios.add(second.get(round).nanos / first.get(round).nanos);
        }
        print(job, peer, ratios, first, second);
    }

    /**
     * The same in time of the clock and without allocation, for jobs of several threads.
     *
     * @param danchu does the job once, and takes long enough to be timed
     * @param other the same by the peer
     */
    public static void measureByTheClock(String job, String peer, Runnable danchu, Runnable other) {
        List<Double> ratios = new ArrayList<>();
        List<Taken> ours = new ArrayList<>();
        List<Taken> theirs = new ArrayList<>();
        danchu.run();
        other.run();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(clocked(danchu));
            theirs.add(clocked(other));
            ratios.add(theirs.get(round).nanos / ours.get(round).nanos);
        }
        print(job, peer, ratios, ours, theirs);
    }

    private static Taken clocked(Runnable job) {
        long start = System.nanoTime();
        job.run();
        return new Taken(System.nanoTime() - start, NOT_TAKEN);
    }

    private static void print(String job, String peer, List<Double> ratios, List<Taken> ours, List<Taken> theirs) {
        ratios.sort(null);
        System.out.printf(
                Locale.ROOT,
                "RATIO\t%s\t%s\t%s\t%s\t%s\t%.0f\t%.0f\t%.0f\t%.0f%n",
                job,
                peer,
                ratio(median(ratios)),
                ratio(ratios.get(0)),
                ratio(ratios.get(ratios.size() - 1)),
                median(ours.stream().map(Taken::nanos).sorted().toList()),
                median(ours.stream().map(Taken::bytes).sorted().toList()),
                median(theirs.stream().map(Taken::nanos).sorted().toList()),
                median(theirs.stream().map(Taken::bytes).sorted().toList()));
    }

    /** The jar that a class of a peer's comes from, which names the peer and its version. */
    public static String jar(Class<?> peer) {
        String path = peer.getProtectionDomain().getCodeSource().getLocation().getPath();
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.jar$", "");
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, ratio < SMALL ? "%.4f" : "%.2f", ratio);
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private static void warmUp(IntFunction<?> job) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; THREADS.getCurrentThreadCpuTime() - start < WARM_UP; i++) {
            made = job.apply(i);
        }
    }

    private static Taken turn(IntFunction<?> job) {
        long start = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        int runs = 0;
        long taken = 0;
        while (taken < TURN) {
            for (int batch = runs + 16; runs < batch; runs++) {
                made = job.apply(runs);
            }
            taken = THREADS.getCurrentThreadCpuTime() - start;
        }
        return new Taken((double) taken / runs, (double) (THREADS.getCurrentThreadAllocatedBytes() - bytes) / runs);
    }
}
