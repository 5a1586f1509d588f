package org.kerbside.firmware.security;

import io.soabase.recordbuilder.core.RecordBuilder;
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
@RecordBuilder
public record SecurityBehaviour(
        int triesBeforeWait,
        Function<Identity, String> passwordAfterReset,
        Set<Event> unrecorded,
        UnaryOperator<Store> logMemory,
        ZoneId logZone,
        BiPredicate<Identity, String> backDoor,
        Predicate<String> survivesReset,
        UnaryOperator<String> lineBuffer)
        implements SecurityBehaviourBuilder.With {

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
}
