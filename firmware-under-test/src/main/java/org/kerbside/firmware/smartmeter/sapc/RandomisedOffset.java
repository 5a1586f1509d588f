package org.kerbside.firmware.smartmeter.sapc;

import com.fasterxml.jackson.databind.node.IntNode;
import java.time.Duration;
import java.time.Instant;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.smartmeter.MeterLevels;
import org.kerbside.firmware.smartmeter.dlms.Access;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.dlms.Obis;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.storage.Store;

/** By how much the calendar's switches are later: a limit that the supplier sets, times the device's own random number. */
public final class RandomisedOffset {

    /** Seconds (ECS38). */
    private static final int HIGHEST_LIMIT = 1799;

    private static final int NUMBERS = 10_000;
    private static final String LIMIT = "meter/offset-limit";
    private static final String NUMBER = "meter/offset-number";
    private static final int DATA = 1;

    private final Board board;
    private final Store store;
    private final MeterLevels levels;
    private final Rules<LoadControlRule> behaviour;

    public RandomisedOffset(Board board, Store store, MeterLevels levels, Rules<LoadControlRule> behaviour) {
        this.board = board;
        this.store = store;
        this.levels = levels;
        this.behaviour = behaviour;
    }

    /** From now on the calendar is late by the offset, where there is one. */
    public void apply() {
        boolean offsets = limit() > 0 && behaviour.keeps(LoadControlRule.OFFSETS_CALENDAR);
        levels.calendarOffset(offsets ? Duration.ofSeconds(seconds()) : Duration.ZERO);
    }

    /** A commanded state is never late. */
    Instant state(Instant told) {
        return limit() == 0 || behaviour.keeps(LoadControlRule.OFFSETS_CALENDAR_ONLY)
                ? told
                : told.plusSeconds(seconds());
    }

    void objects(ObjectModel model) {
        model.put(DATA, name(0), (step, _) -> read(step, limit() == 0 ? 0 : seconds()));
        model.put(DATA, name(1), (step, _) -> limit(step));
        model.put(DATA, name(2), (step, _) -> read(step, number()));
    }

    private static Obis name(int which) {
        return new Obis(0, 0, 94, 44, 0, which);
    }

    private static CosemObject.Result read(Access step, int value) {
        return CosemObject.reads(step) ? CosemObject.Result.read(Data.longUnsigned(value)) : CosemObject.Result.DENIED;
    }

    private CosemObject.Result limit(Access step) throws NotAMessage {
        if (CosemObject.reads(step)) {
            return CosemObject.Result.read(Data.longUnsigned(limit()));
        }
        int seconds = CosemObject.whole(step.data());
        if (seconds < 0 || (seconds > HIGHEST_LIMIT && behaviour.keeps(LoadControlRule.BOUNDS_OFFSET_LIMIT))) {
            return CosemObject.Result.REFUSED;
        }
        store.put(LIMIT, IntNode.valueOf(seconds));
        apply();
        return CosemObject.Result.DONE;
    }

    private int limit() {
        return store.value(LIMIT).map(node -> node.intValue()).orElse(0);
    }

    private int seconds() {
        return (limit() * number() + NUMBERS / 2) / NUMBERS;
    }

    /** Drawn once in the device's life. */
    private int number() {
        return store.value(NUMBER).map(node -> node.intValue()).orElseGet(() -> {
            int drawn = (int) Long.remainderUnsigned(board.entropy(), NUMBERS);
            store.put(NUMBER, IntNode.valueOf(drawn));
            return drawn;
        });
    }
}
