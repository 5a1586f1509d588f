package org.kerbside.firmware.smartmeter.sapc;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.smartmeter.LevelMessage;
import org.kerbside.firmware.smartmeter.LevelMessage.Kind;
import org.kerbside.firmware.smartmeter.MeterLevels;
import org.kerbside.firmware.smartmeter.dlms.Access;
import org.kerbside.firmware.smartmeter.dlms.CosemTime;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.dlms.Obis;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.sapc.LoadControlBehaviour.Rule;

/** States (ECS47, ECS47a) and limits (ECS47e): start, end and the script that makes them so. */
final class LevelObjects {

    private static final int DATA = 1;
    private static final int SCRIPT_TABLE = 9;
    private static final Duration LONGEST_STATE = Duration.ofDays(1);

    /**
     * A bit mask for what GBCS has no field for (assumption: a manufacturer's object, set in the request of ECS47a or
     * ECS47e).
     */
    static final Obis FLAGS = new Obis(0, 0, 94, 44, 251, 1);

    /** An equivalent random delay was applied before the command was sent. */
    private static final int RANDOMISED = 1;

    /** The command is response demand side response. */
    private static final int RESPONSE = 2;

    private static final int LEGACY_ACTIVATE = 0x11;
    private static final int LEGACY_DEACTIVATE = 0x12;
    private static final int LEGACY_RESET = 0x20;

    private final MeterLevels levels;
    private final ControllerStates states;
    private final LimitWatch limits;
    private final SwitchWatch switches;
    private final RandomisedOffset offset;
    private final LoadControlBehaviour behaviour;

    LevelObjects(
            MeterLevels levels,
            ControllerStates states,
            LimitWatch limits,
            SwitchWatch switches,
            RandomisedOffset offset,
            LoadControlBehaviour behaviour) {
        this.levels = levels;
        this.states = states;
        this.limits = limits;
        this.switches = switches;
        this.offset = offset;
        this.behaviour = behaviour;
    }

    void objects(ObjectModel model) {
        for (int number = 1; number <= Controllers.MOST; number++) {
            model.put(DATA, times(number, 1), (step, execution) -> start(step, execution));
            model.put(DATA, times(number, 2), (step, execution) -> end(Kind.STATE, step, execution));
            model.put(DATA, times(number, 3), (step, execution) -> start(step, execution));
            model.put(DATA, times(number, 4), (step, execution) -> end(Kind.LIMIT, step, execution));
        }
        model.put(DATA, FLAGS, LevelObjects::flags);
        model.put(SCRIPT_TABLE, new Obis(0, 0, 10, 0, 103, 255), (step, x) -> script(Kind.STATE, step, x));
        model.put(SCRIPT_TABLE, new Obis(0, 0, 10, 0, 107, 255), (step, x) -> script(Kind.LIMIT, step, x));
    }

    private static Obis times(int number, int which) {
        return new Obis(0, 0, 94, 44, 116 + number, which);
    }

    private static CosemObject.Result flags(Access step, Execution execution) throws NotAMessage {
        int flags = CosemObject.whole(step.data());
        execution.randomised = (flags & RANDOMISED) != 0;
        execution.response = (flags & RESPONSE) != 0;
        return CosemObject.Result.DONE;
    }

    private CosemObject.Result start(Access step, Execution execution) throws NotAMessage {
        if (CosemObject.reads(step)) {
            return CosemObject.Result.DENIED;
        }
        if (step.data() instanceof Data.Numeral) {
            return duration(step, execution);
        }
        CosemTime time = CosemTime.of(step.data());
        Instant told = time.isNow() ? execution.now : time.instant().orElseThrow(() -> new NotAMessage("no start"));
        execution.start = behaviour.keeps(Rule.READS_START) ? offset.state(told) : execution.now;
        return CosemObject.Result.DONE;
    }

    /** Of the legacy commands: minutes (assumption: GBCS gives no unit). */
    private static CosemObject.Result duration(Access step, Execution execution) throws NotAMessage {
        execution.duration = CosemObject.whole(step.data()) * 60;
        return CosemObject.Result.DONE;
    }

