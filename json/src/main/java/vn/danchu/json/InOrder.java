package vn.danchu.json;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Works on items in several threads and gives the results in the order of the items, a bounded number at a time. */
final class InOrder<I, R> {

    /** Items in work for each thread: enough that a slow one does not idle the others. */
    private static final int AHEAD = 8;

    /** Where the items come from. */
    interface Source<I> {
        /** The next item; null at the end. */
        @Nullable
        I next() throws IOException;
    }

    private final int threads;

    InOrder(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads start at 1, not " + threads);
        }
        this.threads = threads;
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
            Queue<Future<R>> pending = new ArrayDeque<>();
            for (I item = items.next(); item != null; item = items.next()) {
                I one = item;
                pending.add(pool.submit(() -> work.apply(one)));
                if (pending.size() >= threads * AHEAD) {
                    results.accept(result(pending.remove()));
                }
            }
            while (!pending.isEmpty()) {
                results.accept(result(pending.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
