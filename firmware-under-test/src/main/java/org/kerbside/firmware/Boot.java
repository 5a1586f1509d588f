package org.kerbside.firmware;

/** Why the firmware starts. */
enum Boot {
    POWER_UP,
    WATCHDOG
}
