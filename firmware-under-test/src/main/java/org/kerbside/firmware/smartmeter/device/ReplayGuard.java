package org.kerbside.firmware.smartmeter.device;

import com.fasterxml.jackson.databind.node.LongNode;
import java.util.HexFormat;
import org.kerbside.firmware.smartmeter.device.GateBehaviour.Rule;
import org.kerbside.firmware.storage.Store;
import org.kerbside.firmware.storage.VolatileFlash;

/** The highest counter of each remote party, in flash. */
public final class ReplayGuard {

    private static final String KEYS = "meter/counter/";

    private final Store store;
    private final GateBehaviour behaviour;

    public ReplayGuard(Store store, GateBehaviour behaviour) {
        this.store = behaviour.keeps(Rule.KEEPS_COUNTERS) ? store : new Store(new VolatileFlash());
        this.behaviour = behaviour;
    }

    /** Whether the counter, unsigned, was not yet reached by that party. */
    boolean isNew(long party, long counter) {
        int order = Long.compareUnsigned(seen(counter), seen(highest(party)));
        return order > 0
                || (order == 0 && !behaviour.keeps(Rule.REFUSES_SAME_COUNTER))
                || (order < 0 && !behaviour.keeps(Rule.REFUSES_LOWER_COUNTER));
    }

    private long seen(long counter) {
        return behaviour.keeps(Rule.COMPARES_WHOLE_COUNTER) ? counter : counter & 0xFFFF_FFFFL;
    }

    /** The party has reached that counter; it never goes back. */
    public void reached(long party, long counter) {
        if (Long.compareUnsigned(counter, highest(party)) > 0) {
            store.put(key(party), LongNode.valueOf(counter));
        }
    }

    /** Unsigned; 0 of a party that was never heard. */
    public long highest(long party) {
        return store.value(key(party)).map(node -> node.longValue()).orElse(0L);
    }

    private String key(long party) {
        return behaviour.keeps(Rule.KEEPS_COUNTERS_APART)
                ? KEYS + HexFormat.of().toHexDigits(party)
                : KEYS + "all";
    }
}
