package org.kerbside.firmware.limits;

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
        boolean endsWithTheNetwork) {

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

    public DelayBehaviour withDraw(Draw other) {
        return new DelayBehaviour(
                other,
                entropy,
                ofRateChanges,
                endedByOverride,
                replacedByUpstream,
                undelayedAfterPowerUp,
                lead,
                ofProtection,
                ofStarts,
                keptMaximum,
                possibleMaximum,
                memory,
                endsWithTheNetwork);
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
                ofProtection,
                ofStarts,
                keptMaximum,
                possibleMaximum,
                memory,
                endsWithTheNetwork);
    }

    public DelayBehaviour withOfRateChanges(boolean other) {
        return new DelayBehaviour(
                draw,
                entropy,
                other,
                endedByOverride,
                replacedByUpstream,
                undelayedAfterPowerUp,
                lead,
                ofProtection,
                ofStarts,
                keptMaximum,
                possibleMaximum,
                memory,
                endsWithTheNetwork);
    }

    public DelayBehaviour withEndedByOverride(boolean other) {
        return new DelayBehaviour(
                draw,
                entropy,
                ofRateChanges,
                other,
                replacedByUpstream,
                undelayedAfterPowerUp,
                lead,
                ofProtection,
                ofStarts,
                keptMaximum,
                possibleMaximum,
                memory,
                endsWithTheNetwork);
    }

    public DelayBehaviour withReplacedByUpstream(boolean other) {
        return new DelayBehaviour(
                draw,
                entropy,
                ofRateChanges,
                endedByOverride,
                other,
                undelayedAfterPowerUp,
                lead,
                ofProtection,
                ofStarts,
                keptMaximum,
                possibleMaximum,
                memory,
                endsWithTheNetwork);
    }

    public DelayBehaviour withUndelayedAfterPowerUp(Duration other) {
        return new DelayBehaviour(
                draw,
                entropy,
                ofRateChanges,
                endedByOverride,
                replacedByUpstream,
                other,
                lead,
                ofProtection,
                ofStarts,
                keptMaximum,
                possibleMaximum,
                memory,
                endsWithTheNetwork);
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
                ofProtection,
                ofStarts,
                keptMaximum,
                possibleMaximum,
                memory,
                endsWithTheNetwork);
    }

    public DelayBehaviour withOfProtection(Duration other) {
        return new DelayBehaviour(
                draw,
                entropy,
                ofRateChanges,
                endedByOverride,
                replacedByUpstream,
                undelayedAfterPowerUp,
                lead,
                other,
                ofStarts,
                keptMaximum,
                possibleMaximum,
                memory,
                endsWithTheNetwork);
    }

    public DelayBehaviour withOfStarts(boolean other) {
        return new DelayBehaviour(
                draw,
                entropy,
                ofRateChanges,
                endedByOverride,
                replacedByUpstream,
                undelayedAfterPowerUp,
                lead,
                ofProtection,
                other,
                keptMaximum,
                possibleMaximum,
                memory,
                endsWithTheNetwork);
    }

    public DelayBehaviour withKeptMaximum(IntUnaryOperator other) {
        return new DelayBehaviour(
                draw,
                entropy,
                ofRateChanges,
                endedByOverride,
                replacedByUpstream,
                undelayedAfterPowerUp,
                lead,
                ofProtection,
                ofStarts,
                other,
                possibleMaximum,
                memory,
                endsWithTheNetwork);
    }

    public DelayBehaviour withPossibleMaximum(IntPredicate other) {
        return new DelayBehaviour(
                draw,
                entropy,
                ofRateChanges,
                endedByOverride,
                replacedByUpstream,
                undelayedAfterPowerUp,
                lead,
                ofProtection,
                ofStarts,
                keptMaximum,
                other,
                memory,
                endsWithTheNetwork);
    }

    public DelayBehaviour withMemory(UnaryOperator<Store> other) {
        return new DelayBehaviour(
                draw,
                entropy,
                ofRateChanges,
                endedByOverride,
                replacedByUpstream,
                undelayedAfterPowerUp,
                lead,
                ofProtection,
                ofStarts,
                keptMaximum,
                possibleMaximum,
                other,
                endsWithTheNetwork);
    }

    public DelayBehaviour withEndsWithTheNetwork(boolean other) {
        return new DelayBehaviour(
                draw,
                entropy,
                ofRateChanges,
                endedByOverride,
                replacedByUpstream,
                undelayedAfterPowerUp,
                lead,
                ofProtection,
                ofStarts,
                keptMaximum,
                possibleMaximum,
                memory,
                other);
    }
}
