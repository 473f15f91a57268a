package vn.danchu.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;

/** Says on standard error how many dossiers are done, how fast, and about how long the rest takes, where somebody looks on. */
final class Progress {

    /** Columns of the longest text: a shorter one covers what it follows. */
    private static final int WIDTH = 40;

    private static final long SECOND = 1_000_000_000L;

    private final PrintWriter err;
    private final boolean shown;
    private final long size;
    private final long start = System.nanoTime();
    private long said = start;
    private long done;
    private long read;

    /**
     * @param shown whether anybody looks on
     * @param size bytes of the input, or -1 where that is not known
     */
    Progress(PrintWriter err, boolean shown, long size) {
        this.err = err;
        this.shown = shown;
        this.size = size;
    }

    /** The input, counted as it is read. */
    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                read += one < 0 ? 0 : 1;
                return one;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = super.read(bytes, from, length);
                read += Math.max(0, count);
                return count;
            }
        };
    }

    void step() {
        done++;
        long now = System.nanoTime();
        if (shown && now - said >= SECOND) {
            said = now;
            show("\r" + text(now));
        }
    }

    /** Clears the line, so that something else can be said. */
    void hide() {
        if (shown && said != start) {
            show("\r" + " ".repeat(WIDTH) + "\r");
        }
    }

    private void show(String text) {
        err.print(text);
        err.flush();
    }

    void end() {
        if (shown && said != start) {
            show("\r" + text(System.nanoTime()) + System.lineSeparator());
        }
    }

    private String text(long now) {
        long nanos = Math.max(1, now - start);
        String left =
                size < 0 || read == 0 ? "" : ", ~" + (long) ((double) nanos / SECOND * (size - read) / read) + " s";
        String text = done + " (" + done * SECOND / nanos + "/s" + left + ")";
        return text + " ".repeat(Math.max(0, WIDTH - text.length()));
    }
}
