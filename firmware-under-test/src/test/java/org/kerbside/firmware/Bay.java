package org.kerbside.firmware;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * A chargepoint in its bay, in virtual time: a contactor that follows its coil, and a car that asks for energy as soon as
 * it is plugged in, draws all that it is offered, and stops when it is offered nothing.
 */
public final class Bay implements Board {

    private static final Duration MECHANICS = Duration.ofMillis(10);

    public final BoardDouble board = new BoardDouble();
    public Chargepoint chargepoint;

    private final Behaviour behaviour;
    private final NavigableMap<Duration, Double> offers = new TreeMap<>();
    private LongSupplier entropy = board::entropy;
    private Duration bootedAt = Duration.ZERO;
    private int timers;
    private boolean plugged;
    private boolean asks;
    private boolean closed;
    private boolean linkUp = true;
    private boolean obeysPilot = true;
    private boolean welded;
    private double lowVolts = -12;

    /** Boots a chargepoint with factory settings: Monday 2026-01-12 12:00 UTC, no vehicle, link up. */
    public Bay(Behaviour behaviour) {
        this.behaviour = behaviour;
        this.chargepoint = boot();
    }

    public static Bay correct() {
        return new Bay(Behaviour.CORRECT);
    }

    /** Without hours and delay: whatever is allowed flows. */
    public static Bay unhindered(Behaviour behaviour) {
        Bay bay = new Bay(behaviour);
        bay.login();
        bay.ask("hours remove");
        bay.ask("delay max 0");
        return bay;
    }

    public void entropy(LongSupplier source) {
        entropy = source;
    }

    public void pass(Duration time) {
        board.pass(time);
    }

    public void pass(long seconds) {
        pass(Duration.ofSeconds(seconds));
    }

    public void passUntil(String utc) {
        pass(Duration.between(board.utc(), Instant.parse(utc)));
    }

    public void plugIn() {
        plugged = true;
        asks = true;
        chargepoint.proximity(220);
        pilotChanged();
    }

    public void unplug() {
        plugged = false;
        asks = false;
        pilotChanged();
        mainsChanged();
        pass(1);
    }

    /** From now on the car draws whatever the pilot says. */
    public void keepDrawing() {
        obeysPilot = false;
    }

    /** From now on the contactor stays closed. */
    public void weld() {
        welded = true;
    }

    /** The car's diode is shorted. */
    public void withoutDiode() {
        lowVolts = -6;
    }

    public void powerCut(long seconds) {
        board.powerCut();
        board.contactor = false;
        closed = false;
        pass(seconds);
        chargepoint = boot();
    }

    /** All lines that the console prints, the closing one last. */
    public List<String> ask(String line) {
        board.console.clear();
        chargepoint.console(line);
        return List.copyOf(board.console);
    }

    public String word(String line, String key) {
        for (String word : ask(line).getFirst().split(" ", -1)) {
            if (word.startsWith(key + "=")) {
                return word.substring(key.length() + 1);
            }
        }
        throw new AssertionError("no " + key + " in " + ask(line));
    }

    public void login() {
        ask("login " + identity().password());
    }

    public void tell(String datagram) {
        chargepoint.han(datagram.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** A level from now on, or from a time on. */
    public void level(String type, int percent, String more) {
        tell("{'type':'%s','level':%d,'start':'%s'%s}".formatted(type, percent, board.utc(), more));
    }

    public void link(boolean up) {
        linkUp = up;
        chargepoint.hanLink(up);
    }

    public double offered() {
        return board.duty == 100 || board.duty == 0 ? 0 : Math.round(board.duty * 6) / 10.0;
    }

    public boolean flows() {
        return closed && asks;
    }

    /** Seconds from now until the offer changes, up to an hour; −1 where it does not. */
    public long secondsUntilOfferChanges() {
        Duration from = board.uptime();
        pass(Duration.ofHours(1));
        Duration at = offers.higherKey(from);
        return at == null ? -1 : at.minus(from).toSeconds();
    }

    public List<String> datagrams() {
        return board.han.stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }

    public long scheduled() {
        return timers;
    }

    private Chargepoint boot() {
        bootedAt = board.uptime();
        chargepoint = new Chargepoint(this, behaviour);
        chargepoint.start();
        chargepoint.proximity(plugged ? 220 : Double.POSITIVE_INFINITY);
        pilotChanged();
        chargepoint.contactorFeedback(closed);
        chargepoint.mains(230, 0);
        chargepoint.residualCurrent(0);
        chargepoint.temperature(25);
        chargepoint.lid(false);
        chargepoint.hanLink(linkUp);
        pass(1);
        return chargepoint;
    }

    private void pilotChanged() {
        double high = plugged ? asks ? 6 : 9 : 12;
        chargepoint.pilot(board.duty == 0 ? -12 : high, board.duty == 100 ? high : plugged ? lowVolts : -12);
    }

    private void mainsChanged() {
        chargepoint.mains(230, flows() ? offered() : 0);
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
    public void pilotDuty(double percent) {
        board.pilotDuty(percent);
        offers.put(board.uptime(), offered());
        board.after(MECHANICS, () -> {
            if (percent == 100 && closed && obeysPilot) {
                asks = false;
            } else if (percent < 100 && plugged) {
                asks = true;
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
            chargepoint.contactorFeedback(closed);
            mainsChanged();
        });
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
