package org.kerbside.firmware.smartmeter.device;

/** What a correct chargepoint does about trust anchors and keys, and a defect may neglect. */
public enum CredentialRule {
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
