package org.kerbside.firmware.smartmeter;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.kerbside.firmware.storage.Store;

/**
 * The decisions about levels and calendar that a defect may get wrong.
 *
 * @param obeysLevels whether an accepted level is kept
 * @param earliestStart given the moment of a reconnection, the earliest start that a level may have to count
 * @param understood what is made of a message before it counts
 * @param replacesOnesToCome whether a message replaces one of its kind that has not begun
 * @param calendarZone whose clock the calendar is read by
 * @param leastAmps below which a level is no current
 * @param memory where levels and calendar are kept
 * @param needsTime whether no calendar holds while the time is not known
 */
public record LevelBehaviour(
        boolean obeysLevels,
        UnaryOperator<Instant> earliestStart,
        UnaryOperator<Message> understood,
        boolean replacesOnesToCome,
        ZoneId calendarZone,
        double leastAmps,
        UnaryOperator<Store> memory,
        boolean needsTime) {

    public static final LevelBehaviour CORRECT = new LevelBehaviour(
            true, _ -> Instant.MIN, UnaryOperator.identity(), true, ZoneOffset.UTC, 6, UnaryOperator.identity(), true);

    public LevelBehaviour withObeysLevels(boolean other) {
        return new LevelBehaviour(
                other, earliestStart, understood, replacesOnesToCome, calendarZone, leastAmps, memory, needsTime);
    }

    public LevelBehaviour withEarliestStart(UnaryOperator<Instant> other) {
        return new LevelBehaviour(
                obeysLevels, other, understood, replacesOnesToCome, calendarZone, leastAmps, memory, needsTime);
    }

    public LevelBehaviour withUnderstood(UnaryOperator<Message> other) {
        return new LevelBehaviour(
                obeysLevels, earliestStart, other, replacesOnesToCome, calendarZone, leastAmps, memory, needsTime);
    }

    public LevelBehaviour withReplacesOnesToCome(boolean other) {
        return new LevelBehaviour(
                obeysLevels, earliestStart, understood, other, calendarZone, leastAmps, memory, needsTime);
    }

    public LevelBehaviour withCalendarZone(ZoneId other) {
        return new LevelBehaviour(
                obeysLevels, earliestStart, understood, replacesOnesToCome, other, leastAmps, memory, needsTime);
    }

    public LevelBehaviour withLeastAmps(double other) {
        return new LevelBehaviour(
                obeysLevels, earliestStart, understood, replacesOnesToCome, calendarZone, other, memory, needsTime);
    }

    public LevelBehaviour withMemory(UnaryOperator<Store> other) {
        return new LevelBehaviour(
                obeysLevels, earliestStart, understood, replacesOnesToCome, calendarZone, leastAmps, other, needsTime);
    }

    public LevelBehaviour withNeedsTime(boolean other) {
        return new LevelBehaviour(
                obeysLevels, earliestStart, understood, replacesOnesToCome, calendarZone, leastAmps, memory, other);
    }
}
