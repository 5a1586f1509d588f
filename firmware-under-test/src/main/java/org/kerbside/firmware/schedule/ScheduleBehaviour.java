package org.kerbside.firmware.schedule;

import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.kerbside.firmware.storage.Store;

/**
 * The decisions about charging hours that a defect may get wrong.
 *
 * @param zone whose clock the hours are read by
 * @param memory where the owner's choice is kept, given the chargepoint's store
 */
public record ScheduleBehaviour(ZoneId zone, UnaryOperator<Store> memory) {

    public static final ScheduleBehaviour CORRECT =
            new ScheduleBehaviour(ZoneId.of("Europe/London"), UnaryOperator.identity());

    public ScheduleBehaviour withZone(ZoneId other) {
        return new ScheduleBehaviour(other, memory);
    }

    public ScheduleBehaviour withMemory(UnaryOperator<Store> other) {
        return new ScheduleBehaviour(zone, other);
    }
}
