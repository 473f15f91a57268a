package vn.danchu.benchmarks.streaming;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

/** The heap as its collectors left it. */
final class Heap {

    private long highest;

    /** Collects everything and looks at what is alive. */
    void look() {
        System.gc();
        long used = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage left = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
            used += left == null ? 0 : left.getUsed();
        }
        highest = Math.max(highest, used);
    }

    /** The most that was alive at any look, in bytes. */
    long highest() {
        return highest;
    }

    /** How often the collectors ran since the start of the program. */
    static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }
}
