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
 * @param lead how long before its time a change that is known ahead counts
 * @param ofProtection how long a reduction that protects has to wait
 */
public record DelayBehaviour(
        Draw draw,
        Function<Board, LongSupplier> entropy,
        boolean ofRateChanges,
        boolean endedByOverride,
        boolean replacedByUpstream,
        Duration undelayedAfterPowerUp,
        Duration lead,
        Duration ofProtection) {

    public static final DelayBehaviour CORRECT = new DelayBehaviour(
            Draw::uniform, board -> board::entropy, true, true, true, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    public DelayBehaviour withDraw(Draw other) {
        return new DelayBehaviour(
                other,
                entropy,
                ofRateChanges,
                endedByOverride,
                replacedByUpstream,
                undelayedAfterPowerUp,
                lead,
                ofProtection);
    }

    public DelayBehaviour withEntropy(Function<Board, LongSupplier> other) {
        return new DelayBehaviour(
                draw,
                other,
                ofRateChanges,
                endedByOverride,
                replacedByUpstream,
                undelayedAfterPowerUp,
                lead,
                ofProtection);
    }

    public DelayBehaviour withOfRateChanges(boolean other) {
        return new DelayBehaviour(
                draw, entropy, other, endedByOverride, replacedByUpstream, undelayedAfterPowerUp, lead, ofProtection);
    }

    public DelayBehaviour withEndedByOverride(boolean other) {
        return new DelayBehaviour(
                draw, entropy, ofRateChanges, other, replacedByUpstream, undelayedAfterPowerUp, lead, ofProtection);
    }

    public DelayBehaviour withReplacedByUpstream(boolean other) {
        return new DelayBehaviour(
                draw, entropy, ofRateChanges, endedByOverride, other, undelayedAfterPowerUp, lead, ofProtection);
    }

    public DelayBehaviour withUndelayedAfterPowerUp(Duration other) {
        return new DelayBehaviour(
                draw, entropy, ofRateChanges, endedByOverride, replacedByUpstream, other, lead, ofProtection);
    }

    public DelayBehaviour withLead(Duration other) {
        return new DelayBehaviour(
                draw,
                entropy,
                ofRateChanges,
                endedByOverride,
                replacedByUpstream,
                undelayedAfterPowerUp,
                other,
                ofProtection);
    }

    public DelayBehaviour withOfProtection(Duration other) {
        return new DelayBehaviour(
                draw, entropy, ofRateChanges, endedByOverride, replacedByUpstream, undelayedAfterPowerUp, lead, other);
    }
}
