package org.kerbside.firmware.defects;

import java.util.Map;
import java.util.function.Function;
import org.kerbside.firmware.Bay;
import org.kerbside.firmware.Behaviour;

/** What an observer of console and security log sees. */
final class SecurityObservations {

    static final Map<String, Function<Behaviour, String>> ALL = Map.of(
            "SECURITY_LOG_LOST", SecurityObservations::logAfterPowerCut,
            "LOG_IN_LOCAL_TIME", SecurityObservations::logInSummer,
            "TAMPER_NOT_LOGGED", SecurityObservations::logInSummer,
            "UNTHROTTLED_GUESSING", SecurityObservations::guessing,
            "DEFAULT_PASSWORD_AFTER_RESET", SecurityObservations::afterReset);

    private SecurityObservations() {}

    private static String logAfterPowerCut(Behaviour behaviour) {
        Bay bay = new Bay(behaviour);
        bay.chargepoint.lid(true);
        bay.powerCut(5);
        bay.login();
        return "kept " + bay.ask("log").stream().anyMatch(line -> line.contains("TAMPER_OPENED"));
    }

    private static String logInSummer(Behaviour behaviour) {
        Bay bay = new Bay(behaviour);
        bay.tell("{'type':'time','utc':'2026-07-01T12:00:00Z'}");
        bay.chargepoint.lid(true);
        bay.login();
        return bay.ask("log 2").get(1);
    }

    private static String guessing(Behaviour behaviour) {
        Bay bay = new Bay(behaviour);
        for (int guess = 0; guess < 5; guess++) {
            bay.ask("login guess");
        }
        return bay.ask("login guess").getLast();
    }

    private static String afterReset(Behaviour behaviour) {
        Bay bay = new Bay(behaviour);
        bay.login();
        bay.ask("factory-reset");
        return bay.ask("login " + bay.identity().password()).getLast();
    }
}
