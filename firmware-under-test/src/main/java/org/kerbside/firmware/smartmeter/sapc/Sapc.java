package org.kerbside.firmware.smartmeter.sapc;

import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.smartmeter.LevelInForce;
import org.kerbside.firmware.smartmeter.MeterLevels;
import org.kerbside.firmware.smartmeter.device.Agenda;
import org.kerbside.firmware.smartmeter.device.Outbox;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.dlms.Obis;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.storage.Store;

/** The standalone auxiliary proportional controller: objects that supplier and load controller set and read, and its own alerts. */
public final class Sapc {

    private static final int DATA = 1;
    private static final Obis FIRMWARE_VERSION = new Obis(0, 0, 0, 2, 1, 255);
    private static final int GENERIC_ALERT = 0x1000;
    private static final int STATE_FAILED = 0x811A;

    private final Outbox outbox;
    private final IntSupplier output;
    private final Rules<LoadControlRule> behaviour;
    private final OperationalUpdate update;
    private final EventLog events;
    private final SwitchWatch switches;
    private final RandomisedOffset offset;
    private final ControllerStates states;
    private final ScheduleObjects schedule;
    private final LevelTimes times;
    private final LevelScripts scripts;

    /**
     * @param output what the chargepoint allows, in percent of its rating
     */
    public Sapc(
            Board board,
            Store store,
            MeterLevels levels,
            Outbox outbox,
            Agenda agenda,
            IntSupplier output,
            OperationalUpdate update,
            Rules<LoadControlRule> behaviour) {
        this.outbox = outbox;
        this.output = output;
        this.update = update;
        this.behaviour = behaviour;
        events = new EventLog(board, store, behaviour);
        switches = new SwitchWatch(board, store, levels, events, behaviour);
        offset = new RandomisedOffset(board, store, levels, behaviour);
        states = new ControllerStates(store, output);
        LimitWatch limits = new LimitWatch(board, store, levels, outbox, agenda, behaviour);
        schedule = new ScheduleObjects(store, levels, outbox, agenda, behaviour);
        LevelRefusal refusal = new LevelRefusal(levels, behaviour);
        times = new LevelTimes(offset, refusal, behaviour);
        scripts = new LevelScripts(levels, states, limits, switches, refusal, behaviour);
    }

    /**
     * Puts all objects into the model.
     *
     * @param version of the firmware that runs, four octets
     */
    public void objects(ObjectModel model, ClockObject clock, Supplier<Octets> version) {
        states.objects(model);
        events.objects(model);
        offset.objects(model);
        schedule.objects(model);
        clock.objects(model);
        times.objects(model);
        scripts.objects(model);
        model.put(DATA, FIRMWARE_VERSION, (_, _) -> CosemObject.Result.read(Data.octets(version.get())));
    }

    /** Takes up what was told before the power went. */
    public void start() {
        offset.apply();
    }

    /** To be asked whenever something may have changed. */
    public void review(LevelInForce level) {
        switches.review(level);
        update.review();
    }

    /** The contactor does not follow. */
    public void stateFailed() {
        if (behaviour.keeps(LoadControlRule.TELLS_FAILURE)) {
            events.failed(output.getAsInt());
            outbox.alert(GENERIC_ALERT, STATE_FAILED);
        }
    }
}
