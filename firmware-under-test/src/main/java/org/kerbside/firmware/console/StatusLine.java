package org.kerbside.firmware.console;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.limits.ChargeNow;
import org.kerbside.firmware.limits.ChargeNowRequests;
import org.kerbside.firmware.limits.ChargingControl;
import org.kerbside.firmware.limits.RandomDelay;
import org.kerbside.firmware.metering.Meter;
import org.kerbside.firmware.pilot.Outlet;
import org.kerbside.firmware.protection.Cause;
import org.kerbside.firmware.schedule.Utc;
import org.kerbside.firmware.smartmeter.HanLink;

/** All that the chargepoint does, in one line. */
public final class StatusLine implements ChargeNowRequests.Protection {

    private final Board board;
    private final Outlet outlet;
    private final Meter meter;
    private final ChargingControl control;
    private final RandomDelay delay;
    private final ChargeNow chargeNow;
    private final HanLink link;

    public StatusLine(
            Board board,
            Outlet outlet,
            Meter meter,
            ChargingControl control,
            RandomDelay delay,
            ChargeNow chargeNow,
            HanLink link) {
        this.board = board;
        this.outlet = outlet;
        this.meter = meter;
        this.control = control;
        this.delay = delay;
        this.chargeNow = chargeNow;
        this.link = link;
    }

    /** All of it in one line. */
    public String text() {
        return "state=" + outlet.state()
                + " offered=" + Words.tenths(outlet.offered())
                + " current=" + Words.tenths(meter.current())
                + " power=" + Math.round(meter.power())
                + " energy=" + Math.round(meter.energy())
                + " allowed=" + Words.tenths(control.allowance().amps())
                + " reason=" + reason()
                + " delay=" + delay.remaining()
                + " override=" + chargeNow.actor().word()
                + " link=" + (link.up() ? "up" : "down")
                + " time=" + time()
                + " causes=" + causes().orElse("NONE");
    }

    /** Separated by commas. */
    @Override
    public Optional<String> causes() {
        return Optional.of(outlet.causes()).filter(causes -> !causes.isEmpty()).map(StatusLine::joined);
    }

    @Override
    public void clearLatched() {
        outlet.clearLatched();
    }

    private static String joined(Set<Cause> causes) {
        return causes.stream().map(Cause::name).sorted().collect(Collectors.joining(","));
    }

    private String reason() {
        if (causes().isPresent()) {
            return "protection";
        }
        return delay.remaining() > 0 ? "delay" : control.allowance().reason().word();
    }

    private String time() {
        Instant now = board.utc();
        return Utc.known(now) ? Utc.stamp(now) : "unset";
    }
}
