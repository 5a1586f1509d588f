package org.kerbside.firmware.smartmeter;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.kerbside.firmware.storage.Store;

/**
 * The decisions about the smart meter that a defect may get wrong.
 *
 * @param highestLevel in percent; a message above it is rejected
 * @param obeysLevels whether an accepted level is kept
 * @param earliestStart given the moment of a reconnection, the earliest start that a level may have to count
 * @param holdsLevelsOffline whether levels count while the link is down
 * @param offlineAmps never more than this while the link is down
 * @param statusInterval between two reports while current flows
 * @param understood what is made of a message before it counts
 * @param replacesOnesToCome whether a message replaces one of its kind that has not begun
 * @param calendarZone whose clock the calendar is read by
 * @param leastAmps below which a level is no current
 * @param answers whether anything is sent over the network
 * @param unreadable what becomes of a datagram that is no JSON
 * @param lossMemory where the behaviour at a loss of the network is kept
 * @param rejectionLifts whether a message that is rejected lifts the level in force
 */
public record MeterBehaviour(
        int highestLevel,
        boolean obeysLevels,
        UnaryOperator<Instant> earliestStart,
        boolean holdsLevelsOffline,
        double offlineAmps,
        Duration statusInterval,
        UnaryOperator<Message> understood,
        boolean replacesOnesToCome,
        ZoneId calendarZone,
        double leastAmps,
        boolean answers,
        UnaryOperator<JsonNode> unreadable,
        UnaryOperator<Store> lossMemory,
        boolean rejectionLifts) {

    public static final MeterBehaviour CORRECT = new MeterBehaviour(
            100,
            true,
            _ -> Instant.MIN,
            true,
            32,
            Duration.ofSeconds(1),
            UnaryOperator.identity(),
            true,
            ZoneOffset.UTC,
            6,
            true,
            UnaryOperator.identity(),
            UnaryOperator.identity(),
            false);

    public MeterBehaviour withHighestLevel(int other) {
        return new MeterBehaviour(
                other,
                obeysLevels,
                earliestStart,
                holdsLevelsOffline,
                offlineAmps,
                statusInterval,
                understood,
                replacesOnesToCome,
                calendarZone,
                leastAmps,
                answers,
                unreadable,
                lossMemory,
                rejectionLifts);
    }

    public MeterBehaviour withObeysLevels(boolean other) {
        return new MeterBehaviour(
                highestLevel,
                other,
                earliestStart,
                holdsLevelsOffline,
                offlineAmps,
                statusInterval,
                understood,
                replacesOnesToCome,
                calendarZone,
                leastAmps,
                answers,
                unreadable,
                lossMemory,
                rejectionLifts);
    }

    public MeterBehaviour withEarliestStart(UnaryOperator<Instant> other) {
        return new MeterBehaviour(
                highestLevel,
                obeysLevels,
                other,
                holdsLevelsOffline,
                offlineAmps,
                statusInterval,
                understood,
                replacesOnesToCome,
                calendarZone,
                leastAmps,
                answers,
                unreadable,
                lossMemory,
                rejectionLifts);
    }

    public MeterBehaviour withHoldsLevelsOffline(boolean other) {
        return new MeterBehaviour(
                highestLevel,
                obeysLevels,
                earliestStart,
                other,
                offlineAmps,
                statusInterval,
                understood,
                replacesOnesToCome,
                calendarZone,
                leastAmps,
                answers,
                unreadable,
                lossMemory,
                rejectionLifts);
    }

    public MeterBehaviour withOfflineAmps(double other) {
        return new MeterBehaviour(
                highestLevel,
                obeysLevels,
                earliestStart,
                holdsLevelsOffline,
                other,
                statusInterval,
                understood,
                replacesOnesToCome,
                calendarZone,
                leastAmps,
                answers,
                unreadable,
                lossMemory,
                rejectionLifts);
    }

    public MeterBehaviour withStatusInterval(Duration other) {
        return new MeterBehaviour(
                highestLevel,
                obeysLevels,
                earliestStart,
                holdsLevelsOffline,
                offlineAmps,
                other,
                understood,
                replacesOnesToCome,
                calendarZone,
                leastAmps,
                answers,
                unreadable,
                lossMemory,
                rejectionLifts);
    }

    public MeterBehaviour withUnderstood(UnaryOperator<Message> other) {
        return new MeterBehaviour(
                highestLevel,
                obeysLevels,
                earliestStart,
                holdsLevelsOffline,
                offlineAmps,
                statusInterval,
                other,
                replacesOnesToCome,
                calendarZone,
                leastAmps,
                answers,
                unreadable,
                lossMemory,
                rejectionLifts);
    }

    public MeterBehaviour withReplacesOnesToCome(boolean other) {
        return new MeterBehaviour(
                highestLevel,
                obeysLevels,
                earliestStart,
                holdsLevelsOffline,
                offlineAmps,
                statusInterval,
                understood,
                other,
                calendarZone,
                leastAmps,
                answers,
                unreadable,
                lossMemory,
                rejectionLifts);
    }

    public MeterBehaviour withCalendarZone(ZoneId other) {
        return new MeterBehaviour(
                highestLevel,
                obeysLevels,
                earliestStart,
                holdsLevelsOffline,
                offlineAmps,
                statusInterval,
                understood,
                replacesOnesToCome,
                other,
                leastAmps,
                answers,
                unreadable,
                lossMemory,
                rejectionLifts);
    }

    public MeterBehaviour withLeastAmps(double other) {
        return new MeterBehaviour(
                highestLevel,
                obeysLevels,
                earliestStart,
                holdsLevelsOffline,
                offlineAmps,
                statusInterval,
                understood,
                replacesOnesToCome,
                calendarZone,
                other,
                answers,
                unreadable,
                lossMemory,
                rejectionLifts);
    }

    public MeterBehaviour withAnswers(boolean other) {
        return new MeterBehaviour(
                highestLevel,
                obeysLevels,
                earliestStart,
                holdsLevelsOffline,
                offlineAmps,
                statusInterval,
                understood,
                replacesOnesToCome,
                calendarZone,
                leastAmps,
                other,
                unreadable,
                lossMemory,
                rejectionLifts);
    }

    public MeterBehaviour withUnreadable(UnaryOperator<JsonNode> other) {
        return new MeterBehaviour(
                highestLevel,
                obeysLevels,
                earliestStart,
                holdsLevelsOffline,
                offlineAmps,
                statusInterval,
                understood,
                replacesOnesToCome,
                calendarZone,
                leastAmps,
                answers,
                other,
                lossMemory,
                rejectionLifts);
    }

    public MeterBehaviour withLossMemory(UnaryOperator<Store> other) {
        return new MeterBehaviour(
                highestLevel,
                obeysLevels,
                earliestStart,
                holdsLevelsOffline,
                offlineAmps,
                statusInterval,
                understood,
                replacesOnesToCome,
                calendarZone,
                leastAmps,
                answers,
                unreadable,
                other,
                rejectionLifts);
    }

    public MeterBehaviour withRejectionLifts(boolean other) {
        return new MeterBehaviour(
                highestLevel,
                obeysLevels,
                earliestStart,
                holdsLevelsOffline,
                offlineAmps,
                statusInterval,
                understood,
                replacesOnesToCome,
                calendarZone,
                leastAmps,
                answers,
                unreadable,
                lossMemory,
                other);
    }
}
