package org.kerbside.firmware.smartmeter.radio;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * The decisions about the home area network that a defect may get wrong.
 *
 * @param neglected rules that are not kept
 * @param reportInterval between two reports while current flows
 */
@RecordBuilder
public record NetworkBehaviour(Set<Rule> neglected, Duration reportInterval) implements NetworkBehaviourBuilder.With {

    /** What a correct chargepoint does. */
    public enum Rule {
        /** Between attempts to join it waits, and longer each time. */
        WAITS_BETWEEN_JOINS,
        /** A tunnel that is lost is requested again. */
        REQUESTS_TUNNEL_AGAIN,
        /** It sends over the network. */
        SENDS,
        /** An opened lid is told by an alert (0x8F3F). */
        TELLS_OPENED_LID
    }

    public static final NetworkBehaviour CORRECT = new NetworkBehaviour(Set.of(), Duration.ofSeconds(1));

    public NetworkBehaviour {
        neglected = Set.copyOf(neglected);
    }

    public boolean keeps(Rule rule) {
        return !neglected.contains(rule);
    }

    public NetworkBehaviour without(Rule rule) {
        Set<Rule> more = EnumSet.of(rule);
        more.addAll(neglected);
        return new NetworkBehaviour(more, reportInterval);
    }
}
