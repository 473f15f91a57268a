package vn.danchu.service;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The memory that the bodies of all requests together may take, in bytes. Thread-safe. */
final class BodyMemory {

    private final Semaphore bytes;
    private final long patienceMillis;

    /** @param patienceMillis how long a body that has not begun to arrive waits for its place */
    BodyMemory(int bytes, long patienceMillis) {
        this.bytes = new Semaphore(bytes);
        this.patienceMillis = patienceMillis;
    }

    /** Memory for one body; none is taken yet. */
    Share share() {
        return new Share();
    }

    /** What one body takes; given back when it is closed. For one thread. */
    final class Share implements AutoCloseable {

        private int taken;

        /** Takes memory for so many bytes in all, if need be after others give theirs back; only before the first are read. */
        boolean await(int size) {
            try {
                boolean free = bytes.tryAcquire(size, patienceMillis, TimeUnit.MILLISECONDS);
                taken += free ? size : 0;
                return free;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        /** Takes memory up to so many bytes in all, now or not at all: who holds a part must not wait for another. */
        boolean grow(int size) {
            boolean free = size <= taken || bytes.tryAcquire(size - taken);
            taken = free ? Math.max(taken, size) : taken;
            return free;
        }

        @Override
        public void close() {
            bytes.release(taken);
            taken = 0;
        }
    }
}
