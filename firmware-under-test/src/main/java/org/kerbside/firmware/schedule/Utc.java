package org.kerbside.firmware.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** What can be said of an instant on the battery-backed clock. */
public final class Utc {

    /** No chargepoint was made before: an earlier time is that of a clock nobody set. */
    private static final Instant EARLIEST = Instant.parse("2020-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private Utc() {}

    public static boolean known(Instant instant) {
        return !instant.isBefore(EARLIEST);
    }

    /** Whether a time that somebody tells can be true. */
    public static boolean plausible(Instant instant) {
        return known(instant) && instant.isBefore(LATEST);
    }

    /** UTC to the second, as in 2026-01-12T12:00:00Z; written by hand because it is needed every second of charging. */
    public static String stamp(Instant instant) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(20).append(time.getYear());
        two(text.append('-'), time.getMonthValue());
        two(text.append('-'), time.getDayOfMonth());
        two(text.append('T'), time.getHour());
        two(text.append(':'), time.getMinute());
        two(text.append(':'), time.getSecond());
        return text.append('Z').toString();
    }

    private static void two(StringBuilder text, int value) {
        text.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }
}
