package org.kerbside.firmware.protection;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;

/** Watches whether the vehicle keeps to what the pilot offers: 110 % + 0.5 A for 7 s, after EVerest's figures (mark V). */
public final class Overcurrent {

    private static final double FACTOR = 1.1;
    private static final double MARGIN_AMPS = 0.5;
    private static final Duration TOLERATED = Duration.ofSeconds(7);

    /** A vehicle has 5 s to follow a smaller offer (IEC 61851-1 Table A.6, seq. 6, mark M). */
    private static final Duration TO_FOLLOW = Duration.ofSeconds(5);

    private final Board board;
    private final Runnable tripped;
    private double offered;
    private double expected;
    private double drawn;
    private Board.@Nullable Timer pending;

    public Overcurrent(Board board, Runnable tripped) {
        this.board = board;
        this.tripped = tripped;
    }

    /** What the pilot signals from now on, in A. */
    public void offered(double amps) {
        if (amps < offered) {
            board.after(TO_FOLLOW, () -> expect(amps));
        }
        offered = amps;
        expected = Math.max(expected, amps);
        review();
    }

    /** What the vehicle draws from now on, in A. */
    public void drawn(double amps) {
        drawn = amps;
        review();
    }

    /** The time to follow {@code amps} is over; a later and smaller offer still has its own. */
    private void expect(double amps) {
        expected = Math.min(expected, Math.max(amps, offered));
        review();
    }

    /** Without an offer the stop itself has its own time. */
    private void review() {
        var over = offered > 0 && drawn > expected * FACTOR + MARGIN_AMPS;
        if (over && pending == null) {
            pending = board.after(TOLERATED, this::trip);
        }
        if (!over && pending != null) {
            pending.cancel();
            pending = null;
        }
    }

    private void trip() {
        pending = null;
        tripped.run();
    }
}
