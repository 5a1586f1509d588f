package org.kerbside.firmware.smartmeter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kerbside.firmware.Bay;
import org.kerbside.firmware.Behaviour;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.TestCommands;
import org.kerbside.firmware.TestParties;
import org.kerbside.firmware.smartmeter.dlms.Access;
import org.kerbside.firmware.smartmeter.dlms.AccessResponse;
import org.kerbside.firmware.smartmeter.dlms.CosemTime;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.dlms.Obis;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.smartmeter.sapc.LoadControlRule;

/** What is seen of load control by GBCS. */
final class LoadControlObservations {

    private static final String OPEN = "ffffffffff";
    private static final CosemTime AT_13 = CosemTime.at(Instant.parse("2026-01-12T13:00:00Z"));
    private static final CosemTime AT_14 = CosemTime.at(Instant.parse("2026-01-12T14:00:00Z"));

    static final List<RuleObservation> ALL = List.of(
            rule(LoadControlRule.READS_DIRECTION, "100", b -> state(b, 0x2132, CosemTime.NOW, CosemTime.NEVER)),
            rule(LoadControlRule.READS_LEVEL_OF_LOW_OCTET, "50", b -> state(b, 0x1132, CosemTime.NOW, CosemTime.NEVER)),
            rule(LoadControlRule.READS_CONTROLLER_NUMBER, "100", b -> state(b, 0x1332, CosemTime.NOW, CosemTime.NEVER)),
            rule(LoadControlRule.READS_START, "100", b -> state(b, 0x1132, AT_13, AT_14)),
            rule(LoadControlRule.READS_END, "100", b -> later(b, 0x1132, CosemTime.NOW, AT_13)),
            rule(
                    LoadControlRule.BOUNDS_DURATION,
                    "100",
                    b -> state(
                            b,
                            0x1132,
                            AT_13,
                            CosemTime.at(Instant.parse("2026-01-13T13:00:01Z")),
                            "2026-01-12T13:00:01Z")),
            rule(LoadControlRule.BOUNDS_LEVEL, "100", b -> state(b, 0x11FA, CosemTime.NOW, CosemTime.NEVER)),
            rule(LoadControlRule.REFUSAL_CHANGES_NOTHING, "50", LoadControlObservations::refusal),
            rule(LoadControlRule.TELLS_LIMIT_PROCESSED, "[121:8f86, 122:8f87]", LoadControlObservations::limitAlerts),
            rule(LoadControlRule.TELLS_LIMIT_ENDED, "[121:8f86, 122:8f87]", LoadControlObservations::limitAlerts),
            rule(
                    LoadControlRule.KEEPS_OWNERS_DATA,
                    "{\"outputState\":\"50\",\"inputState\":\"0\",\"other-data\":\"\"}",
                    LoadControlObservations::update),
            rule(LoadControlRule.WAITS_FOR_ACTIVATION, "100 then 25 alerts [cc:8f66]", b -> dated(b, false)),
            rule(LoadControlRule.KEEPS_FUTURE_DATED, "100 then 25 alerts [cc:8f66]", b -> dated(b, true)),
            rule(LoadControlRule.READS_SPECIAL_DAYS, "75", LoadControlObservations::specialDay),
            rule(LoadControlRule.READS_END_DATE, "50", b -> endDate(b, "07ea010bff")),
            rule(LoadControlRule.INCLUDES_END_DATE, "25", b -> endDate(b, "07ea010cff")),
            rule(LoadControlRule.OFFSETS_CALENDAR, "100 then 25", LoadControlObservations::offsetOfCalendar),
            rule(LoadControlRule.OFFSETS_CALENDAR_ONLY, "50", LoadControlObservations::offsetOfState),
            rule(LoadControlRule.BOUNDS_OFFSET_LIMIT, "250", b -> offsetLimit(b, 1800)),
            rule(LoadControlRule.WRITES_EVENT_LOG, "1 then 0", LoadControlObservations::eventLog),
            rule(LoadControlRule.CLEARS_EVENT_LOG, "1 then 0", LoadControlObservations::eventLog),
            rule(LoadControlRule.LOGS_CALENDAR, "11b2 11e4", LoadControlObservations::switchesOfCalendar));

    private LoadControlObservations() {}

    private static RuleObservation rule(LoadControlRule rule, String right, Function<Behaviour, String> seen) {
        return new RuleObservation(
                rule.name(),
                right,
                Behaviour.CORRECT.withLoadControl(Rules.<LoadControlRule>all().without(rule)),
                seen);
    }

    private static String state(Behaviour behaviour, int selector, CosemTime start, CosemTime end) {
        return GateObservations.level(commanded(behaviour, selector, start, end));
    }

    private static String state(Behaviour behaviour, int selector, CosemTime start, CosemTime end, String at) {
        Bay bay = commanded(behaviour, selector, start, end);
        bay.passUntil(at);
        return GateObservations.level(bay);
    }

    private static String later(Behaviour behaviour, int selector, CosemTime start, CosemTime end) {
        return state(behaviour, selector, start, end, "2026-01-12T13:00:01Z");
    }

    private static Bay commanded(Behaviour behaviour, int selector, CosemTime start, CosemTime end) {
        Bay bay = Bay.unhindered(behaviour);
        bay.hub.deliver(bay.commands.critical(
                TestParties.SUPPLIER, 0x011E, bay.commands.level(false, selector, start, end, 0)));
        return bay;
    }

    private static String refusal(Behaviour behaviour) {
        Bay bay = commanded(behaviour, 0x1132, CosemTime.NOW, CosemTime.NEVER);
        bay.level("state", 101, "");
        return GateObservations.level(bay);
    }

