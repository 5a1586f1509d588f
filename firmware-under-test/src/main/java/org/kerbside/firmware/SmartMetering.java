package org.kerbside.firmware;

import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.kerbside.firmware.console.SmartMeterParts;
import org.kerbside.firmware.security.Rejections;
import org.kerbside.firmware.security.SecurityLog;
import org.kerbside.firmware.smartmeter.LevelInForce;
import org.kerbside.firmware.smartmeter.LevelMessage;
import org.kerbside.firmware.smartmeter.MeterLevels;
import org.kerbside.firmware.smartmeter.device.Agenda;
import org.kerbside.firmware.smartmeter.device.CommandDesk;
import org.kerbside.firmware.smartmeter.device.CredentialCommands;
import org.kerbside.firmware.smartmeter.device.DeviceCommands;
import org.kerbside.firmware.smartmeter.device.DeviceLog;
import org.kerbside.firmware.smartmeter.device.DeviceRole;
import org.kerbside.firmware.smartmeter.device.ImageStore;
import org.kerbside.firmware.smartmeter.device.Outbox;
import org.kerbside.firmware.smartmeter.device.Personalisation;
import org.kerbside.firmware.smartmeter.device.ReplayGuard;
import org.kerbside.firmware.smartmeter.device.RoleSwitch;
import org.kerbside.firmware.smartmeter.device.TrustAnchors;
import org.kerbside.firmware.smartmeter.device.UseCase;
import org.kerbside.firmware.smartmeter.hcalcs.EventClient;
import org.kerbside.firmware.smartmeter.network.HubTime;
import org.kerbside.firmware.smartmeter.network.LinkKeyRule;
import org.kerbside.firmware.smartmeter.network.PowerReport;
import org.kerbside.firmware.smartmeter.network.TimeSync;
import org.kerbside.firmware.smartmeter.network.Tunnel;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.smartmeter.radio.Frame;
import org.kerbside.firmware.smartmeter.radio.NetworkBehaviour;
import org.kerbside.firmware.smartmeter.radio.RadioHost;
import org.kerbside.firmware.smartmeter.radio.RadioListener;
import org.kerbside.firmware.smartmeter.radio.RadioState;
import org.kerbside.firmware.smartmeter.sapc.ClockObject;
import org.kerbside.firmware.smartmeter.sapc.ControllerStates;
import org.kerbside.firmware.smartmeter.sapc.EventLog;
import org.kerbside.firmware.smartmeter.sapc.LimitWatch;
import org.kerbside.firmware.smartmeter.sapc.LoadControlBehaviour;
import org.kerbside.firmware.smartmeter.sapc.ObjectModel;
import org.kerbside.firmware.smartmeter.sapc.OperationalUpdate;
import org.kerbside.firmware.smartmeter.sapc.RandomisedOffset;
import org.kerbside.firmware.smartmeter.sapc.Sapc;
import org.kerbside.firmware.smartmeter.sapc.ScheduleObjects;
import org.kerbside.firmware.smartmeter.sapc.SwitchWatch;
import org.kerbside.firmware.storage.Store;

/** The smart metering side of the chargepoint: its parts, connected to each other, to the radio and to the rest. */
final class SmartMetering implements RadioListener, TimeSync.Listener, DeviceCommands.Partners {

    private static final int GENERIC_ALERT = 0x1000;
    private static final int CLOCK_DOUBTED = 0x8F0C;
    private static final int LID_OPENED = 0x8F3F;
    private static final int STATE_FAILED = 0x811A;

    /** From this on a session's times are no longer those of its start. */
    private static final Duration STEP_OF_NOTE = Duration.ofSeconds(10);

    /**
     * What smart metering has of the rest of the chargepoint.
     *
     * @param levels what is told goes there
     * @param review what rests on the levels
     * @param clockStepped what rests on the clock
     * @param level what is allowed by what was told
     * @param output what is allowed, in percent of the rating
     * @param ownersData what nobody is to be told
     * @param reading what flows
     */
    record Rest(
            MeterLevels levels,
            Runnable review,
            Runnable clockStepped,
            Supplier<LevelInForce> level,
            IntSupplier output,
            Supplier<String> ownersData,
            Supplier<PowerReport.Reading> reading) {}

    private final Board board;
    private final Rejections rejections;
    private final Rest rest;
    private final RadioHost radio;
    private final LinkKeyRule linkKeyRule;
    private final Tunnel tunnel;
    private final HubTime hubTime;
    private final TimeSync timeSync;
    private final PowerReport report;
    private final Agenda agenda;
    private final RoleSwitch role;
    private final DeviceLog devices;
    private final ImageStore images;
    private final Outbox outbox;
    private final EventLog eventLog;
    private final SwitchWatch switches;
    private final SmartMeteringBehaviour behaviour;
    private final DeviceCommands deviceCommands;
    private final EventClient events;
    private final RandomisedOffset offset;
    private final OperationalUpdate update;

