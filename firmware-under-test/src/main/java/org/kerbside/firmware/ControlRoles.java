package org.kerbside.firmware;

import org.kerbside.firmware.smartmeter.LevelMessage;
import org.kerbside.firmware.smartmeter.device.DeviceRole;
import org.kerbside.firmware.smartmeter.device.RoleSwitch;
import org.kerbside.firmware.smartmeter.device.UseCase;
import org.kerbside.firmware.smartmeter.hcalcs.EventClient;
import org.kerbside.firmware.smartmeter.network.HomeAreaNetwork;
import org.kerbside.firmware.smartmeter.radio.Frame;
import org.kerbside.firmware.smartmeter.sapc.ClockObject;
import org.kerbside.firmware.smartmeter.sapc.LoadControlRule;
import org.kerbside.firmware.smartmeter.sapc.ObjectModel;
import org.kerbside.firmware.smartmeter.sapc.OperationalUpdate;
import org.kerbside.firmware.smartmeter.sapc.Sapc;
import org.kerbside.firmware.storage.Store;

/** How the load is controlled, in one role at a time: as an SAPC by GBCS commands, as an HCALCS by the meter's events. */
final class ControlRoles {

    private final Board board;
    private final ChargingSide charging;
    private final RoleSwitch role;
    private final EventClient events;
    private final Sapc sapc;

    /**
     * @param clock the object by which the clock is set
     * @param afterCommand what rests on what a command may have changed
     */
    ControlRoles(
            Board board,
            Store store,
            GbcsDevice device,
            HomeAreaNetwork network,
            ClockObject clock,
            Runnable afterCommand,
            ChargingSide charging,
            Behaviour behaviour) {
        this.board = board;
        this.charging = charging;
        role = device.role;
        events = new EventClient(
                board,
                store,
                network.radio(),
                device.devices,
                role,
                charging.levels(),
                behaviour.events(),
                charging.review());
        sapc = sapc(board, store, device, charging, behaviour.loadControl());
        ObjectModel model = new ObjectModel(board, network.hubTime(), afterCommand);
        sapc.objects(model, clock, device.images::versionOctets);
        device.desk.handle(UseCase.Kind.OBJECTS, model);
        if (!behaviour.loadControl().keeps(LoadControlRule.REFUSAL_CHANGES_NOTHING)) {
            device.desk.whenRefused(this::lift);
        }
    }

    private static Sapc sapc(
            Board board, Store store, GbcsDevice device, ChargingSide charging, Rules<LoadControlRule> behaviour) {
        OperationalUpdate update = new OperationalUpdate(
                device.outbox, device.anchors, charging.output(), charging.ownersData(), behaviour);
        return new Sapc(
                board, store, charging.levels(), device.outbox, device.agenda, charging.output(), update, behaviour);
    }

    /** Takes up what was told before the power went. */
    void start() {
        sapc.start();
        events.start();
    }

    /** To be asked whenever something may have changed. */
    void review() {
        if (role.role() == DeviceRole.SAPC) {
            sapc.review(charging.level().get());
        }
    }

    /** The contactor does not follow: an HCALCS tells its meter, an SAPC its supplier. */
    void stateFailed() {
        if (role.role() == DeviceRole.HCALCS) {
            events.stateFailed();
        } else {
            sapc.stateFailed();
        }
    }

    /** Hub or meter are there, or the role is another one: what does the meter want? */
    void poll() {
        events.poll();
    }

    void networkLost() {
        events.networkLost();
    }

    /** A frame about load control events; false where it makes no sense. */
    boolean received(Frame frame) {
        return events.received(frame.peer(), frame.payload());
    }

    void unjoined(long device) {
        events.unjoined(device);
    }

    private void lift() {
        charging.levels().keep(LevelMessage.UNRESTRICTED, board.utc());
        charging.review().run();
    }
}