    private static String limitAlerts(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        bay.level("limit", 50, ",'end':'2026-01-12T13:00:00Z'");
        bay.passUntil("2026-01-12T13:00:01Z");
        return GateObservations.alerts(bay).toString();
    }

    private static String update(Behaviour behaviour) {
        Bay bay = commanded(behaviour, 0x1132, CosemTime.NOW, CosemTime.NEVER);
        Octets payload = bay.hub.messages.stream()
                .filter(message -> message.messageCode() == 0x0123)
                .reduce((_, last) -> last)
                .orElseThrow()
                .payload();
        String text = payload.text(StandardCharsets.ISO_8859_1);
        return text.substring(text.indexOf('{'));
    }

    private static void calendar(Bay bay, List<Data> entries, List<Data> special, CosemTime when) {
        bay.hub.deliver(bay.commands.critical(
                TestParties.SUPPLIER, 0x011A, bay.commands.calendar(Data.array(entries), Data.array(special), when)));
    }

    private static String dated(Behaviour behaviour, boolean cut) {
        Bay bay = Bay.unhindered(behaviour);
        calendar(bay, List.of(TestCommands.entry(0x1199, 1, 0, 0xFE, 0, OPEN, OPEN)), List.of(), AT_13);
        if (cut) {
            bay.powerCut(5);
        }
        String before = GateObservations.level(bay);
        bay.passUntil("2026-01-12T13:00:01Z");
        return before + " then " + GateObservations.level(bay) + " alerts " + GateObservations.alerts(bay);
    }

    private static String specialDay(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        Data today = Data.structure(Data.longUnsigned(1), Data.octets(Octets.ofHex("07ea010cff")), Data.unsigned(2));
        calendar(
                bay,
                List.of(
                        TestCommands.entry(0x1199, 1, 0, 0xFE, 0, OPEN, OPEN),
                        TestCommands.entry(0x11CB, 1, 0, 0, 0x40, OPEN, OPEN)),
                List.of(today),
                CosemTime.NOW);
        return GateObservations.level(bay);
    }

    /** On 2026-01-12, of an entry whose end is {@code date}. */
    private static String endDate(Behaviour behaviour, String date) {
        Bay bay = Bay.unhindered(behaviour);
        calendar(
                bay,
                List.of(
                        TestCommands.entry(0x11B2, 1, 0, 0xFE, 0, OPEN, OPEN),
                        TestCommands.entry(0x1199, 2, 0, 0xFE, 0, OPEN, date)),
                List.of(),
                CosemTime.NOW);
        return GateObservations.level(bay);
    }

    private static String offsetLimit(Behaviour behaviour, int seconds) {
        return String.valueOf(setOffsetLimit(Bay.unhindered(behaviour), seconds));
    }

    private static int setOffsetLimit(Bay bay, int seconds) {
        bay.hub.messages.clear();
        bay.hub.deliver(bay.commands.critical(
                TestParties.SUPPLIER,
                0x004B,
                bay.commands.request(Access.set(1, new Obis(0, 0, 94, 44, 0, 1), 2, Data.longUnsigned(seconds)))));
        return response(bay).outcomes().getFirst().result();
    }

    private static AccessResponse response(Bay bay) {
        try {
            return AccessResponse.read(bay.hub.response().orElseThrow().payload());
        } catch (NotAMessage flawed) {
            throw new AssertionError(flawed);
        }
    }

    private static String offsetOfCalendar(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        bay.entropy(() -> 5000);
        setOffsetLimit(bay, 1200);
        calendar(
                bay,
                List.of(
                        TestCommands.entry(0x11E4, 1, 0, 0xFE, 0, OPEN, OPEN),
                        TestCommands.entry(0x1199, 13, 0, 0xFE, 0, OPEN, OPEN)),
                List.of(),
                CosemTime.NOW);
        bay.passUntil("2026-01-12T13:09:59Z");
        String before = GateObservations.level(bay);
        bay.passUntil("2026-01-12T13:10:01Z");
        return before + " then " + GateObservations.level(bay);
    }

    private static String offsetOfState(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        bay.entropy(() -> 5000);
        setOffsetLimit(bay, 1200);
        bay.level("state", 50, "");
        return GateObservations.level(bay);
    }

    private static String eventLog(Behaviour behaviour) {
        Bay bay = commanded(behaviour, 0x1132, CosemTime.NOW, CosemTime.NEVER);
        String before = events(bay);
        bay.hub.deliver(bay.commands.nonCritical(
                TestParties.SUPPLIER,
                0x00C1,
                bay.commands.request(Access.action(7, new Obis(0, 17, 99, 98, 2, 255), 1, Data.NOTHING))));
        return before + " then " + events(bay);
    }

    private static String events(Bay bay) {
        return String.valueOf(AuxiliaryLog.of(bay).size());
    }

    /** Selectors of the log after two switches of the calendar. */
    private static String switchesOfCalendar(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        calendar(
                bay,
                List.of(
                        TestCommands.entry(0x11B2, 1, 0, 0xFE, 0, OPEN, OPEN),
                        TestCommands.entry(0x11E4, 13, 0, 0xFE, 0, OPEN, OPEN)),
                List.of(),
                CosemTime.NOW);
        bay.passUntil("2026-01-12T13:00:01Z");
        return AuxiliaryLog.of(bay).stream()
                .map(entry -> "%04x".formatted(entry.selector()))
                .collect(Collectors.joining(" "));
    }
}
