package vn.danchu.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.CriteriaSets;
import vn.danchu.json.DanchuJson;
import vn.danchu.law.Period;
import vn.danchu.measures.LawMeasurements;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.ScoreForm;

/**
 * Bytes allocated by one run of each job that matters, which depend on the code and not on what else the machine does. With a
 * file, compares them with the baseline in it and ends with status 1 where a job allocates over a tenth more; with
 * {@code --update} before the file, writes it anew.
 */
public final class Allocations {

    private static final int ROUNDS = 5;
    private static final int IN_A_ROUND = 200;
    private static final double TOLERANCE = 1.1;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What a job made last: nothing that is measured is optimised away. */
    private static volatile @Nullable Object made;

    private Allocations() {}

    private record Job(int warmUp, Supplier<Object> run) {}

    /** Measures. */
    public static void main(String[] args) throws IOException {
        Map<String, Long> now = new LinkedHashMap<>();
        jobs().forEach((name, job) -> now.put(name, bytes(job)));
        if (args.length == 2 && args[0].equals("--update")) {
            Files.write(
                    Path.of(args[1]),
                    now.entrySet().stream()
                            .map(one -> one.getKey() + "\t" + one.getValue())
                            .toList());
            return;
        }
        Map<String, Long> baseline = args.length == 0 ? Map.of() : read(Path.of(args[0]));
        if (!compare(now, baseline, System.out)) {
            System.exit(1);
        }
    }

    private static Map<String, Job> jobs() {
        Dossier commune = Documents.COMMUNE_CANONICAL.dossier();
        Dossier small = Documents.SMALL.dossier();
        byte[] bytes = Documents.COMMUNE_CANONICAL.bytes();
        ComplianceReport report = Assessor.standard().assess(commune, Documents.AS_OF);
        Scorer scorer = Scorer.compile(CriteriaSets.load("reference-commune"));
        ScoreForm form = ScoreForm.of(
                Period.year(2025), LawMeasurements.of(report, commune).measures());
        Map<String, Job> jobs = new LinkedHashMap<>();
        jobs.put("judge a commune", new Job(8_000, () -> Assessor.standard().assess(commune, Documents.AS_OF)));
        jobs.put(
                "judge a small dossier",
                new Job(60_000, () -> Assessor.standard().assess(small, Documents.AS_OF)));
        jobs.put("read a commune", new Job(8_000, () -> DanchuJson.strict().read(bytes, Dossier.class)));
        jobs.put("write a commune", new Job(8_000, () -> DanchuJson.strict().toBytes(commune)));
        jobs.put("write a report", new Job(2_000, () -> OwnJobs.written(report)));
        jobs.put("draw measures", new Job(4_000, () -> LawMeasurements.of(report, commune)));
        jobs.put("score", new Job(30_000, () -> scorer.score(form)));
        return jobs;
    }

    /** The least of some rounds: a compiler at work in one of them must not count. */
    private static long bytes(Job job) {
        for (int i = 0; i < job.warmUp(); i++) {
            made = job.run().get();
        }
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < IN_A_ROUND; i++) {
                made = job.run().get();
            }
            least = Math.min(least, (THREADS.getCurrentThreadAllocatedBytes() - before) / IN_A_ROUND);
        }
        return least;
    }

    private static Map<String, Long> read(Path file) throws IOException {
        Map<String, Long> baseline = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            List<String> cells = List.of(line.split("\t", -1));
            baseline.put(cells.get(0), Long.valueOf(cells.get(1)));
        }
        return baseline;
    }

    private static boolean compare(Map<String, Long> now, Map<String, Long> baseline, PrintStream out) {
        boolean kept = true;
        for (Map.Entry<String, Long> job : now.entrySet()) {
            Long before = baseline.get(job.getKey());
            boolean more = before != null && job.getValue() > before * TOLERANCE;
            kept &= !more;
            out.printf(
                    Locale.ROOT,
                    "%-24s %,12d bytes%s%n",
                    job.getKey(),
                    job.getValue(),
                    before == null
                            ? ""
                            : String.format(Locale.ROOT, ", baseline %,d%s", before, more ? "  TOO MUCH" : ""));
        }
        return kept;
    }
}
