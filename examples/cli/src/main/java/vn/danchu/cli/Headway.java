package vn.danchu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How far a run has come, so that one that ends before its time can tell what of its input has no results. Results are written one
 * whole after another: an interruption waits for the one that is being written, and no other follows.
 */
final class Headway {

    /** As long as a result may take to be written. Longer takes only what nobody reads, and a run must end all the same. */
    private static final int PATIENCE_SECONDS = 5;

    /** Fair: an interruption comes between two results, however fast they follow one another. */
    private final ReentrantLock writing = new ReentrantLock(true);

    private final AtomicInteger results = new AtomicInteger();
    private volatile List<String> files = List.of();
    private volatile Place done = new Place(0, 0);
    private volatile @Nullable Path unfinished;
    private boolean ended;

    /**
     * Up to where the work is done.
     *
     * @param files the files before this many are
     * @param line of the next, the lines up to this one are
     */
    private record Place(int files, int line) {}

    /** Writes results. */
    interface Writing<X extends Exception> {

        void run() throws X;
    }

    /** That of the run which the command is part of. */
    static Headway of(CommandSpec spec) {
        return ((Main) spec.root().userObject()).headway();
    }

    /** What is to be done, in this order. */
    void begin(List<String> names) {
        files = List.copyOf(names);
    }

    /** Whether there is anything to be done one after another. */
    boolean isBegun() {
        return !files.isEmpty();
    }

    /**
     * Writes results that are of use by themselves, and notes what they are of.
     *
     * @param line of the file in work, or 0 if they are of the whole file
     * @throws OutputLost if they cannot be written
     */
    <X extends Exception> void write(PrintWriter out, int line, Writing<X> whole) throws X {
        writing.lock();
        try {
            whole.run();
            if (out.checkError()) {
                throw new OutputLost();
            }
            results.incrementAndGet();
            done = line == 0 ? new Place(done.files() + 1, 0) : new Place(done.files(), line);
        } finally {
            writing.unlock();
        }
    }

    /** Of the file in work, the lines up to this one are done with. */
    void lineDone(int line) {
        done = new Place(done.files(), line);
    }

    /** So many files are done with. */
    void filesDone(int count) {
        done = new Place(count, 0);
    }

    /** All that is written goes to this file, until it is given its name. */
    void beginFile(Path file) {
        unfinished = file;
    }

    /** Gives the file its name. */
    void endFile(Writing<IOException> naming) throws IOException {
        writing.lock();
        try {
            naming.run();
            unfinished = null;
            results.incrementAndGet();
        } finally {
            writing.unlock();
        }
    }

    /** The run ends as it should. */
    void end() {
        writing.lock();
        ended = true;
        writing.unlock();
    }

    /** Lets no more be written, and tells what has no results; nothing if the run has ended. The last that a program does. */
    void interrupt(PrintWriter err, ResourceBundle texts) {
        try {
            boolean between = writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (between && ended) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        tell("output.interrupted", err, texts);
    }

    /** Why the run ended before its time, how many results are written whole, and what has none. */
    void tell(String why, PrintWriter err, ResourceBundle texts) {
        err.println(texts.getString(why));
        err.println(texts.getString("output.whole").replace("{count}", String.valueOf(results)));
        Path file = unfinished;
        if (file != null) {
            err.println(texts.getString("output.unfinished").replace("{file}", file.toString()));
            return;
        }
        Place from = done;
        List<String> left = files.subList(Math.min(from.files(), files.size()), files.size());
        if (!left.isEmpty()) {
            err.println(texts.getString("output.left"));
            err.println("    " + left.get(0)
                    + (from.line() == 0
                            ? ""
                            : texts.getString("output.from").replace("{line}", String.valueOf(from.line() + 1))));
            left.stream().skip(1).forEach(name -> err.println("    " + name));
        }
        err.flush();
    }
}
