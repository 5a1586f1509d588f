package org.kerbside.firmware.defects;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.kerbside.firmware.Bay;
import org.kerbside.firmware.Behaviour;

/** For each defect something that an observer outside does, and what he then sees, in words. */
final class Observations {

    static final Map<String, Function<Behaviour, String>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("NO_DELAY_ON_RATE_CHANGE", b -> afterLevel(waiting(b), 50, ""));
        ALL.put("DELAY_ADDED_TO_UPSTREAM", b -> afterLevel(waiting(b), 50, ",'randomised':true"));
        ALL.put("ACCEPTED_BUT_NOT_OBEYED", b -> afterLevel(charging(b), 50, ""));
        ALL.put("MALFORMED_LEVEL_OBEYED", Observations::afterLevelOf250);
        ALL.put("PROTECTION_DELAYED", Observations::hot);
        ALL.put("OVERHEATED_KEEPS_GOING", Observations::hot);
        ALL.put("RESIDUAL_CURRENT_IGNORED_BY_OVERRIDE", Observations::overriddenResidualCurrent);
        ALL.put("OVERRIDE_BEATS_SITE_LIMIT", Observations::overriddenSiteLimit);
        ALL.put("SCHEDULE_IN_UTC", Observations::summerEvening);
        ALL.put("HOURS_LOST_AT_POWER_CUT", Observations::hoursAfterPowerCut);
        ALL.put("LIMIT_LOST_ON_RECONNECT", b -> limited(b, true));
        ALL.put("FULL_POWER_WITHOUT_NETWORK", b -> limited(b, false));
        ALL.put("STOPS_WITHOUT_NETWORK", Observations::offline);
        ALL.put("POWER_EVERY_5_S", Observations::reports);
        ALL.put("SESSION_DURATION_ROUNDED", b -> session(b, "duration"));
        ALL.put("ENERGY_READ_LOW", b -> session(b, "energy"));
        ALL.putAll(DelayObservations.ALL);
        ALL.putAll(SecurityObservations.ALL);
        ALL.putAll(PilotObservations.ALL);
    }

    private Observations() {}

    static Bay charging(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        bay.plugIn();
        bay.pass(10);
        return bay;
    }

    /** Charging, with the delays of the factory from now on. */
    static Bay waiting(Behaviour behaviour) {
        Bay bay = charging(behaviour);
        bay.ask("delay max 600");
        return bay;
    }

    private static String afterLevel(Bay bay, int percent, String more) {
        bay.level("state", percent, more);
        bay.pass(1);
        return "offers " + bay.offered();
    }

    private static String afterLevelOf250(Behaviour behaviour) {
        Bay bay = charging(behaviour);
        bay.level("state", 50, "");
        bay.pass(10);
        return afterLevel(bay, 250, "");
    }

    private static String hot(Behaviour behaviour) {
        Bay bay = charging(behaviour);
        bay.chargepoint.temperature(95);
        bay.pass(10);
        return "flows " + bay.flows();
    }

    private static String overriddenResidualCurrent(Behaviour behaviour) {
        Bay bay = charging(behaviour);
        bay.chargepoint.residualCurrent(30);
        bay.pass(10);
        bay.chargepoint.button();
        bay.pass(10);
        return "contactor closed " + bay.board.contactor;
    }

    private static String overriddenSiteLimit(Behaviour behaviour) {
        Bay bay = charging(behaviour);
        bay.ask("limit site 20");
        bay.pass(10);
        bay.ask("override");
        bay.pass(10);
        return "offers " + bay.offered();
    }

    private static String summerEvening(Behaviour behaviour) {
        Bay bay = new Bay(behaviour);
        bay.tell("{'type':'time','utc':'2026-07-01T20:00:00Z'}");
        bay.login();
        bay.ask("delay max 0");
        bay.plugIn();
        bay.pass(Duration.ofMinutes(61));
        return "offers " + bay.offered();
    }

    private static String hoursAfterPowerCut(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        bay.powerCut(5);
        return bay.ask("hours").getFirst();
    }

    private static String limited(Behaviour behaviour, boolean linkReturns) {
        Bay bay = charging(behaviour);
        bay.level("limit", 50, "");
        bay.pass(10);
        bay.link(false);
        bay.pass(10);
        bay.link(linkReturns);
        bay.pass(10);
        return "offers " + bay.offered();
    }

    private static String offline(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        bay.link(false);
        bay.powerCut(5);
        bay.plugIn();
        bay.pass(10);
        return "flows " + bay.flows();
    }

    private static String reports(Behaviour behaviour) {
        Bay bay = charging(behaviour);
        bay.hub.reports.clear();
        bay.pass(60);
        return bay.hub.reports.size() + " reports a minute";
    }

    private static String session(Behaviour behaviour, String key) {
        Bay bay = charging(behaviour);
        bay.pass(130);
        bay.unplug();
        return bay.word("sessions 1", key);
    }
}
