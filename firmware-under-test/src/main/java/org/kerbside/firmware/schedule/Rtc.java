package org.kerbside.firmware.schedule;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.kerbside.firmware.Board;

/** The battery-backed clock, and whether it was ever set. */
public final class Rtc {

    /** No chargepoint was made before: an earlier time is that of a clock nobody set. */
    private static final Instant EARLIEST = Instant.parse("2020-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final Board board;

    public Rtc(Board board) {
        this.board = board;
    }

    /** UTC; meaningless unless {@link #known(Instant)}. */
    public Instant now() {
        return board.utc();
    }

    public boolean isSet() {
        return known(now());
    }

    public static boolean known(Instant instant) {
        return !instant.isBefore(EARLIEST);
    }

    /** Whether a time that somebody tells can be true. */
    public static boolean plausible(Instant instant) {
        return known(instant) && instant.isBefore(LATEST);
    }

    /** UTC to the second, as in 2026-01-12T12:00:00Z. */
    public static String stamp(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
