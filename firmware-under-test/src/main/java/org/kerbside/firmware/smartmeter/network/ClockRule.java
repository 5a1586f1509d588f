package org.kerbside.firmware.smartmeter.network;

/** What a correct chargepoint does about the clock, and a defect may neglect. */
public enum ClockRule {
    /** It does not follow a hub whose time is more than 10 s off its own, and says so. */
    DOUBTS_LARGE_STEPS,
    /** A clock is set only while the hub's time is inside the interval of the command. */
    KEEPS_TO_VALIDITY_INTERVAL,
    /** Where the hub does not answer the clock runs on. */
    RUNS_ON_WITHOUT_HUB
}
