package org.kerbside.firmware;

import java.time.Duration;
import java.time.Instant;
import org.kerbside.firmware.console.SmartMeterParts;
import org.kerbside.firmware.security.Rejections;
import org.kerbside.firmware.security.SecurityLog;
import org.kerbside.firmware.smartmeter.device.JoinCommands;
import org.kerbside.firmware.smartmeter.network.HomeAreaNetwork;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.smartmeter.radio.Frame;
import org.kerbside.firmware.smartmeter.radio.NetworkBehaviour;
import org.kerbside.firmware.smartmeter.sapc.ClockObject;
import org.kerbside.firmware.storage.Store;

/** The smart metering side of the chargepoint: network, device and control, connected to each other and to what charges. */
final class SmartMetering implements HomeAreaNetwork.Listener, JoinCommands.Partners {

    private static final int GENERIC_ALERT = 0x1000;
    private static final int CLOCK_DOUBTED = 0x8F0C;
    private static final int LID_OPENED = 0x8F3F;

    /** From this on a session's times are no longer those of its start. */
    private static final Duration STEP_OF_NOTE = Duration.ofSeconds(10);

    private final Board board;
    private final ChargingSide charging;
    private final NetworkBehaviour behaviour;
    private final HomeAreaNetwork network;
    private final GbcsDevice device;
    private final ControlRoles control;

    SmartMetering(
            Board board,
            Store store,
            SecurityLog log,
            Rejections rejections,
            Behaviour behaviour,
            ChargingSide charging) {
        this.board = board;
        this.charging = charging;
        this.behaviour = behaviour.network();
        device = new GbcsDevice(board, store, log, behaviour, charging.review(), this::roleChanged, this, this::send);
        network = new HomeAreaNetwork(
                board, log, rejections, behaviour.network(), behaviour.clock(), charging.reading(), this);
        ClockObject clock = new ClockObject(board, log, behaviour.clock(), this);
        control = new ControlRoles(board, store, device, network, clock, this::reviewAll, charging, behaviour);
    }

    /** What the console shows and sets. */
    SmartMeterParts parts() {
        return new SmartMeterParts(device.role, network.radio(), network.tunnel(), device.devices, device.images);
    }

    /** Takes up what was told before the power went. */
    void start() {
        control.start();
        device.agenda.review();
    }

    /** To be asked whenever something may have changed. */
    void lookAfter() {
        network.review();
        control.review();
    }

    /** Somebody opened the enclosure. */
    void lidOpened() {
        if (behaviour.keeps(NetworkBehaviour.Rule.TELLS_OPENED_LID)) {
            device.outbox.alert(GENERIC_ALERT, LID_OPENED);
        }
    }

    /** The contactor does not follow. */
    void stateFailed() {
        control.stateFailed();
    }

    void receive(byte[] frame) {
        network.receive(frame);
    }

    void link(boolean up) {
        network.link(up);
    }

    @Override
    public void hubPresent() {
        control.poll();
    }

    @Override
    public void hubLost() {
        control.networkLost();
    }

    @Override
    public void message(Octets octets) {
        device.desk.receive(octets);
    }

    @Override
    public boolean loadControl(Frame frame) {
        return control.received(frame);
    }

    @Override
    public void linkKey(long peer, int result) {
        device.joins.linkKey(peer, result);
    }

    @Override
    public void clockSet(Instant before) {
        if (Duration.between(before, board.utc()).abs().compareTo(STEP_OF_NOTE) > 0) {
            charging.clockStepped().run();
        }
        reviewAll();
    }

    @Override
    public void clockDoubted() {
        device.outbox.alert(GENERIC_ALERT, CLOCK_DOUBTED);
    }

    @Override
    public void linkKeyWith(long eui) {
        network.radio().linkKeyWith(eui);
    }

    @Override
    public void joined(long eui) {
        control.poll();
    }

    @Override
    public void unjoined(long eui) {
        control.unjoined(eui);
    }

    private void roleChanged() {
        control.poll();
    }

    private void reviewAll() {
        device.agenda.review();
        charging.review().run();
    }

    private void send(Octets message) {
        network.tunnel().send(message);
    }
}
