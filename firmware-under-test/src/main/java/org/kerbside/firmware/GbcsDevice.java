package org.kerbside.firmware;

import java.util.function.Consumer;
import org.kerbside.firmware.security.SecurityLog;
import org.kerbside.firmware.smartmeter.device.Agenda;
import org.kerbside.firmware.smartmeter.device.CommandDesk;
import org.kerbside.firmware.smartmeter.device.CredentialCommands;
import org.kerbside.firmware.smartmeter.device.DeviceLog;
import org.kerbside.firmware.smartmeter.device.FirmwareCommands;
import org.kerbside.firmware.smartmeter.device.ImageStore;
import org.kerbside.firmware.smartmeter.device.JoinCommands;
import org.kerbside.firmware.smartmeter.device.Outbox;
import org.kerbside.firmware.smartmeter.device.Personalisation;
import org.kerbside.firmware.smartmeter.device.ReplayGuard;
import org.kerbside.firmware.smartmeter.device.RoleSwitch;
import org.kerbside.firmware.smartmeter.device.TrustAnchors;
import org.kerbside.firmware.smartmeter.device.UseCase;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.storage.Store;

/** The chargepoint as any device of GBCS: who it is, whom it trusts, what it takes in and how it answers. */
final class GbcsDevice {

    final Agenda agenda;
    final RoleSwitch role;
    final DeviceLog devices;
    final ImageStore images;
    final TrustAnchors anchors;
    final Outbox outbox;
    final CommandDesk desk;
    final JoinCommands joins;

    /**
     * @param review what rests on whatever was due
     * @param roleChanged what rests on the role
     * @param way where protected messages go
     */
    GbcsDevice(
            Board board,
            Store store,
            SecurityLog log,
            Behaviour behaviour,
            Runnable review,
            Runnable roleChanged,
            JoinCommands.Partners partners,
            Consumer<Octets> way) {
        Personalisation self = new Personalisation(board.identity().personalisation());
        ReplayGuard counters = new ReplayGuard(store, behaviour.gate());
        agenda = new Agenda(board, review);
        role = new RoleSwitch(store, roleChanged);
        devices = new DeviceLog(store);
        images = new ImageStore(store, Firmware.version(), log, behaviour.images());
        anchors = new TrustAnchors(store, self, behaviour.credentials());
        outbox = new Outbox(board, store, self, anchors, behaviour.gate(), way);
        desk = new CommandDesk(board, log, self, role, anchors, counters, behaviour.gate(), outbox);
        joins = new JoinCommands(board, log, devices, partners, behaviour.joins());
        desk.handle(UseCase.Kind.JOINS, joins);
        desk.handle(UseCase.Kind.FIRMWARE, new FirmwareCommands(board, store, images, outbox, agenda));
        desk.handle(
                UseCase.Kind.CREDENTIALS,
                new CredentialCommands(
                        board, store, self, anchors, counters, log, outbox, agenda, behaviour.credentials()));
    }
}
