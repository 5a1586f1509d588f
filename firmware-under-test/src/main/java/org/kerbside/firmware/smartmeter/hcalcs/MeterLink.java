package org.kerbside.firmware.smartmeter.hcalcs;

import com.fasterxml.jackson.databind.node.LongNode;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.smartmeter.asn1.JoinDevice;
import org.kerbside.firmware.smartmeter.device.DeviceLog;
import org.kerbside.firmware.smartmeter.device.DeviceRole;
import org.kerbside.firmware.smartmeter.device.RoleSwitch;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.smartmeter.radio.RadioHost;
import org.kerbside.firmware.smartmeter.zcl.EventStatus;
import org.kerbside.firmware.smartmeter.zcl.Frame;
import org.kerbside.firmware.smartmeter.zcl.LoadControl;
import org.kerbside.firmware.smartmeter.zcl.ScheduledEvents;
import org.kerbside.firmware.smartmeter.zcl.ZigbeeTime;
import org.kerbside.firmware.storage.Store;

/** The meter that an HCALCS obeys: asked for its events at once, whenever it is back, and every 5 min; told what becomes of them. */
final class MeterLink {

    /** Demand Response and Load Control. */
    static final int CLUSTER = 0x0701;

    /** As the declaration tells. */
    private static final Duration BETWEEN_POLLS = Duration.ofMinutes(5);

    private static final String FIRST = "meter/first";
    private static final String UNJOINED = "meter/unjoined";

    private final Board board;
    private final Store store;
    private final RadioHost radio;
    private final DeviceLog devices;
    private final RoleSwitch role;
    private final Rules<EventRule> behaviour;
    private int sequence;
    private Board.@Nullable Timer next;

    MeterLink(
            Board board, Store store, RadioHost radio, DeviceLog devices, RoleSwitch role, Rules<EventRule> behaviour) {
        this.board = board;
        this.store = store;
        this.radio = radio;
        this.devices = devices;
        this.role = role;
        this.behaviour = behaviour;
    }

    boolean obeys(long peer) {
        if (role.role() != DeviceRole.HCALCS) {
            return false;
        }
        return meter().orElse(0) == peer
                || !behaviour.keeps(EventRule.OBEYS_JOINED_METER_ONLY)
                || (!behaviour.keeps(EventRule.FORGETS_UNJOINED_METER)
                        && store.value(UNJOINED)
                                .map(node -> node.longValue() == peer)
                                .orElse(false));
    }

    private OptionalLong meter() {
        OptionalLong now = joined();
        if (now.isEmpty() || behaviour.keeps(EventRule.TAKES_ANOTHER_METER)) {
            return now;
        }
        if (store.value(FIRST).isEmpty()) {
            store.put(FIRST, LongNode.valueOf(now.getAsLong()));
        }
        return OptionalLong.of(store.value(FIRST).orElseThrow().longValue());
    }

    private OptionalLong joined() {
        return devices.devices().stream()
                .filter(device -> device.type() == JoinDevice.ESME)
                .mapToLong(device -> device.eui())
                .findFirst();
    }

    void unjoined(long peer) {
        store.put(UNJOINED, LongNode.valueOf(peer));
    }

    /** Asks for the events, where there is a meter, and again after a while. */
    void poll() {
        stop();
        if (role.role() != DeviceRole.HCALCS || !radio.authorised() || meter().isEmpty()) {
            return;
        }
        next = board.after(BETWEEN_POLLS, this::poll);
        ScheduledEvents all = new ScheduledEvents(0, 0, OptionalLong.empty());
        send(meter().getAsLong(), Frame.ofCluster(false, sequence++ & 0xFF, ScheduledEvents.COMMAND, all.payload()));
    }

    void stop() {
        if (next != null) {
            next.cancel();
            next = null;
        }
    }

    void report(LoadControl.Event event, int status) {
        if (!behaviour.keeps(EventRule.REPORTS_STATUS) || meter().isEmpty()) {
            return;
        }
        long now = Math.max(0, ZigbeeTime.seconds(board.utc()));
        Octets payload = EventStatus.of(event, status, now).payload();
        Frame frame =
                new Frame(true, false, true, OptionalInt.empty(), sequence++ & 0xFF, EventStatus.COMMAND, payload);
        send(meter().getAsLong(), frame);
    }

    void send(long peer, Frame frame) {
        byte[] payload = frame.octets().toArray();
        radio.send(new org.kerbside.firmware.smartmeter.radio.Frame(peer, CLUSTER, true, payload));
    }
}
