package org.kerbside.firmware.protection;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;

/** Watches whether the vehicle keeps to what the pilot offers: 110 % + 0.5 A for 7 s (EVerest's own figures, mark V). */
public final class Overcurrent {

    private static final double FACTOR = 1.1;
    private static final double MARGIN_AMPS = 0.5;
    private static final Duration TOLERATED = Duration.ofSeconds(7);

    /** A vehicle has 5 s to follow a smaller offer (IEC 61851-1 Table A.6, seq. 6, mark M). */
    private static final Duration TO_FOLLOW = Duration.ofSeconds(5);

    private final Board board;
    private final Runnable tripped;
    private double offered;
    private double drawn;
    private Board.@Nullable Timer pending;

    public Overcurrent(Board board, Runnable tripped) {
        this.board = board;
        this.tripped = tripped;
    }

    public void offered(double amps) {
        var reduced = amps < offered;
        offered = amps;
        review(reduced ? TOLERATED.plus(TO_FOLLOW) : TOLERATED);
    }

    public void drawn(double amps) {
        drawn = amps;
        review(TOLERATED);
    }

    /** Without an offer the stop itself has its own time. */
    private void review(Duration wait) {
        var over = offered > 0 && drawn > offered * FACTOR + MARGIN_AMPS;
        if (over && pending == null) {
            pending = board.after(wait, this::trip);
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
