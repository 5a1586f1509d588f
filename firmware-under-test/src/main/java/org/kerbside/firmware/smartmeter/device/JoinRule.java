package org.kerbside.firmware.smartmeter.device;

/** What a correct chargepoint does about joins with other devices, and a defect may neglect. */
public enum JoinRule {
    /** A method that is not that of the message code is refused (CS03 result 1). */
    CHECKS_METHOD,
    /** A meter beside the joined one, or a device under another type, is refused (CS03 result 3). */
    KNOWS_ONE_METER,
    /** A join for which there was no link key is told as failed (CS03 results 12 and 13). */
    TELLS_FAILURE
}
