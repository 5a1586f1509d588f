package org.kerbside.firmware.smartmeter;

/** What supplier and load controller tell the chargepoint. */
public sealed interface Message permits Calendar, LevelMessage {

    /** In one word. */
    String type();
}
