package org.kerbside.firmware.smartmeter.device;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * The decisions about who may command that a defect may get wrong.
 *
 * @param neglected rules that are not kept
 * @param unreadable what becomes of a message that nobody can read, before it is refused
 */
@RecordBuilder
public record GateBehaviour(Set<Rule> neglected, Consumer<Octets> unreadable) implements GateBehaviourBuilder.With {

    /** What a correct chargepoint does. */
    public enum Rule {
        /** A critical command without a valid signature of its originator does nothing. */
        CHECKS_SIGNATURE,
        /** A command without a valid message authentication code does nothing. */
        CHECKS_MAC,
        /** All twelve octets of the message authentication code count. */
        CHECKS_WHOLE_MAC,
        /** A party whose role is not eligible for a use case is refused. */
        CHECKS_ROLE,
        /** What is addressed to another device does nothing. */
        CHECKS_TARGET,
        /** A counter equal to the highest one is a replay. */
        REFUSES_SAME_COUNTER,
        /** A counter lower than the highest one is a replay. */
        REFUSES_LOWER_COUNTER,
        /** All 64 bits of a counter count. */
        COMPARES_WHOLE_COUNTER,
        /** The highest counters outlast a power cut. */
        KEEPS_COUNTERS,
        /** Each remote party has a counter of its own. */
        KEEPS_COUNTERS_APART,
        /** Its own counter never repeats, not even after a power cut. */
        NEVER_REPEATS_ALERT_COUNTER,
        /** The response to a critical command is signed. */
        SIGNS_RESPONSES,
        /** A use case that is not for its role is told by an alert (ECS100). */
        TELLS_UNSUPPORTED,
        /** That alert is for authenticated commands only. */
        TELLS_UNSUPPORTED_OF_AUTHENTIC_ONLY,
        /** A hundred bad commands within a minute are told by an alert (0x8F60). */
        TELLS_FLOOD
    }

    public static final GateBehaviour CORRECT = new GateBehaviour(Set.of(), _ -> {});

    public GateBehaviour {
        neglected = Set.copyOf(neglected);
    }

    public boolean keeps(Rule rule) {
        return !neglected.contains(rule);
    }

    public GateBehaviour without(Rule rule) {
        Set<Rule> more = EnumSet.of(rule);
        more.addAll(neglected);
        return new GateBehaviour(more, unreadable);
    }
}
