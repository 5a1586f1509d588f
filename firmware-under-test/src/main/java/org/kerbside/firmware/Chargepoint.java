package org.kerbside.firmware;

import java.time.Duration;
import org.kerbside.firmware.console.ConsoleParts;
import org.kerbside.firmware.console.ServiceConsole;
import org.kerbside.firmware.console.StatusLine;
import org.kerbside.firmware.limits.ChargeNow;
import org.kerbside.firmware.limits.ChargeNow.Actor;
import org.kerbside.firmware.limits.ChargeNowRequests;
import org.kerbside.firmware.limits.ChargingControl;
import org.kerbside.firmware.limits.RandomDelay;
import org.kerbside.firmware.limits.SiteLimit;
import org.kerbside.firmware.metering.Meter;
import org.kerbside.firmware.pilot.Outlet;
import org.kerbside.firmware.schedule.OwnersHours;
import org.kerbside.firmware.security.Credentials;
import org.kerbside.firmware.security.Event;
import org.kerbside.firmware.security.Rejections;
import org.kerbside.firmware.security.SecurityLog;
import org.kerbside.firmware.security.TamperSwitch;
import org.kerbside.firmware.session.SessionBook;
import org.kerbside.firmware.smartmeter.HanLink;
import org.kerbside.firmware.smartmeter.MeterLevels;
import org.kerbside.firmware.smartmeter.MeterPort;
import org.kerbside.firmware.smartmeter.NetworkEvents;
import org.kerbside.firmware.smartmeter.StatusReport;
import org.kerbside.firmware.storage.Store;

/** The reference chargepoint: event in, board action out; no threads and no clock of its own. */
public final class Chargepoint implements Inputs {

    private final Board board;
    private final Duration protectionDelay;
    private final SecurityLog log;
    private final SessionBook sessions;
    private final Meter meter;
    private final Outlet outlet;
    private final ChargingControl control;
    private final ChargeNowRequests wishes;
    private final StatusReport report;
    private final NetworkEvents network;
    private final MeterPort port;
    private final TamperSwitch tamper;
    private final ServiceConsole console;
    private double offered;

    /** Composes the firmware from what is in flash; nothing happens before {@link #start}. */
    public Chargepoint(Board hardware, Behaviour behaviour) {
        board = new WatchedBoard(hardware, this::lookAfter);
        protectionDelay = behaviour.delay().ofProtection();
        Store store = new Store(board.flash());
        log = new SecurityLog(board, store, behaviour.security());
        OwnersHours hours = new OwnersHours(store, behaviour.schedule());
        MeterLevels levels = new MeterLevels(store, behaviour.meter());
        HanLink link = new HanLink(board, store);
        ChargeNow chargeNow = new ChargeNow(hours);
        RandomDelay delay = new RandomDelay(board, store, behaviour.delay(), this::offer);
        SiteLimit site = new SiteLimit(store, behaviour.override(), this::limitSite);
        control = new ChargingControl(
                board,
                hours,
                levels,
                link,
                chargeNow,
                delay,
                site,
                behaviour.meter(),
                behaviour.delay().lead());
        meter = new Meter(board, behaviour.metering());
        sessions = new SessionBook(board, store, meter::energy, behaviour.session());
        outlet = new Outlet(
                board,
                behaviour.pilot(),
                behaviour.contactor(),
                behaviour.protection(),
                new OutletEvents(control, sessions, log));
        StatusLine status = new StatusLine(board, outlet, meter, control, delay, chargeNow, link);
        wishes = new ChargeNowRequests(control, chargeNow, log, status, behaviour.override());
        report = new StatusReport(board, behaviour.meter(), this::reading);
        network = new NetworkEvents(board, link, levels, log, control::review);
        Rejections rejections = new Rejections(board, log);
        MeterMessages messages = new MeterMessages(board, levels, sessions, log, control);
        port = new MeterPort(board, rejections, behaviour.meter(), messages::take);
        tamper = new TamperSwitch(store, log);
        console = new ServiceConsole(new ConsoleParts(
                board,
                store,
                log,
                rejections,
                new Credentials(board, store, behaviour.security()),
                hours,
                delay,
                site,
                link,
                control,
                wishes,
                sessions,
                status));
    }

    /** Boots: from now on the board tells every input, each once and then whenever it changes. */
    public void start() {
        log.record(Event.BOOT, Firmware.version());
        sessions.closeWhatPowerCutLeft();
        control.review();
    }

    @Override
    public void pilot(double highVolts, double lowVolts) {
        outlet.pilot(highVolts, lowVolts);
        lookAfter();
    }

    @Override
    public void proximity(double ohms) {
        outlet.proximity(ohms);
        lookAfter();
    }

    @Override
    public void contactorFeedback(boolean closed) {
        outlet.contactorFeedback(closed);
        if (closed && outlet.vehicleConnected()) {
            sessions.begin();
        }
        lookAfter();
    }

    @Override
    public void mains(double volts, double amps) {
        meter.mains(volts, amps);
        outlet.mains(volts, amps);
        lookAfter();
    }

    @Override
    public void residualCurrent(double milliamps) {
        outlet.residualCurrent(milliamps);
        lookAfter();
    }

    @Override
    public void temperature(double celsius) {
        protect(() -> outlet.temperature(celsius));
        lookAfter();
    }

    @Override
    public void lid(boolean open) {
        tamper.open(open);
    }

    @Override
    public void button() {
        wishes.begin(Actor.DRIVER);
        lookAfter();
    }

    @Override
    public void hanLink(boolean up) {
        network.link(up);
        lookAfter();
    }

    @Override
    public void han(byte[] datagram) {
        port.receive(datagram);
        lookAfter();
    }

    @Override
    public void console(String line) {
        console.line(line);
        lookAfter();
    }

    private void offer(double amps) {
        outlet.offer(amps);
    }

    private void limitSite(double amps) {
        protect(() -> outlet.siteLimit(amps));
    }

    private void protect(Runnable reduction) {
        if (protectionDelay.isZero()) {
            reduction.run();
        } else {
            board.after(protectionDelay, reduction);
        }
    }

    private StatusReport.Reading reading() {
        return new StatusReport.Reading(outlet.offered(), meter.power(), meter.energy(), outlet.flowing());
    }

    /** What changed without anybody being told. */
    private void lookAfter() {
        if (outlet.offered() != offered) {
            offered = outlet.offered();
            sessions.rateChanged();
        }
        report.review();
    }
}
