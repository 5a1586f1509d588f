package org.kerbside.firmware;

import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The board of a bay: a contactor that follows its coil, and a car that asks for energy while it is offered any, draws all
 * that it is offered and stops when it is offered nothing.
 */
final class BayBoard implements Board {

    private static final Duration MECHANICS = Duration.ofMillis(10);

    final BoardDouble board = new BoardDouble();
    final HubDouble hub = new HubDouble(board);
    final NavigableMap<Duration, Double> offers = new TreeMap<>();
    LongSupplier entropy = board::entropy;
    int timers;
    boolean plugged;
    boolean obeysPilot = true;
    boolean welded;
    boolean linkUp = true;
    double lowVolts = -12;
    private Duration bootedAt = Duration.ZERO;
    private @Nullable Inputs inputs;
    private boolean asks;
    private boolean closed;

    /** The chargepoint has power, and is told all that it can sense. */
    void powered(Inputs chargepoint) {
        inputs = chargepoint;
        chargepoint.proximity(plugged ? 220 : Double.POSITIVE_INFINITY);
        pilotChanged();
        chargepoint.contactorFeedback(closed);
        chargepoint.mains(230, 0);
        chargepoint.residualCurrent(0);
        chargepoint.temperature(25);
        chargepoint.lid(false);
        chargepoint.hanLink(linkUp);
        hub.powered(chargepoint);
    }

    void powerLost() {
        board.powerCut();
        board.contactor = false;
        inputs = null;
        hub.powerLost();
        closed = false;
    }

    void powerBack() {
        bootedAt = board.uptime();
    }

    void plug(boolean in) {
        plugged = in;
        asks = in;
        pilotChanged();
        mainsChanged();
    }

    /** On the pilot, to a tenth of an A. */
    double offered() {
        return board.duty == 100 || board.duty == 0 ? 0 : Math.round(board.duty * 6) / 10.0;
    }

    boolean flows() {
        return closed && asks;
    }

    private void pilotChanged() {
        double high = plugged ? asks ? 6 : 9 : 12;
        double low = board.duty == 100 ? high : plugged ? lowVolts : -12;
        if (inputs != null) {
            inputs.pilot(board.duty == 0 ? -12 : high, low);
        }
    }

    private void mainsChanged() {
        if (inputs != null) {
            inputs.mains(230, flows() ? offered() : 0);
        }
    }

    @Override
    public void pilotDuty(double percent) {
        board.pilotDuty(percent);
        offers.put(board.uptime(), offered());
        board.after(MECHANICS, () -> {
            if (percent < 100 || !obeysPilot || !closed) {
                asks = plugged;
            } else {
                asks = false;
            }
            mainsChanged();
            pilotChanged();
        });
    }

    @Override
    public void contactor(boolean energised) {
        board.contactor(energised);
        board.after(MECHANICS, () -> {
            closed = energised || welded;
            if (inputs != null) {
                inputs.contactorFeedback(closed);
            }
            mainsChanged();
        });
    }

    @Override
    public Duration uptime() {
        return board.uptime().minus(bootedAt);
    }

    @Override
    public Timer after(Duration delay, Runnable action) {
        timers++;
        return board.after(delay, action);
    }

    @Override
    public Instant utc() {
        return board.utc();
    }

    @Override
    public void utc(Instant instant) {
        board.utc(instant);
    }

    @Override
    public void han(byte[] datagram) {
        board.han(datagram);
        hub.sent(datagram);
    }

    @Override
    public void console(String line) {
        board.console(line);
    }

    @Override
    public Flash flash() {
        return board.flash();
    }

    @Override
    public long entropy() {
        return entropy.getAsLong();
    }

    @Override
    public Identity identity() {
        return board.identity();
    }
}
