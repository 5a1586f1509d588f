package org.kerbside.firmware.smartmeter.sapc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.time.Instant;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.schedule.Utc;
import org.kerbside.firmware.smartmeter.LevelInForce;
import org.kerbside.firmware.smartmeter.MeterLevels;
import org.kerbside.firmware.storage.Kept;
import org.kerbside.firmware.storage.Store;

/** Has every switch of the output logged: commands, and what changes without one, by the calendar or as a state or limit begins or ends. */
public final class SwitchWatch {

    /** Beside the level in the selector of what no command is the cause of, as the calendar's entries have it. */
    private static final int FROM_CALENDAR = 0x80;

    private final Board board;
    private final MeterLevels levels;
    private final EventLog events;
    private final Rules<LoadControlRule> behaviour;
    private final Kept<Integer> known;

    public SwitchWatch(
            Board board, Store store, MeterLevels levels, EventLog events, Rules<LoadControlRule> behaviour) {
        this.board = board;
        this.levels = levels;
        this.events = events;
        this.behaviour = behaviour;
        this.known = new Kept<>(
                store, "meter/level-logged", LevelInForce.UNRESTRICTED.percent(), IntNode::valueOf, JsonNode::intValue);
    }

    /** To be told of the level in force whenever it may have changed. */
    public void review(LevelInForce level) {
        // Without the time there is no calendar, and no entry that could tell when.
        if (level.percent() == known.value() || !Utc.known(board.utc())) {
            return;
        }
        known.value(level.percent());
        if (behaviour.keeps(LoadControlRule.LOGS_CALENDAR)) {
            events.switched(cause(level));
        }
    }

    /** A command was executed, or not; whatever it changed needs no entry besides its own. */
    void commanded(int selector, boolean done) {
        if (!done) {
            events.refused(selector);
            return;
        }
        events.switched(selector);
        Instant now = board.utc();
        if (levels.at(now).percent() != known.value()) {
            known.value(levels.at(now).percent());
        }
    }

    private static int cause(LevelInForce level) {
        int selector = EventLog.output(level.percent());
        return switch (level.source()) {
            case STATE, LIMIT -> selector;
            case NONE, CALENDAR -> selector | FROM_CALENDAR;
        };
    }
}
