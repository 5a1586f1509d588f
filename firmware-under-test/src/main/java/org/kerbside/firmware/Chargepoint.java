package org.kerbside.firmware;

import org.kerbside.firmware.limits.ChargeNow.Actor;
import org.kerbside.firmware.security.Event;

/** The reference chargepoint: event in, board action out; no threads and no clock of its own. */
public final class Chargepoint implements Inputs {

    private final Assembly parts;
    private double offered;

    /** Reads what is in flash; nothing happens before {@link #start}. */
    public Chargepoint(Board board, Behaviour behaviour) {
        parts = new Assembly(new WatchedBoard(board, this::lookAfter), behaviour);
    }

    /** Boots: from now on the board tells every input, each once and then whenever it changes. */
    public void start() {
        parts.log.record(Event.BOOT, Firmware.version());
        parts.sessions.closeWhatPowerCutLeft();
        parts.smartMetering.start();
        parts.control.review();
        lookAfter();
    }

    @Override
    public void pilot(double highVolts, double lowVolts) {
        parts.outlet.pilot(highVolts, lowVolts);
        lookAfter();
    }

    @Override
    public void proximity(double ohms) {
        parts.outlet.proximity(ohms);
        lookAfter();
    }

    @Override
    public void contactorFeedback(boolean closed) {
        parts.outlet.contactorFeedback(closed);
        if (closed && parts.outlet.vehicleConnected()) {
            parts.sessions.begin();
        }
        lookAfter();
    }

    @Override
    public void mains(double volts, double amps) {
        parts.meter.mains(volts, amps);
        parts.outlet.mains(volts, amps);
        lookAfter();
    }

    @Override
    public void residualCurrent(double milliamps) {
        parts.outlet.residualCurrent(milliamps);
        lookAfter();
    }

    @Override
    public void temperature(double celsius) {
        parts.protect(() -> parts.outlet.temperature(celsius));
        lookAfter();
    }

    @Override
    public void lid(boolean open) {
        parts.tamper.open(open);
    }

    @Override
    public void button() {
        parts.wishes.begin(Actor.DRIVER);
        lookAfter();
    }

    @Override
    public void hanLink(boolean up) {
        parts.network.link(up);
        parts.smartMetering.link(up);
        if (!up) {
            parts.delay.networkLost();
        }
        lookAfter();
    }

    @Override
    public void han(byte[] datagram) {
        parts.smartMetering.receive(datagram);
        lookAfter();
    }

    @Override
    public void console(String line) {
        parts.console.line(line);
        lookAfter();
    }

    /** What changed without anybody being told. */
    private void lookAfter() {
        double now = parts.outlet.offered();
        if (now != offered) {
            offered = now;
            parts.sessions.rateChanged();
        }
        parts.smartMetering.lookAfter();
    }
}
