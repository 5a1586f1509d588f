package org.kerbside.firmware.schedule;

import java.time.Duration;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.kerbside.firmware.storage.Store;

/**
 * The decisions about charging hours that a defect may get wrong.
 *
 * @param zone whose clock the hours are read by
 * @param lead how long before its time an edge counts
 * @param memory where the owner's choice is kept, given the chargepoint's store
 */
public record ScheduleBehaviour(ZoneId zone, Duration lead, UnaryOperator<Store> memory) {

    public static final ScheduleBehaviour CORRECT =
            new ScheduleBehaviour(ZoneId.of("Europe/London"), Duration.ZERO, UnaryOperator.identity());

    public ScheduleBehaviour withZone(ZoneId other) {
        return new ScheduleBehaviour(other, lead, memory);
    }

    public ScheduleBehaviour withLead(Duration other) {
        return new ScheduleBehaviour(zone, other, memory);
    }

    public ScheduleBehaviour withMemory(UnaryOperator<Store> other) {
        return new ScheduleBehaviour(zone, lead, other);
    }
}
