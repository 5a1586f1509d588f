package org.kerbside.firmware.smartmeter.sapc;

import java.time.Instant;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.smartmeter.LevelMessage;
import org.kerbside.firmware.smartmeter.LevelMessage.Kind;
import org.kerbside.firmware.smartmeter.MeterLevels;
import org.kerbside.firmware.smartmeter.dlms.Access;
import org.kerbside.firmware.smartmeter.dlms.Obis;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;

/** The scripts that make states (ECS47, ECS47a) and limits (ECS47e) of the times told before. */
final class LevelScripts {

    private static final int SCRIPT_TABLE = 9;
    private static final Obis STATES = new Obis(0, 0, 10, 0, 103, 255);
    private static final Obis LIMITS = new Obis(0, 0, 10, 0, 107, 255);
    private static final int LEGACY_ACTIVATE = 0x11;
    private static final int LEGACY_DEACTIVATE = 0x12;
    private static final int LEGACY_RESET = 0x20;

    private final MeterLevels levels;
    private final ControllerStates states;
    private final LimitWatch limits;
    private final SwitchWatch switches;
    private final LevelRefusal refusal;
    private final Rules<LoadControlRule> behaviour;

    LevelScripts(
            MeterLevels levels,
            ControllerStates states,
            LimitWatch limits,
            SwitchWatch switches,
            LevelRefusal refusal,
            Rules<LoadControlRule> behaviour) {
        this.levels = levels;
        this.states = states;
        this.limits = limits;
        this.switches = switches;
        this.refusal = refusal;
        this.behaviour = behaviour;
    }

    void objects(ObjectModel model) {
        model.put(SCRIPT_TABLE, STATES, (step, execution) -> script(Kind.STATE, step, execution));
        model.put(SCRIPT_TABLE, LIMITS, (step, execution) -> script(Kind.LIMIT, step, execution));
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
            return refusal.of(execution);
        }
        if (direction == 0 && kind == Kind.STATE) {
            return legacy(number, selector & 0xFF, execution);
        }
        int level = level(selector);
        if ((direction != Controllers.OUTPUT && direction != Controllers.INPUT)
                || (level > 100 && behaviour.keeps(LoadControlRule.BOUNDS_LEVEL))
                || execution.start == null
                || !execution.endTold) {
            return refusal.of(execution);
        }
        apply(kind, direction, number, level, execution.start, execution);
        return CosemObject.Result.DONE;
    }

    private int level(int selector) {
        int octet = selector & 0xFF;
        return behaviour.keeps(LoadControlRule.READS_LEVEL_OF_LOW_OCTET) ? octet : ((octet & 0xF) << 4) | (octet >> 4);
    }

    private CosemObject.Result legacy(int number, int action, Execution execution) {
        switch (action) {
            case LEGACY_ACTIVATE, LEGACY_DEACTIVATE -> {
                if (execution.duration < 0) {
                    return refusal.of(execution);
                }
                execution.end = execution.now.plusSeconds(
                        behaviour.keeps(LoadControlRule.READS_LEGACY_MINUTES)
                                ? execution.duration
                                : execution.duration / 60);
                int level = action == LEGACY_ACTIVATE ? 100 : 0;
                apply(Kind.STATE, Controllers.OUTPUT, number, level, execution.now, execution);
            }
            case LEGACY_RESET -> {
                if (isOwn(number) && behaviour.keeps(LoadControlRule.RESETS_LEGACY_STATE)) {
                    levels.remove(Kind.STATE);
                }
            }
            default -> {
                return refusal.of(execution);
            }
        }
        return CosemObject.Result.DONE;
    }

    private void apply(Kind kind, int direction, int number, int level, Instant start, Execution execution) {
        if (!isOwn(number) || (direction == Controllers.INPUT && behaviour.keeps(LoadControlRule.READS_DIRECTION))) {
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
        return number == Controllers.OWN || !behaviour.keeps(LoadControlRule.READS_CONTROLLER_NUMBER);
    }
}
