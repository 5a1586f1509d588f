package org.kerbside.firmware.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import org.kerbside.firmware.storage.Kept;
import org.kerbside.firmware.storage.Store;

/** The lid of the enclosure: whoever opens it is noticed, at the latest when power comes back. */
public final class TamperSwitch {

    private final Kept<Boolean> open;
    private final SecurityLog log;
    private final Runnable opened;

    /**
     * @param opened whoever is to be told that the lid was opened
     */
    public TamperSwitch(Store store, SecurityLog log, Runnable opened) {
        this.opened = opened;
        this.open = new Kept<>(store, "lid", false, BooleanNode::valueOf, JsonNode::booleanValue);
        this.log = log;
    }

    public void open(boolean now) {
        if (now != open.value()) {
            open.value(now);
            log.record(now ? Event.TAMPER_OPENED : Event.TAMPER_CLOSED);
            if (now) {
                opened.run();
            }
        }
    }
}
