package org.kerbside.firmware.smartmeter.sapc;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.schedule.Utc;
import org.kerbside.firmware.security.Event;
import org.kerbside.firmware.security.SecurityLog;
import org.kerbside.firmware.smartmeter.dlms.Access;
import org.kerbside.firmware.smartmeter.dlms.CosemTime;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.dlms.Obis;
import org.kerbside.firmware.smartmeter.network.ClockRule;
import org.kerbside.firmware.smartmeter.network.TimeSync;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;

/** The clock (ECS70): set to the hub's time, by however much, while that is inside the interval of the command. */
public final class ClockObject {

    private static final int CLOCK = 8;
    private static final Obis NAME = new Obis(0, 0, 1, 0, 0, 255);
    private static final int TIME = 2;
    private static final int STATUS = 4;
    private static final int CLOCK_BASE = 9;
    private static final int ADJUST_TO_PRESET_TIME = 4;
    private static final int PRESET_ADJUSTING_TIME = 5;
    private static final int PRESET_PARTS = 3;

    /** A smaller one is what a hub's clock may be off (Honeywell AS302P manual, mark V). */
    private static final Duration STEP_OF_NOTE = Duration.ofSeconds(10);

    private final Board board;
    private final Rules<ClockRule> behaviour;
    private final SecurityLog log;
    private final TimeSync.Listener listener;

    public ClockObject(Board board, SecurityLog log, Rules<ClockRule> behaviour, TimeSync.Listener listener) {
        this.log = log;
        this.board = board;
        this.behaviour = behaviour;
        this.listener = listener;
    }

    void objects(ObjectModel model) {
        model.put(CLOCK, NAME, this::perform);
    }

    private CosemObject.Result perform(Access step, Execution execution) throws NotAMessage {
        return switch (step.choice()) {
            case GET, GET_SELECTED -> read(step.member());
            case SET, SET_SELECTED -> step.member() == CLOCK_BASE ? CosemObject.Result.DONE : CosemObject.Result.DENIED;
            case ACTION ->
                switch (step.member()) {
                    case PRESET_ADJUSTING_TIME -> preset(step.data(), execution);
                    case ADJUST_TO_PRESET_TIME -> adjust(execution);
                    default -> CosemObject.Result.DENIED;
                };
        };
    }

    private CosemObject.Result read(int attribute) {
        return switch (attribute) {
            case TIME -> CosemObject.Result.read(CosemTime.at(board.utc()).data());
            case STATUS -> CosemObject.Result.read(Data.unsigned(Utc.known(board.utc()) ? 0 : 1));
            default -> CosemObject.Result.DENIED;
        };
    }

    private static CosemObject.Result preset(Data data, Execution execution) throws NotAMessage {
        if (!(data instanceof Data.Structure(List<Data> parts)) || parts.size() != PRESET_PARTS) {
            throw new NotAMessage("no preset time: " + data);
        }
        CosemTime from = CosemTime.of(parts.get(1));
        CosemTime until = CosemTime.of(parts.get(2));
        execution.validFrom = from.isNow() ? Instant.MIN : from.instant().orElseThrow(() -> new NotAMessage("from"));
        execution.validUntil =
                until.isNever() ? Instant.MAX : until.instant().orElseThrow(() -> new NotAMessage("until"));
        return CosemObject.Result.DONE;
    }

    private CosemObject.Result adjust(Execution execution) {
        if (execution.hubTime.isEmpty() || !isValid(execution.hubTime.get(), execution)) {
            return CosemObject.Result.REFUSED;
        }
        Instant before = board.utc();
        board.utc(execution.hubTime.get());
        if (Duration.between(before, board.utc()).abs().compareTo(STEP_OF_NOTE) > 0) {
            log.record(Event.CLOCK_SET, "from " + Utc.stamp(before));
        }
        listener.clockSet(before);
        return CosemObject.Result.DONE;
    }

    private boolean isValid(Instant time, Execution execution) {
        Instant from = execution.validFrom;
        Instant until = execution.validUntil;
        return Utc.plausible(time)
                && from != null
                && until != null
                && (!behaviour.keeps(ClockRule.KEEPS_TO_VALIDITY_INTERVAL)
                        || (!time.isBefore(from) && !time.isAfter(until)));
    }
}
