package org.linernotes.core.testing;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.function.Supplier;

/** Measures what values take of the heap. */
public final class Heap {
    private Heap() {}

    /**
     * {@return the heap that is used while what is made is held, less what was used before, in bytes}
     *
     * @param maker makes it; what was made before and is only pointed at does not count
     */
    public static long bytesOf(Supplier<?> maker) {
        long before = used();
        Object held = maker.get();
        try {
            return used() - before;
        } finally {
            Reference.reachabilityFence(held);
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
