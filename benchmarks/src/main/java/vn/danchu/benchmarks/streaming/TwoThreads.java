package vn.danchu.benchmarks.streaming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;
import vn.danchu.benchmarks.Turns;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;

/** The demonstration commune's line many times over, read and judged by two threads and by one; both must find as much. */
public final class TwoThreads {

    private static final int DOSSIERS = Turns.QUICK ? 500 : 1_500;

    private TwoThreads() {}

    /** Proves and measures. */
    public static void main(String[] args) {
        byte[] line = FlatMemory.line();
        if (findings(line, 1) != findings(line, 2)) {
            throw new IllegalStateException("two threads do not find what one finds");
        }
        Turns.measureByTheClock(
                DOSSIERS + " dossiers of newline-delimited JSON read and judged by two threads",
                "by one thread",
                () -> findings(line, 2),
                () -> findings(line, 1));
    }

    private static long findings(byte[] line, int threads) {
        AtomicLong findings = new AtomicLong();
        try {
            DanchuJson.strict()
                    .processLines(
                            new RepeatedLines(line, FlatMemory.CODE, DOSSIERS),
                            Dossier.class,
                            threads,
                            FlatMemory::judge,
                            report -> findings.addAndGet(report.findings().size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings.get();
    }
}
