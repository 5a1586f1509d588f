package org.kerbside.firmware.smartmeter.sapc;

import java.util.function.Supplier;
import org.kerbside.firmware.smartmeter.MeterLevels;
import org.kerbside.firmware.smartmeter.device.CommandDesk;
import org.kerbside.firmware.smartmeter.device.UseCase;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.dlms.Obis;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** All objects of the controller in one model. */
public final class Sapc {

    private static final int DATA = 1;
    private static final Obis FIRMWARE_VERSION = new Obis(0, 0, 0, 2, 1, 255);

    private Sapc() {}

    /**
     * Fills the model, and has it do what commands to objects say.
     *
     * @param version of the firmware that runs, four octets
     */
    public static void build(
            ObjectModel model,
            CommandDesk desk,
            MeterLevels levels,
            ControllerStates states,
            LimitWatch limits,
            EventLog events,
            SwitchWatch switches,
            RandomisedOffset offset,
            ScheduleObjects schedule,
            ClockObject clock,
            LoadControlBehaviour behaviour,
            Supplier<Octets> version) {
        states.objects(model);
        events.objects(model);
        offset.objects(model);
        schedule.objects(model);
        clock.objects(model);
        new LevelObjects(levels, states, limits, switches, offset, behaviour).objects(model);
        model.put(DATA, FIRMWARE_VERSION, (_, _) -> CosemObject.Result.read(Data.octets(version.get())));
        desk.handle(UseCase.Kind.OBJECTS, model);
    }
}
