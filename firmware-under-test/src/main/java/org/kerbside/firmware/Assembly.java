package org.kerbside.firmware;

import java.time.Duration;
import org.kerbside.firmware.console.ConsoleParts;
import org.kerbside.firmware.console.ServiceConsole;
import org.kerbside.firmware.console.StatusLine;
import org.kerbside.firmware.limits.ChargeNow;
import org.kerbside.firmware.limits.ChargeNowRequests;
import org.kerbside.firmware.limits.ChargingControl;
import org.kerbside.firmware.limits.RandomDelay;
import org.kerbside.firmware.limits.Rates;
import org.kerbside.firmware.limits.SiteLimit;
import org.kerbside.firmware.metering.Meter;
import org.kerbside.firmware.pilot.Outlet;
import org.kerbside.firmware.schedule.OwnersHours;
import org.kerbside.firmware.security.Credentials;
import org.kerbside.firmware.security.Rejections;
import org.kerbside.firmware.security.SecurityLog;
import org.kerbside.firmware.security.TamperSwitch;
import org.kerbside.firmware.session.SessionBook;
import org.kerbside.firmware.smartmeter.HanLink;
import org.kerbside.firmware.smartmeter.MeterLevels;
import org.kerbside.firmware.smartmeter.NetworkEvents;
import org.kerbside.firmware.smartmeter.network.PowerReport;
import org.kerbside.firmware.storage.Store;

/** One boot of the firmware: every part, made from what is in flash and connected to the others. */
final class Assembly {

    final SecurityLog log;
    final SessionBook sessions;
    final Meter meter;
    final Outlet outlet;
    final RandomDelay delay;
    final ChargingControl control;
    final ChargeNowRequests wishes;
    final NetworkEvents network;
    final SmartMetering smartMetering;
    final TamperSwitch tamper;
    final ServiceConsole console;

    private final Board board;
    private final Duration protectionDelay;

    Assembly(Board board, Behaviour behaviour) {
        this.board = board;
        protectionDelay = behaviour.delay().ofProtection();
        Store store = new Store(board.flash());
        log = new SecurityLog(board, store, behaviour.security());
        OwnersHours hours = new OwnersHours(store, behaviour.schedule());
        MeterLevels levels = new MeterLevels(store, behaviour.levels());
        HanLink link = new HanLink(board, store, behaviour.loss());
        ChargeNow chargeNow = new ChargeNow(hours, behaviour.override());
        delay = new RandomDelay(board, store, behaviour.delay(), this::offer);
        SiteLimit site = new SiteLimit(store, behaviour.override(), this::limitSite);
        control = new ChargingControl(
                board,
                hours,
                levels,
                link,
                chargeNow,
                delay,
                site,
                behaviour.levels(),
                behaviour.loss(),
                behaviour.delay().lead());
        meter = new Meter(board, behaviour.metering());
        sessions = new SessionBook(board, store, meter::energy, behaviour.session());
        outlet = new Outlet(
                board,
                behaviour.pilot(),
                behaviour.contactor(),
                behaviour.protection(),
                new OutletEvents(control, sessions, log, this::stateFailed));
        StatusLine status = new StatusLine(board, outlet, meter, control, delay, chargeNow, link);
        wishes = new ChargeNowRequests(control, chargeNow, log, status, behaviour.override());
        network = new NetworkEvents(board, link, levels, log, control::review);
        Rejections rejections = new Rejections(board, log);
        smartMetering = new SmartMetering(
                board,
                store,
                log,
                rejections,
                behaviour,
                new ChargingSide(
                        levels,
                        control::review,
                        sessions::clockSet,
                        () -> control.allowance().level(),
                        this::allowedPercent,
                        () -> ownersData(status),
                        this::reading));
        tamper = new TamperSwitch(store, log, smartMetering::lidOpened);
        console = new ServiceConsole(new ConsoleParts(
                board,
                store,
                log,
                rejections,
                new Credentials(board, store, behaviour.security()),
                behaviour.security(),
                hours,
                delay,
                site,
                link,
                control,
                wishes,
                sessions,
                status,
                smartMetering.parts()));
    }

    /** Does what protects, at once unless the behaviour has it otherwise. */
    void protect(Runnable reduction) {
        if (protectionDelay.isZero()) {
            reduction.run();
        } else {
            board.after(protectionDelay, reduction);
        }
    }

    private void stateFailed() {
        smartMetering.stateFailed();
    }

    private void offer(double amps) {
        outlet.offer(amps);
    }

    private void limitSite(double amps) {
        protect(() -> outlet.siteLimit(amps));
    }

    private PowerReport.Reading reading() {
        return new PowerReport.Reading(outlet.offered(), meter.power(), meter.energy(), outlet.flowing());
    }

    private int allowedPercent() {
        return (int) Math.round(control.allowance().amps() * 100 / Rates.RATING);
    }

    private static String ownersData(StatusLine status) {
        return status.text();
    }
}
