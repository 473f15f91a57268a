package vn.danchu.cli;

import java.io.PrintWriter;

/** Says on standard error how many dossiers are done and how fast, where somebody looks on. */
final class Progress {

    private static final long EVERY_NANOS = 1_000_000_000L;

    private final PrintWriter err;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long said = start;
    private long done;

    Progress(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    void step() {
        done++;
        long now = System.nanoTime();
        if (shown && now - said >= EVERY_NANOS) {
            said = now;
            err.print("\r" + done + "  (" + rate(now) + "/s)");
            err.flush();
        }
    }

    void end() {
        if (shown && said != start) {
            err.println("\r" + done + "  (" + rate(System.nanoTime()) + "/s)");
        }
    }

    private long rate(long now) {
        return done * 1_000_000_000L / Math.max(1, now - start);
    }
}
