package org.kerbside.firmware.smartmeter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.kerbside.firmware.Bay;
import org.kerbside.firmware.Behaviour;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.TestParties;
import org.kerbside.firmware.smartmeter.network.ClockRule;
import org.kerbside.firmware.smartmeter.radio.NetworkBehaviour;
import org.kerbside.firmware.smartmeter.radio.NetworkBehaviour.Rule;

/** What is seen of joining, tunnel and clock. */
final class NetworkObservations {

    static final List<RuleObservation> ALL = List.of(
            network(Rule.WAITS_BETWEEN_JOINS, "6 joins in an hour", NetworkObservations::joins),
            network(Rule.REQUESTS_TUNNEL_AGAIN, "2 requests", NetworkObservations::tunnelRequests),
            network(
                    Rule.SENDS,
                    "sends true",
                    b -> "sends " + !Bay.unhindered(b).hub.hostFrames.isEmpty()),
            clock(
                    ClockRule.DOUBTS_LARGE_STEPS,
                    "2026-01-12T12:00:06Z alerts [1000:8f0c]",
                    NetworkObservations::hubIsAhead),
            clock(ClockRule.KEEPS_TO_VALIDITY_INTERVAL, "2026-01-12T12:00:01Z", NetworkObservations::outsideInterval));

    private NetworkObservations() {}

    private static RuleObservation network(Rule rule, String right, Function<Behaviour, String> seen) {
        return new RuleObservation(
                rule.name(), right, Behaviour.CORRECT.withNetwork(NetworkBehaviour.CORRECT.without(rule)), seen);
    }

    private static RuleObservation clock(ClockRule rule, String right, Function<Behaviour, String> seen) {
        return new RuleObservation(
                rule.name(),
                right,
                Behaviour.CORRECT.withClock(Rules.<ClockRule>all().without(rule)),
                seen);
    }

    private static String joins(Behaviour behaviour) {
        Bay bay = new Bay(behaviour);
        bay.hub.admits = false;
        bay.powerCut(5);
        bay.hub.hostFrames.clear();
        bay.pass(Duration.ofHours(1));
        long joins = bay.hub.hostFrames.stream().filter(frame -> frame[0] == 1).count();
        return (joins > 6 ? "too many" : joins + 1) + " joins in an hour";
    }

    private static String tunnelRequests(Behaviour behaviour) {
        Bay bay = new Bay(behaviour);
        bay.link(false);
        bay.pass(5);
        bay.link(true);
        bay.pass(1);
        long requests = bay.hub.hostFrames.stream()
                .filter(frame -> frame[0] == 3 && frame[10] == 7 && frame[11] == 4 && frame[17] == 0)
                .count();
        return requests + " requests";
    }

    private static String hubIsAhead(Behaviour behaviour) {
        Bay bay = new Bay(behaviour);
        bay.hub.time(bay.utc().plusSeconds(11));
        bay.powerCut(4);
        return bay.word("status", "time") + " alerts " + GateObservations.alerts(bay);
    }

    private static String outsideInterval(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        Instant told = Instant.parse("2026-03-01T00:00:00Z");
        bay.hub.time(told);
        bay.hub.deliver(bay.commands.critical(
                TestParties.SUPPLIER, 0x0062, bay.commands.setClock(told.plusSeconds(60), told.plusSeconds(120))));
        bay.pass(Duration.ZERO);
        return bay.word("status", "time");
    }
}
