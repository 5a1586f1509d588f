package org.kerbside.firmware.smartmeter.zcl;

import java.time.Instant;

/** Seconds since the year 2000 in UTC, as Zigbee counts. */
public final class ZigbeeTime {

    private static final long START = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();

    private ZigbeeTime() {}

    public static Instant instant(long seconds) {
        return Instant.ofEpochSecond(START + seconds);
    }

    public static long seconds(Instant instant) {
        return instant.getEpochSecond() - START;
    }
}
