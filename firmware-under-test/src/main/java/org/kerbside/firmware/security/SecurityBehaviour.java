package org.kerbside.firmware.security;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.kerbside.firmware.Board.Identity;
import org.kerbside.firmware.storage.Store;

/**
 * The decisions about security that a defect may get wrong.
 *
 * @param triesBeforeWait wrong passwords until the next one has to wait
 * @param passwordAfterReset what a factory reset sets
 * @param unrecorded what neither the security log nor the owner's notices tell
 * @param logMemory where the security log is kept, given the chargepoint's store
 * @param logZone whose clock the security log is printed by
 */
public record SecurityBehaviour(
        int triesBeforeWait,
        Function<Identity, String> passwordAfterReset,
        Set<Event> unrecorded,
        UnaryOperator<Store> logMemory,
        ZoneId logZone) {

    public static final SecurityBehaviour CORRECT =
            new SecurityBehaviour(3, Identity::password, Set.of(), UnaryOperator.identity(), ZoneOffset.UTC);

    public SecurityBehaviour {
        unrecorded = Set.copyOf(unrecorded);
    }

    public SecurityBehaviour withTriesBeforeWait(int other) {
        return new SecurityBehaviour(other, passwordAfterReset, unrecorded, logMemory, logZone);
    }

    public SecurityBehaviour withPasswordAfterReset(Function<Identity, String> other) {
        return new SecurityBehaviour(triesBeforeWait, other, unrecorded, logMemory, logZone);
    }

    public SecurityBehaviour withUnrecorded(Set<Event> other) {
        return new SecurityBehaviour(triesBeforeWait, passwordAfterReset, other, logMemory, logZone);
    }

    public SecurityBehaviour withLogMemory(UnaryOperator<Store> other) {
        return new SecurityBehaviour(triesBeforeWait, passwordAfterReset, unrecorded, other, logZone);
    }

    public SecurityBehaviour withLogZone(ZoneId other) {
        return new SecurityBehaviour(triesBeforeWait, passwordAfterReset, unrecorded, logMemory, other);
    }
}
