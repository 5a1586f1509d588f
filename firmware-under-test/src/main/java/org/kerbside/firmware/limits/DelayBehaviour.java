package org.kerbside.firmware.limits;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.kerbside.firmware.Board;

/**
 * The decisions about the random delay (SI 2021/1467 reg. 11) that a defect may get wrong.
 *
 * @param draw how the length of a delay is drawn
 * @param entropy where its randomness comes from, asked once at boot
 * @param ofRateChanges whether a change of a rate that already flows is delayed, besides a start
 * @param endedByOverride whether an override ends a delay that runs
 * @param replacedByUpstream whether a change that was randomised upstream goes without a delay of our own
 * @param undelayedAfterPowerUp a vehicle found within this time of power-up is not delayed
 */
public record DelayBehaviour(
        Draw draw,
        Function<Board, LongSupplier> entropy,
        boolean ofRateChanges,
        boolean endedByOverride,
        boolean replacedByUpstream,
        Duration undelayedAfterPowerUp) {

    public static final DelayBehaviour CORRECT =
            new DelayBehaviour(Draw::uniform, board -> board::entropy, true, true, true, Duration.ZERO);

    public DelayBehaviour withDraw(Draw other) {
        return new DelayBehaviour(
                other, entropy, ofRateChanges, endedByOverride, replacedByUpstream, undelayedAfterPowerUp);
    }

    public DelayBehaviour withEntropy(Function<Board, LongSupplier> other) {
        return new DelayBehaviour(
                draw, other, ofRateChanges, endedByOverride, replacedByUpstream, undelayedAfterPowerUp);
    }

    public DelayBehaviour withOfRateChanges(boolean other) {
        return new DelayBehaviour(draw, entropy, other, endedByOverride, replacedByUpstream, undelayedAfterPowerUp);
    }

    public DelayBehaviour withEndedByOverride(boolean other) {
        return new DelayBehaviour(draw, entropy, ofRateChanges, other, replacedByUpstream, undelayedAfterPowerUp);
    }

    public DelayBehaviour withReplacedByUpstream(boolean other) {
        return new DelayBehaviour(draw, entropy, ofRateChanges, endedByOverride, other, undelayedAfterPowerUp);
    }

    public DelayBehaviour withUndelayedAfterPowerUp(Duration other) {
        return new DelayBehaviour(draw, entropy, ofRateChanges, endedByOverride, replacedByUpstream, other);
    }
}
