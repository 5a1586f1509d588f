package org.kerbside.firmware.smartmeter.hcalcs;

import java.util.Optional;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.smartmeter.MeterLevels;
import org.kerbside.firmware.smartmeter.device.DeviceLog;
import org.kerbside.firmware.smartmeter.device.RoleSwitch;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.smartmeter.radio.RadioHost;
import org.kerbside.firmware.smartmeter.zcl.Frame;
import org.kerbside.firmware.smartmeter.zcl.LoadControl;
import org.kerbside.firmware.smartmeter.zcl.Status;
import org.kerbside.firmware.storage.Store;
import org.kerbside.firmware.storage.VolatileFlash;

/** The chargepoint as a client of the meter's load control events: asks for them, takes them in and answers. */
public final class EventClient {

    /** Demand Response and Load Control, Zigbee Smart Energy annex D.2. */
    public static final int CLUSTER = MeterLink.CLUSTER;

    private static final int DEFAULT_RESPONSE = 0x0B;

    private final Rules<EventRule> behaviour;
    private final MeterLink meter;
    private final HeldEvents held;
    private final EventPlan plan;
    private final EventIntake intake;

    /**
     * @param review what rests on the level in force
     */
    public EventClient(
            Board board,
            Store store,
            RadioHost radio,
            DeviceLog devices,
            RoleSwitch role,
            MeterLevels levels,
            Rules<EventRule> behaviour,
            Runnable review) {
        this.behaviour = behaviour;
        this.meter = new MeterLink(board, store, radio, devices, role, behaviour);
        this.held = new HeldEvents(behaviour.keeps(EventRule.KEEPS_EVENTS) ? store : new Store(new VolatileFlash()));
        EventTerms terms = new EventTerms(behaviour);
        this.plan = new EventPlan(board, levels, behaviour, review, meter, held, terms);
        this.intake = new EventIntake(board, behaviour, meter, held, terms, plan);
    }

    /** Takes up what is in flash. */
    public void start() {
        if (!held.none()) {
            plan.tick();
        }
    }

    /** The hub or the meter is there, again perhaps: what does it want? */
    public void poll() {
        meter.poll();
    }

    /** The network is gone; events that are held run on. */
    public void networkLost() {
        meter.stop();
        if (!behaviour.keeps(EventRule.KEEPS_EVENTS_WITHOUT_HAN)) {
            plan.drop();
        }
    }

    /** The chargepoint was parted from the meter, whose events end with it. */
    public void unjoined(long device) {
        meter.unjoined(device);
        if (behaviour.keeps(EventRule.FORGETS_UNJOINED_METER)) {
            plan.drop();
        }
    }

    /** The contactor does not follow. */
    public void stateFailed() {
        plan.failed();
    }

    /** A frame of {@link #CLUSTER}; false where it makes no sense. */
    public boolean received(long peer, byte[] payload) {
        try {
            Frame frame = Frame.read(Octets.of(payload));
            if (!frame.fromServer() || !frame.ofCluster()) {
                return !frame.ofCluster();
            }
            if (!meter.obeys(peer)) {
                answer(peer, frame, Status.NOT_AUTHORISED);
                return false;
            }
            Optional<LoadControl> told = LoadControl.read(frame);
            answer(peer, frame, told.isPresent() ? Status.SUCCESS : Status.UNSUPPORTED_CLUSTER_COMMAND);
            told.ifPresent(intake::take);
            return true;
        } catch (NotAMessage unreadable) {
            return false;
        }
    }

    private void answer(long peer, Frame frame, int status) {
        if (!frame.quiet() || status != Status.SUCCESS) {
            Octets content = Octets.of((byte) frame.command(), (byte) status);
            meter.send(peer, frame.generalAnswer(DEFAULT_RESPONSE, content));
        }
    }
}
