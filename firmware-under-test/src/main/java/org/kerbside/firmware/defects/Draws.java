package org.kerbside.firmware.defects;

import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.limits.Draw;

/** Wrong ways to draw a delay. */
final class Draws {

    private Draws() {}

    /** The short way to a number below the maximum: never the maximum itself, and no way at all for a maximum of 0. */
    static long byRemainder(LongSupplier entropy, int maximum) {
        return (entropy.getAsLong() >>> 1) % maximum;
    }

    static long constant(LongSupplier entropy, int maximum) {
        return maximum / 2;
    }

    static long upToTwiceTheMaximum(LongSupplier entropy, int maximum) {
        return Draw.uniform(entropy, 2 * maximum);
    }

    static long tens(LongSupplier entropy, int maximum) {
        return 10 * Draw.uniform(entropy, maximum / 10);
    }

    /** Two units that boot in the same second draw the same. */
    static LongSupplier seededByTheClock(Board board) {
        return new SplittableRandom(board.utc().getEpochSecond())::nextLong;
    }
}
