package org.kerbside.firmware.smartmeter.sapc;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.smartmeter.LevelMessage.Kind;
import org.kerbside.firmware.smartmeter.dlms.Access;
import org.kerbside.firmware.smartmeter.dlms.CosemTime;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.dlms.Obis;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;

/** From when until when a state (ECS47, ECS47a) or limit (ECS47e) is to hold, as the same command's script then makes it. */
final class LevelTimes {

    private static final int DATA = 1;
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

    private final RandomisedOffset offset;
    private final LevelRefusal refusal;
    private final Rules<LoadControlRule> behaviour;

    LevelTimes(RandomisedOffset offset, LevelRefusal refusal, Rules<LoadControlRule> behaviour) {
        this.offset = offset;
        this.refusal = refusal;
        this.behaviour = behaviour;
    }

    void objects(ObjectModel model) {
        for (int number = 1; number <= Controllers.MOST; number++) {
            model.put(DATA, times(number, 1), (step, execution) -> start(step, execution));
            model.put(DATA, times(number, 2), (step, execution) -> end(Kind.STATE, step, execution));
            model.put(DATA, times(number, 3), (step, execution) -> start(step, execution));
            model.put(DATA, times(number, 4), (step, execution) -> end(Kind.LIMIT, step, execution));
        }
        model.put(DATA, FLAGS, LevelTimes::flags);
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
        execution.start = behaviour.keeps(LoadControlRule.READS_START) ? offset.state(told) : execution.now;
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
            return refusal.of(execution);
        }
        execution.end = told == null || !behaviour.keeps(LoadControlRule.READS_END) ? null : offset.state(told);
        execution.endTold = true;
        return CosemObject.Result.DONE;
    }

    private boolean lasts(Kind kind, @Nullable Instant start, Instant end) {
        if (start == null || (!end.isAfter(start) && behaviour.keeps(LoadControlRule.REFUSES_END_BEFORE_START))) {
            return false;
        }
        return kind == Kind.LIMIT
                || !behaviour.keeps(LoadControlRule.BOUNDS_DURATION)
                || Duration.between(start, end).compareTo(LONGEST_STATE) <= 0;
    }
}
