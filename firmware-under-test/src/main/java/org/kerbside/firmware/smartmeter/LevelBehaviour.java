package org.kerbside.firmware.smartmeter;

import io.soabase.recordbuilder.core.RecordBuilder;
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
@RecordBuilder
public record LevelBehaviour(
        boolean obeysLevels,
        UnaryOperator<Instant> earliestStart,
        UnaryOperator<Message> understood,
        boolean replacesOnesToCome,
        ZoneId calendarZone,
        double leastAmps,
        UnaryOperator<Store> memory,
        boolean needsTime)
        implements LevelBehaviourBuilder.With {

    public static final LevelBehaviour CORRECT = new LevelBehaviour(
            true, _ -> Instant.MIN, UnaryOperator.identity(), true, ZoneOffset.UTC, 6, UnaryOperator.identity(), true);
}
