package org.kerbside.firmware.smartmeter.device;

import java.util.EnumSet;
import java.util.Set;

/**
 * The decisions about trust anchors and keys that a defect may get wrong.
 *
 * @param neglected rules that are not kept
 */
public record CredentialBehaviour(Set<Rule> neglected) {

    /** What a correct chargepoint does. */
    public enum Rule {
        /** After a change of supplier (CS02b) the old one is a stranger. */
        REPLACES_SUPPLIER,
        /** After a change of load controller (CS02g) the old one is a stranger. */
        REPLACES_LOAD_CONTROLLER,
        /** Replaced trust anchors outlast a power cut. */
        KEEPS_ANCHORS,
        /** A certificate for signatures is no trust anchor for key agreement, nor the other way round. */
        CHECKS_KEY_USAGE,
        /** Counters of a new party start above the floor that its predecessor set. */
        KEEPS_FLOOR_COUNTERS,
        /** No key is ever in the security log. */
        KEEPS_KEYS_SECRET
    }

    public static final CredentialBehaviour CORRECT = new CredentialBehaviour(Set.of());

    public CredentialBehaviour {
        neglected = Set.copyOf(neglected);
    }

    public boolean keeps(Rule rule) {
        return !neglected.contains(rule);
    }

    public CredentialBehaviour without(Rule rule) {
        Set<Rule> more = EnumSet.of(rule);
        more.addAll(neglected);
        return new CredentialBehaviour(more);
    }
}
