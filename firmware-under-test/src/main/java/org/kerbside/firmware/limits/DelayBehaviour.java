package org.kerbside.firmware.limits;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.storage.Store;

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
 * @param ofStarts whether a start is delayed, besides changes of a rate that flows
 * @param keptMaximum what is kept of a maximum that was set, s
 * @param possibleMaximum which maximum may be set, s
 * @param memory where the maximum is kept
 * @param endsWithTheNetwork whether a loss of the network ends a delay that runs
 */
@RecordBuilder
public record DelayBehaviour(
        Draw draw,
        Function<Board, LongSupplier> entropy,
        boolean ofRateChanges,
        boolean endedByOverride,
        boolean replacedByUpstream,
        Duration undelayedAfterPowerUp,
        Duration lead,
        Duration ofProtection,
        boolean ofStarts,
        IntUnaryOperator keptMaximum,
        IntPredicate possibleMaximum,
        UnaryOperator<Store> memory,
        boolean endsWithTheNetwork)
        implements DelayBehaviourBuilder.With {

    public static final DelayBehaviour CORRECT = new DelayBehaviour(
            Draw::uniform,
            board -> board::entropy,
            true,
            true,
            true,
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO,
            true,
            IntUnaryOperator.identity(),
            seconds -> seconds >= 0 && seconds <= RandomDelay.HIGHEST_MAXIMUM,
            UnaryOperator.identity(),
            false);
}
