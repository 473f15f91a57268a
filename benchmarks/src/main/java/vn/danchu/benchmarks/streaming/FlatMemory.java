package vn.danchu.benchmarks.streaming;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import vn.danchu.benchmarks.Documents;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.Line;
import vn.danchu.law.UnitBuilder;

/**
 * Reads, judges and forgets newline-delimited dossiers, first few and then many, and prints the most memory that was
 * alive at any of the looks it takes on the way. Run it with a small heap: the arguments are the numbers of dossiers
 * and, after {@code --threads}, how many threads work.
 */
public final class FlatMemory {

    /** The unit's code in the line, for {@link RepeatedLines}. */
    static final String CODE = "########";

    private static final int LOOKS = 20;

    private FlatMemory() {}

    /** Runs and prints. */
    public static void main(String[] args) throws IOException {
        int option = Arrays.asList(args).indexOf("--threads");
        int threads = option < 0 ? 1 : Integer.parseInt(args[option + 1]);
        String[] given = Arrays.copyOf(args, option < 0 ? args.length : option);
        byte[] line = line();
        PrintStream out = System.out;
        out.printf("%,d bytes a dossier, at most %,d MB of heap, %d threads%n", line.length, heapLimit(), threads);
        for (String count : given.length == 0 ? new String[] {"1000", "100000"} : given) {
            run(line, Integer.parseInt(count), threads, out);
        }
    }

    private static long heapLimit() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    /** The demonstration commune as one line. */
    static byte[] line() {
        Dossier commune = Documents.COMMUNE_CANONICAL.dossier();
        if (commune.unit() == null) {
            throw new IllegalStateException("the demonstration commune has a unit");
        }
        return DanchuJson.strict()
                .toBytes(DossierBuilder.builder(commune)
                        .unit(UnitBuilder.builder(commune.unit()).code(CODE).build())
                        .build());
    }

    private static void run(byte[] line, int count, int threads, PrintStream out) throws IOException {
        Heap heap = new Heap();
        Progress progress = new Progress(heap, Math.max(1, count / LOOKS));
        long collections = Heap.collections();
        DanchuJson.strict()
                .processLines(
                        new RepeatedLines(line, CODE, count), Dossier.class, threads, FlatMemory::judge, progress::add);
        out.printf(
                "%,9d dossiers, %,12d findings: at most %,d KB alive after %d full collections; %,d collections in all%n",
                progress.reports,
                progress.findings,
                heap.highest() >> 10,
                progress.looks,
                Heap.collections() - collections);
    }

    /** The report on a line's dossier. */
    static ComplianceReport judge(Line<Dossier> line) {
        return Assessor.standard().assess(line.result().orThrow(), Documents.AS_OF);
    }

    private static final class Progress {
        private final Heap heap;
        private final int interval;
        private long reports;
        private long findings;
        private int looks;

        Progress(Heap heap, int interval) {
            this.heap = heap;
            this.interval = interval;
        }

        void add(ComplianceReport report) {
            reports++;
            findings += report.findings().size();
            if (reports % interval == 0) {
                heap.look();
                looks++;
            }
        }
    }
}
