package org.kerbside.firmware.smartmeter;

import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * The decisions about the smart meter that a defect may get wrong.
 *
 * @param highestLevel in percent; a message above it is rejected
 * @param obeysLevels whether an accepted level is kept
 * @param earliestStart given the moment of a reconnection, the earliest start that a level may have to count
 * @param holdsLevelsOffline whether levels count while the link is down
 * @param offlineAmps never more than this while the link is down
 * @param statusInterval between two reports while current flows
 */
public record MeterBehaviour(
        int highestLevel,
        boolean obeysLevels,
        UnaryOperator<Instant> earliestStart,
        boolean holdsLevelsOffline,
        double offlineAmps,
        Duration statusInterval) {

    public static final MeterBehaviour CORRECT =
            new MeterBehaviour(100, true, _ -> Instant.MIN, true, 32, Duration.ofSeconds(1));

    public MeterBehaviour withHighestLevel(int other) {
        return new MeterBehaviour(other, obeysLevels, earliestStart, holdsLevelsOffline, offlineAmps, statusInterval);
    }

    public MeterBehaviour withObeysLevels(boolean other) {
        return new MeterBehaviour(highestLevel, other, earliestStart, holdsLevelsOffline, offlineAmps, statusInterval);
    }

    public MeterBehaviour withEarliestStart(UnaryOperator<Instant> other) {
        return new MeterBehaviour(highestLevel, obeysLevels, other, holdsLevelsOffline, offlineAmps, statusInterval);
    }

    public MeterBehaviour withHoldsLevelsOffline(boolean other) {
        return new MeterBehaviour(highestLevel, obeysLevels, earliestStart, other, offlineAmps, statusInterval);
    }

    public MeterBehaviour withOfflineAmps(double other) {
        return new MeterBehaviour(highestLevel, obeysLevels, earliestStart, holdsLevelsOffline, other, statusInterval);
    }

    public MeterBehaviour withStatusInterval(Duration other) {
        return new MeterBehaviour(highestLevel, obeysLevels, earliestStart, holdsLevelsOffline, offlineAmps, other);
    }
}
