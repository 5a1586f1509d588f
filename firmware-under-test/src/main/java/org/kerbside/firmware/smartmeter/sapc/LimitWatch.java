package org.kerbside.firmware.smartmeter.sapc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.smartmeter.LevelMessage.Kind;
import org.kerbside.firmware.smartmeter.MeterLevels;
import org.kerbside.firmware.smartmeter.device.Agenda;
import org.kerbside.firmware.smartmeter.device.Outbox;
import org.kerbside.firmware.smartmeter.dlms.CosemTime;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.storage.Kept;
import org.kerbside.firmware.storage.Store;

/** Tells that a limit was processed (ECS101), and that it ended or was cancelled (ECS102). */
public final class LimitWatch {

    private static final int PROCESSED_MESSAGE = 0x0121;
    private static final int PROCESSED = 0x8F86;
    private static final int ENDED_MESSAGE = 0x0122;
    private static final int ENDED = 0x8F87;

    private final Board board;
    private final MeterLevels levels;
    private final Outbox outbox;
    private final Rules<LoadControlRule> behaviour;
    private final Kept<Boolean> lasts;

    public LimitWatch(
            Board board,
            Store store,
            MeterLevels levels,
            Outbox outbox,
            Agenda agenda,
            Rules<LoadControlRule> behaviour) {
        this.board = board;
        this.levels = levels;
        this.outbox = outbox;
        this.behaviour = behaviour;
        this.lasts = new Kept<>(store, "meter/limit-lasts", false, BooleanNode::valueOf, JsonNode::booleanValue);
        agenda.add(this::end, this::ended);
    }

    private Optional<Instant> end() {
        return lasts.value()
                ? levels.of(Kind.LIMIT).flatMap(limit -> Optional.ofNullable(limit.end()))
                : Optional.empty();
    }

    void begun() {
        lasts.value(true);
    }

    /** Another one takes its place. */
    void replaced(Instant now) {
        boolean lasted = lasts.value()
                && levels.of(Kind.LIMIT).filter(limit -> !limit.endedBy(now)).isPresent();
        if (lasted) {
            ended();
        }
    }

    void processed(int direction, int number, int level, Instant start, @Nullable Instant end) {
        if (behaviour.keeps(LoadControlRule.TELLS_LIMIT_PROCESSED)) {
            outbox.alert(
                    PROCESSED_MESSAGE,
                    PROCESSED,
                    Data.unsigned((direction << 4) | number),
                    CosemTime.at(start).data(),
                    (end == null ? CosemTime.NEVER : CosemTime.at(end)).data(),
                    Data.unsigned(level));
        }
    }

    /** The alert's level is the one in force then (assumption: the test data do not tell which it is). */
    private void ended() {
        lasts.value(false);
        if (behaviour.keeps(LoadControlRule.TELLS_LIMIT_ENDED)) {
            outbox.alert(
                    ENDED_MESSAGE,
                    ENDED,
                    Data.unsigned((Controllers.OUTPUT << 4) | Controllers.OWN),
                    Data.unsigned(levels.at(board.utc()).percent()));
        }
    }
}
