package org.kerbside.firmware.smartmeter.network;

import java.util.EnumSet;
import java.util.Set;

/**
 * The decisions about the clock that a defect may get wrong.
 *
 * @param neglected rules that are not kept
 */
public record ClockBehaviour(Set<Rule> neglected) {

    /** What a correct chargepoint does. */
    public enum Rule {
        /** It does not follow a hub whose time is more than 10 s off its own, and says so. */
        DOUBTS_LARGE_STEPS,
        /** A clock is set only while the hub's time is inside the interval of the command. */
        KEEPS_TO_VALIDITY_INTERVAL,
        /** Where the hub does not answer the clock runs on. */
        RUNS_ON_WITHOUT_HUB
    }

    public static final ClockBehaviour CORRECT = new ClockBehaviour(Set.of());

    public ClockBehaviour {
        neglected = Set.copyOf(neglected);
    }

    public boolean keeps(Rule rule) {
        return !neglected.contains(rule);
    }

    public ClockBehaviour without(Rule rule) {
        Set<Rule> more = EnumSet.of(rule);
        more.addAll(neglected);
        return new ClockBehaviour(more);
    }
}
