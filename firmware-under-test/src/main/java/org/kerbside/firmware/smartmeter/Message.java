package org.kerbside.firmware.smartmeter;

/** What the meter tells the chargepoint. */
public sealed interface Message permits SetClock, Calendar, LevelMessage {

    /** As in the datagram. */
    String type();
}