    /** An end of NEVER holds until the next command (assumption: GBCS bounds a state by 24 h and knows no such end). */
    private CosemObject.Result end(Kind kind, Access step, Execution execution) throws NotAMessage {
        if (CosemObject.reads(step)) {
            return CosemObject.Result.DENIED;
        }
        if (step.data() instanceof Data.Numeral) {
            return duration(step, execution);
        }
        CosemTime time = CosemTime.of(step.data());
        Instant told = time.isNever() ? null : time.instant().orElseThrow(() -> new NotAMessage("no end"));
        if (told != null && !lasts(kind, execution.start, offset.state(told))) {
            return refused(execution);
        }
        execution.end = told == null || !behaviour.keeps(Rule.READS_END) ? null : offset.state(told);
        execution.endTold = true;
        return CosemObject.Result.DONE;
    }

    private boolean lasts(Kind kind, @Nullable Instant start, Instant end) {
        if (start == null || (!end.isAfter(start) && behaviour.keeps(Rule.REFUSES_END_BEFORE_START))) {
            return false;
        }
        return kind == Kind.LIMIT
                || !behaviour.keeps(Rule.BOUNDS_DURATION)
                || Duration.between(start, end).compareTo(LONGEST_STATE) <= 0;
    }

    private CosemObject.Result script(Kind kind, Access step, Execution execution) throws NotAMessage {
        int selector = CosemObject.whole(step.data());
        CosemObject.Result result =
                step.choice() == Access.Choice.ACTION ? execute(kind, selector, execution) : CosemObject.Result.DENIED;
        switches.commanded(selector, result.code() == 0);
        return result;
    }

    private CosemObject.Result execute(Kind kind, int selector, Execution execution) {
        int direction = (selector >> 12) & 0xF;
        int number = (selector >> 8) & 0xF;
        if (!Controllers.exists(number)) {
            return refused(execution);
        }
        if (direction == 0 && kind == Kind.STATE) {
            return legacy(number, selector & 0xFF, execution);
        }
        int level = level(selector);
        if ((direction != Controllers.OUTPUT && direction != Controllers.INPUT)
                || (level > 100 && behaviour.keeps(Rule.BOUNDS_LEVEL))
                || execution.start == null
                || !execution.endTold) {
            return refused(execution);
        }
        apply(kind, direction, number, level, execution.start, execution);
        return CosemObject.Result.DONE;
    }

    private int level(int selector) {
        int octet = selector & 0xFF;
        return behaviour.keeps(Rule.READS_LEVEL_OF_LOW_OCTET) ? octet : ((octet & 0xF) << 4) | (octet >> 4);
    }

    private CosemObject.Result legacy(int number, int action, Execution execution) {
        switch (action) {
            case LEGACY_ACTIVATE, LEGACY_DEACTIVATE -> {
                if (execution.duration < 0) {
                    return refused(execution);
                }
                execution.end = execution.now.plusSeconds(
                        behaviour.keeps(Rule.READS_LEGACY_MINUTES) ? execution.duration : execution.duration / 60);
                int level = action == LEGACY_ACTIVATE ? 100 : 0;
                apply(Kind.STATE, Controllers.OUTPUT, number, level, execution.now, execution);
            }
            case LEGACY_RESET -> {
                if (isOwn(number) && behaviour.keeps(Rule.RESETS_LEGACY_STATE)) {
                    levels.remove(Kind.STATE);
                }
            }
            default -> {
                return refused(execution);
            }
        }
        return CosemObject.Result.DONE;
    }

    private void apply(Kind kind, int direction, int number, int level, Instant start, Execution execution) {
        if (!isOwn(number) || (direction == Controllers.INPUT && behaviour.keeps(Rule.READS_DIRECTION))) {
            states.remember(number, direction, level);
        } else if (kind == Kind.LIMIT) {
            limits.replaced(execution.now);
            levels.keep(message(kind, level, start, execution), execution.now);
            limits.begun();
        } else {
            levels.keep(message(kind, level, start, execution), execution.now);
        }
        if (kind == Kind.LIMIT) {
            limits.processed(direction, number, level, start, execution.end);
        }
    }

    private static LevelMessage message(Kind kind, int level, Instant start, Execution execution) {
        return new LevelMessage(kind, level, start, execution.end, execution.randomised, execution.response);
    }

    private boolean isOwn(int number) {
        return number == Controllers.OWN || !behaviour.keeps(Rule.READS_CONTROLLER_NUMBER);
    }

    private CosemObject.Result refused(Execution execution) {
        execution.failed = true;
        if (!behaviour.keeps(Rule.REFUSAL_CHANGES_NOTHING)) {
            levels.keep(LevelMessage.UNRESTRICTED, execution.now);
        }
        return CosemObject.Result.REFUSED;
    }
}
