package vn.danchu.json;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Works on items in several threads and gives the results in the order of the items, a bounded number at a time. Small
 * items go to a thread by the handful: handing over one costs more than some of them take.
 */
final class InOrder<I, R> {

    /** Handfuls in work for each thread: enough that a slow one does not idle the others. */
    private static final int AHEAD = 4;

    /** Items and weight at which a handful is full. */
    private static final int ITEMS = 32;

    private static final int WEIGHT = 1 << 16;

    /** Where the items come from. */
    interface Source<I> {
        /** The next item; null at the end. */
        @Nullable
        I next() throws IOException;
    }

    /** What came of a handful: the results up to the item that failed, if one did, and its failure. */
    private record Done<R>(List<R> results, @Nullable Throwable failure) {}

    private final int threads;
    private final ToIntFunction<I> weight;

    InOrder(int threads, ToIntFunction<I> weight) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads start at 1, not " + threads);
        }
        this.threads = threads;
        this.weight = weight;
    }

    void run(Source<I> items, Function<I, R> work, Consumer<R> results) throws IOException {
        if (threads == 1) {
            for (I item = items.next(); item != null; item = items.next()) {
                results.accept(work.apply(item));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<Done<R>>> pending = new ArrayDeque<>();
            for (List<I> some = handful(items); !some.isEmpty(); some = handful(items)) {
                List<I> handful = some;
                pending.add(pool.submit(() -> each(handful, work)));
                if (pending.size() >= threads * AHEAD) {
                    give(pending.remove(), results);
                }
            }
            while (!pending.isEmpty()) {
                give(pending.remove(), results);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private List<I> handful(Source<I> items) throws IOException {
        List<I> some = new ArrayList<>();
        int heavy = 0;
        while (some.size() < ITEMS && heavy < WEIGHT) {
            I item = items.next();
            if (item == null) {
                return some;
            }
            some.add(item);
            heavy += weight.applyAsInt(item);
        }
        return some;
    }

    private static <I, R> Done<R> each(List<I> items, Function<I, R> work) {
        List<R> results = new ArrayList<>(items.size());
        try {
            for (I item : items) {
                results.add(work.apply(item));
            }
        } catch (RuntimeException | Error e) {
            return new Done<>(results, e);
        }
        return new Done<>(results, null);
    }

    private static <R> void give(Future<Done<R>> future, Consumer<R> results) throws IOException {
        Done<R> done = result(future);
        done.results().forEach(results);
        if (done.failure() instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (done.failure() instanceof Error error) {
            throw error;
        }
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
