package org.kerbside.firmware.security;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
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
 * @param backDoor which words open besides the password
 * @param survivesReset which keys of the store a factory reset leaves
 * @param lineBuffer what a line of the console goes through before it is checked
 */
public record SecurityBehaviour(
        int triesBeforeWait,
        Function<Identity, String> passwordAfterReset,
        Set<Event> unrecorded,
        UnaryOperator<Store> logMemory,
        ZoneId logZone,
        BiPredicate<Identity, String> backDoor,
        Predicate<String> survivesReset,
        UnaryOperator<String> lineBuffer) {

    public static final SecurityBehaviour CORRECT = new SecurityBehaviour(
            3,
            Identity::password,
            Set.of(),
            UnaryOperator.identity(),
            ZoneOffset.UTC,
            (_, _) -> false,
            key -> key.startsWith(SecurityLog.LOG_KEYS),
            UnaryOperator.identity());

    public SecurityBehaviour {
        unrecorded = Set.copyOf(unrecorded);
    }

    public SecurityBehaviour withTriesBeforeWait(int other) {
        return new SecurityBehaviour(
                other, passwordAfterReset, unrecorded, logMemory, logZone, backDoor, survivesReset, lineBuffer);
    }

    public SecurityBehaviour withPasswordAfterReset(Function<Identity, String> other) {
        return new SecurityBehaviour(
                triesBeforeWait, other, unrecorded, logMemory, logZone, backDoor, survivesReset, lineBuffer);
    }

    public SecurityBehaviour withUnrecorded(Set<Event> other) {
        return new SecurityBehaviour(
                triesBeforeWait, passwordAfterReset, other, logMemory, logZone, backDoor, survivesReset, lineBuffer);
    }

    public SecurityBehaviour withLogMemory(UnaryOperator<Store> other) {
        return new SecurityBehaviour(
                triesBeforeWait, passwordAfterReset, unrecorded, other, logZone, backDoor, survivesReset, lineBuffer);
    }

    public SecurityBehaviour withLogZone(ZoneId other) {
        return new SecurityBehaviour(
                triesBeforeWait, passwordAfterReset, unrecorded, logMemory, other, backDoor, survivesReset, lineBuffer);
    }

    public SecurityBehaviour withBackDoor(BiPredicate<Identity, String> other) {
        return new SecurityBehaviour(
                triesBeforeWait, passwordAfterReset, unrecorded, logMemory, logZone, other, survivesReset, lineBuffer);
    }

    public SecurityBehaviour withSurvivesReset(Predicate<String> other) {
        return new SecurityBehaviour(
                triesBeforeWait, passwordAfterReset, unrecorded, logMemory, logZone, backDoor, other, lineBuffer);
    }

    public SecurityBehaviour withLineBuffer(UnaryOperator<String> other) {
        return new SecurityBehaviour(
                triesBeforeWait, passwordAfterReset, unrecorded, logMemory, logZone, backDoor, survivesReset, other);
    }
}
