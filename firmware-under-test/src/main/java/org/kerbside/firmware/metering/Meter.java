package org.kerbside.firmware.metering;

import java.time.Duration;
import org.kerbside.firmware.Board;

/** Power and energy of the outlet, integrated exactly from one reading of the metering chip to the next. */
public final class Meter {

    private static final double NANOS_PER_HOUR = 3600e9;

    private final Board board;
    private final MeteringBehaviour behaviour;
    private Duration since;
    private double watts;
    private double amps;
    private double wattHours;

    public Meter(Board board, MeteringBehaviour behaviour) {
        this.board = board;
        this.behaviour = behaviour;
        this.since = board.uptime();
    }

    public void mains(double volts, double nowAmps) {
        wattHours = energy();
        since = board.uptime();
        amps = nowAmps;
        watts = volts * nowAmps * behaviour.factor();
    }

    /** RMS current, A. */
    public double current() {
        return amps;
    }

    /** W. */
    public double power() {
        return watts;
    }

    /** Wh since this boot. */
    public double energy() {
        return wattHours + watts * board.uptime().minus(since).toNanos() / NANOS_PER_HOUR;
    }
}