    SmartMetering(
            Board board,
            Store store,
            SecurityLog log,
            Rejections rejections,
            SmartMeteringBehaviour behaviour,
            Rest rest) {
        this.board = board;
        this.rejections = rejections;
        this.rest = rest;
        this.behaviour = behaviour;
        eventLog = new EventLog(board, store, behaviour.loadControl());
        switches = new SwitchWatch(board, store, rest.levels(), eventLog, behaviour.loadControl());
        Personalisation self = new Personalisation(board.identity().personalisation());
        TrustAnchors anchors = new TrustAnchors(store, self, behaviour.credentials());
        ReplayGuard counters = new ReplayGuard(store, behaviour.gate());
        radio = new RadioHost(board, rejections, behaviour.network(), this);
        linkKeyRule = new LinkKeyRule(radio);
        agenda = new Agenda(board, rest.review());
        role = new RoleSwitch(store, this::roleChanged);
        devices = new DeviceLog(store);
        images = new ImageStore(store, Firmware.version(), log, behaviour.images());
        outbox = new Outbox(board, store, self, anchors, behaviour.gate(), this::send);
        CommandDesk desk = new CommandDesk(board, log, self, role, anchors, counters, behaviour.gate(), outbox);
        tunnel = new Tunnel(board, radio, behaviour.network(), desk::receive);
        hubTime = new HubTime(board, radio);
        timeSync = new TimeSync(board, hubTime, log, behaviour.clock(), this);
        report = new PowerReport(board, radio, behaviour.network(), rest.reading());
        deviceCommands = new DeviceCommands(board, store, log, devices, images, outbox, agenda, this);
        events = new EventClient(board, store, radio, devices, role, rest.levels(), behaviour.events(), rest.review());
        offset = new RandomisedOffset(board, store, rest.levels(), behaviour.loadControl());
        update = new OperationalUpdate(outbox, anchors, rest.output(), rest.ownersData(), behaviour.loadControl());
        desk.handle(
                UseCase.Kind.CREDENTIALS,
                new CredentialCommands(
                        board, store, self, anchors, counters, log, outbox, agenda, behaviour.credentials()));
        desk.handle(UseCase.Kind.DEVICE, deviceCommands);
        objects(store, log, desk);
        if (!behaviour.loadControl().keeps(LoadControlBehaviour.Rule.REFUSAL_CHANGES_NOTHING)) {
            desk.whenRefused(this::lift);
        }
    }

    private void objects(Store store, SecurityLog log, CommandDesk desk) {
        LoadControlBehaviour loadControl = behaviour.loadControl();
        Sapc.build(
                new ObjectModel(board, hubTime, this::reviewAll),
                desk,
                rest.levels(),
                new ControllerStates(store, rest.output()),
                new LimitWatch(board, store, rest.levels(), outbox, agenda, loadControl),
                eventLog,
                switches,
                offset,
                new ScheduleObjects(store, rest.levels(), outbox, agenda, loadControl),
                new ClockObject(board, log, behaviour.clock(), this),
                loadControl,
                images::versionOctets);
    }

    /** What the console shows and sets. */
    SmartMeterParts parts() {
        return new SmartMeterParts(role, radio, tunnel, devices, images);
    }

    /** Takes up what was told before the power went. */
    void start() {
        offset.apply();
        agenda.review();
        events.start();
    }

    /** To be asked whenever something may have changed. */
    void lookAfter() {
        report.review();
        if (role.role() == DeviceRole.SAPC) {
            switches.review(rest.level().get());
            update.review();
        }
    }

    /** Somebody opened the enclosure. */
    void lidOpened() {
        if (behaviour.network().keeps(NetworkBehaviour.Rule.TELLS_OPENED_LID)) {
            outbox.alert(GENERIC_ALERT, LID_OPENED);
        }
    }

    /** The contactor does not follow: an HCALCS tells its meter, an SAPC its supplier. */
    void stateFailed() {
        if (role.role() == DeviceRole.HCALCS) {
            events.stateFailed();
        } else if (behaviour.loadControl().keeps(LoadControlBehaviour.Rule.TELLS_FAILURE)) {
            eventLog.failed(rest.output().getAsInt());
            outbox.alert(GENERIC_ALERT, STATE_FAILED);
        }
    }

    void receive(byte[] frame) {
        radio.receive(frame);
    }

    void link(boolean up) {
        radio.link(up);
        if (up) {
            tunnel.linkReturned();
            greet();
        } else {
            events.networkLost();
        }
    }

    @Override
    public void network(RadioState state) {
        tunnel.network();
        if (state == RadioState.AUTHORISED) {
            greet();
        } else {
            timeSync.stop();
        }
    }

    private void greet() {
        if (radio.authorised()) {
            timeSync.synchronise();
            events.poll();
        }
    }

    @Override
    public void received(Frame frame) {
        boolean understood = linkKeyRule.admits(frame) && heard(frame);
        if (!understood) {
            rejections.count();
        }
    }

    private boolean heard(Frame frame) {
        return switch (frame.cluster()) {
            case Tunnel.CLUSTER -> tunnel.received(frame);
            case HubTime.CLUSTER -> hubTime.received(frame);
            case EventClient.CLUSTER -> events.received(frame.peer(), frame.payload());
            default -> false;
        };
    }

    @Override
    public void linkKey(long peer, int result) {
        deviceCommands.linkKey(peer, result);
    }

    @Override
    public void clockSet(Instant before) {
        if (Duration.between(before, board.utc()).abs().compareTo(STEP_OF_NOTE) > 0) {
            rest.clockStepped().run();
        }
        reviewAll();
    }

    @Override
    public void clockDoubted() {
        outbox.alert(GENERIC_ALERT, CLOCK_DOUBTED);
    }

    @Override
    public void linkKeyWith(long eui) {
        radio.linkKeyWith(eui);
    }

    @Override
    public void joined(long eui) {
        events.poll();
    }

    @Override
    public void unjoined(long eui) {
        events.unjoined(eui);
    }

    private void reviewAll() {
        agenda.review();
        rest.review().run();
    }

    private void roleChanged() {
        events.poll();
    }

    private void lift() {
        rest.levels().keep(LevelMessage.UNRESTRICTED, board.utc());
        rest.review().run();
    }

    private void send(Octets message) {
        tunnel.send(message);
    }
}
