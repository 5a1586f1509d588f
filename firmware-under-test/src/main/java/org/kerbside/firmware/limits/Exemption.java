package org.kerbside.firmware.limits;

/** Why a change needs no random delay of our own (SI 2021/1467 reg. 11(2)). */
public enum Exemption {
    /** It needs one. */
    NONE,
    /** The owner or the driver wants it now. */
    OVERRIDE,
    /** An equivalent delay was applied before the message was sent. */
    RANDOMISED_UPSTREAM,
    /** It is response demand side response. */
    RESPONSE
}
