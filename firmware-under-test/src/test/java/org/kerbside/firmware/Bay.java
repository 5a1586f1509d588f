package org.kerbside.firmware;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.kerbside.firmware.smartmeter.dlms.CosemTime;
import org.kerbside.firmware.smartmeter.dlms.Data;

/** A chargepoint in its bay, in virtual time: its console, its smart meter, its supply and a car. */
public final class Bay {

    private final BayBoard mechanics = new BayBoard();
    private final Behaviour behaviour;

    public final BoardDouble board = mechanics.board;
    public final HubDouble hub = mechanics.hub;
    public final TestCommands commands = new TestCommands();
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

    /** What supplier, load controller or hub say, in words; single quotes stand for double ones. */
    public void tell(String words) {
        try {
            JsonNode json = new JsonMapper().readTree(words.replace('\'', '"'));
            switch (json.path("type").asText()) {
                case "time" -> clock(Instant.parse(json.path("utc").asText()));
                case "calendar" -> calendar(json.path("rules"));
                default -> level(json);
            }
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The hub's clock becomes that, and the supplier has the chargepoint follow it. */
    public void clock(Instant utc) {
        hub.time(utc);
        hub.deliver(commands.critical(
                TestParties.SUPPLIER, 0x0062, commands.setClock(utc.minusSeconds(3600), utc.plusSeconds(3600))));
        pass(Duration.ZERO);
        hub.inStep();
    }

    private void calendar(JsonNode rules) {
        List<Data> entries = new ArrayList<>();
        for (JsonNode rule : rules) {
            int days = 0;
            for (JsonNode day : rule.path("days")) {
                days |= 0x80 >> (DayOfWeek.valueOf(day.asText()).getValue() - 1);
            }
            LocalTime at = LocalTime.parse(rule.path("at").asText());
            int selector = 0x1180 | rule.path("level").asInt();
            entries.add(
                    TestCommands.entry(selector, at.getHour(), at.getMinute(), days, 0, "ffffffffff", "ffffffffff"));
        }
        hub.deliver(commands.critical(
                TestParties.SUPPLIER,
                0x011A,
                commands.calendar(Data.array(entries), Data.array(List.of()), CosemTime.NOW)));
    }

    private void level(JsonNode json) {
        boolean limit = json.path("type").asText().equals("limit");
        CosemTime start = CosemTime.at(Instant.parse(json.path("start").asText()));
        CosemTime end =
                json.has("end") ? CosemTime.at(Instant.parse(json.path("end").asText())) : CosemTime.NEVER;
        int flags = (json.path("randomised").asBoolean() ? 1 : 0)
                | (json.path("response").asBoolean() ? 2 : 0);
        int selector = 0x1100 | json.path("level").asInt();
        hub.deliver(commands.critical(
                limit ? TestParties.LOAD_CONTROLLER : TestParties.SUPPLIER,
                limit ? 0x011F : 0x011E,
                commands.level(limit, selector, start, end, flags)));
    }

    /** A level from now on. */
    public void level(String type, int percent, String more) {
        tell("{'type':'%s','level':%d,'start':'%s'%s}".formatted(type, percent, utc(), more));
    }

    public void link(boolean up) {
        mechanics.linkUp = up;
        chargepoint.hanLink(up);
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
