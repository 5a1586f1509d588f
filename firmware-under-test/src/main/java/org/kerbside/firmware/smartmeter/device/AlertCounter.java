package org.kerbside.firmware.smartmeter.device;

import com.fasterxml.jackson.databind.node.LongNode;
import org.kerbside.firmware.storage.Store;
import org.kerbside.firmware.storage.VolatileFlash;

/** The device's own counter: reserved in flash ahead of its use, so that no power cut makes it repeat. */
final class AlertCounter {

    private static final String KEY = "meter/alert-counter";

    /** A compromise between the writes and the numbers that a power cut wastes. */
    private static final int RESERVED = 64;

    private final Store store;
    private long next;
    private long reserved;

    AlertCounter(Store store, GateBehaviour behaviour) {
        this.store = behaviour.keeps(GateBehaviour.Rule.NEVER_REPEATS_ALERT_COUNTER)
                ? store
                : new Store(new VolatileFlash());
        reserved = this.store.value(KEY).map(node -> node.longValue()).orElse(0L);
        next = reserved + 1;
    }

    long next() {
        if (next > reserved) {
            reserved += RESERVED;
            store.put(KEY, LongNode.valueOf(reserved));
        }
        return next++;
    }
}
