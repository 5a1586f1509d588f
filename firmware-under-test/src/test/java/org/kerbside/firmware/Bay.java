package org.kerbside.firmware;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;

/** A chargepoint in its bay, in virtual time: its console, its smart meter, its supply and a car. */
public final class Bay {

    private final BayBoard mechanics = new BayBoard();
    private final Behaviour behaviour;

    public final BoardDouble board = mechanics.board;
    public Chargepoint chargepoint;

    /** Boots a chargepoint with factory settings: Monday 2026-01-12 12:00 UTC, no vehicle, link up. */
    public Bay(Behaviour behaviour) {
        this.behaviour = behaviour;
        chargepoint = boot();
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
        mechanics.entropy = source;
    }

    public void pass(Duration time) {
        board.pass(time);
    }

    public void pass(long seconds) {
        pass(Duration.ofSeconds(seconds));
    }

    public void passUntil(String utc) {
        pass(Duration.between(utc(), Instant.parse(utc)));
    }

    public Instant utc() {
        return board.utc();
    }

    public void utc(Instant instant) {
        board.utc(instant);
    }

    public Board.Identity identity() {
        return board.identity();
    }

    public Board.Flash flash() {
        return board.flash();
    }

    /** A car that asks for energy, on a cable of 32 A. */
    public void plugIn() {
        chargepoint.proximity(220);
        mechanics.plug(true);
    }

    public void unplug() {
        mechanics.plug(false);
        pass(1);
    }

    /** From now on the car draws whatever the pilot says. */
    public void keepDrawing() {
        mechanics.obeysPilot = false;
    }

    /** From now on the contactor stays closed. */
    public void weld() {
        mechanics.welded = true;
    }

    /** The car's diode is shorted. */
    public void withoutDiode() {
        mechanics.lowVolts = -6;
    }

    public void powerCut(long seconds) {
        mechanics.powerLost();
        pass(seconds);
        mechanics.powerBack();
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

    /** Single quotes stand for double ones. */
    public void tell(String datagram) {
        chargepoint.han(datagram.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** A level from now on. */
    public void level(String type, int percent, String more) {
        tell("{'type':'%s','level':%d,'start':'%s'%s}".formatted(type, percent, utc(), more));
    }

    public void link(boolean up) {
        mechanics.linkUp = up;
        chargepoint.hanLink(up);
    }

    public List<String> datagrams() {
        return board.han.stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }

    public double offered() {
        return mechanics.offered();
    }

    public boolean flows() {
        return mechanics.flows();
    }

    /** Seconds from now until the offer changes, up to an hour; −1 where it does not. */
    public long secondsUntilOfferChanges() {
        Duration from = board.uptime();
        pass(Duration.ofHours(1));
        Duration at = mechanics.offers.higherKey(from);
        return at == null ? -1 : at.minus(from).toSeconds();
    }

    /** Timers that the chargepoint ever started. */
    public long scheduled() {
        return mechanics.timers;
    }

    private Chargepoint boot() {
        Chargepoint booted = new Chargepoint(mechanics, behaviour);
        booted.start();
        mechanics.powered(booted);
        pass(1);
        return booted;
    }
}
