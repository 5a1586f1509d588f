package org.kerbside.firmware.smartmeter.network;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.smartmeter.radio.Frame;
import org.kerbside.firmware.smartmeter.radio.NetworkBehaviour;
import org.kerbside.firmware.smartmeter.radio.RadioHost;

/** Tells the hub what flows: at every change, and every second while it does (SI 2021/1467 reg. 9). */
public final class PowerReport {

    private static final int METERING = 0x0702;

    /** Report Attributes from server to client: InstantaneousDemand as int24, CurrentSummationDelivered as uint48. */
    private static final byte[] TEMPLATE = {0x18, 0, 0x0A, 0x00, 0x04, 0x2A, 0, 0, 0, 0x00, 0x00, 0x25, 0, 0, 0, 0, 0, 0
    };

    private static final int SEQUENCE = 1;
    private static final int DEMAND = 6;
    private static final int DEMAND_SIZE = 3;
    private static final int SUMMATION = 12;
    private static final int SUMMATION_SIZE = 6;

    /**
     * What is reported.
     *
     * @param offeredAmps on the pilot
     */
    public record Reading(double offeredAmps, double powerWatts, double energyWh, boolean flowing) {}

    private final Board board;
    private final RadioHost radio;
    private final NetworkBehaviour behaviour;
    private final Supplier<Reading> reading;
    private byte[] frame = {};
    private long hub;
    private int sequence;
    private Reading last = new Reading(0, 0, 0, false);
    private Board.@Nullable Timer tick;

    public PowerReport(Board board, RadioHost radio, NetworkBehaviour behaviour, Supplier<Reading> reading) {
        this.board = board;
        this.radio = radio;
        this.behaviour = behaviour;
        this.reading = reading;
    }

    /** To be asked whenever something may have changed. */
    public void review() {
        Reading now = reading.get();
        if (now.flowing() != last.flowing()) {
            keepTicking(now.flowing());
        }
        if (now.flowing() != last.flowing() || now.offeredAmps() != last.offeredAmps()) {
            send(now);
        }
    }

    private void keepTicking(boolean flowing) {
        if (tick != null) {
            tick.cancel();
            tick = null;
        }
        if (flowing) {
            tick = board.after(behaviour.reportInterval(), this::tick);
        }
    }

    private void tick() {
        tick = board.after(behaviour.reportInterval(), this::tick);
        send(reading.get());
    }

    private void send(Reading now) {
        last = now;
        if (!radio.authorised()) {
            return;
        }
        if (hub != radio.hub() || frame.length == 0) {
            hub = radio.hub();
            frame = RadioHost.prepared(new Frame(hub, METERING, true, TEMPLATE));
        }
        int payload = frame.length - TEMPLATE.length;
        frame[payload + SEQUENCE] = (byte) sequence++;
        little(payload + DEMAND, DEMAND_SIZE, Math.round(now.powerWatts()));
        little(payload + SUMMATION, SUMMATION_SIZE, Math.round(now.energyWh()));
        radio.sendPrepared(frame);
    }

    private void little(int at, int size, long value) {
        long left = value;
        for (int octet = 0; octet < size; octet++) {
            frame[at + octet] = (byte) left;
            left >>= Byte.SIZE;
        }
    }
}
