package org.kerbside.firmware.defects;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.kerbside.firmware.Bay;
import org.kerbside.firmware.Behaviour;

/** What an observer of pilot and contactor sees. */
final class PilotObservations {

    static final Map<String, Function<Behaviour, String>> ALL = Map.of(
            "OPENS_LATE", b -> afterPilot(b, 9, -12, 100),
            "PILOT_SHORT_IGNORED", b -> afterPilot(b, 0, 0, 3000),
            "STOPS_AFTER_3_S", PilotObservations::carThatKeepsDrawing,
            "DIODE_CHECK_SKIPPED", PilotObservations::withoutDiode,
            "DUTY_BY_INTEGER_DIVISION", b -> "duty " + Observations.charging(b).board.duty,
            "PROXIMITY_SHORT_READ_AS_63_A", b -> onCable(b, 10),
            "CABLE_OF_20_A_READ_AS_16_A", b -> onCable(b, 680),
            "WELD_NOT_NOTICED", PilotObservations::welded);

    private PilotObservations() {}

    private static String afterPilot(Behaviour behaviour, double high, double low, long millis) {
        Bay bay = Observations.charging(behaviour);
        bay.chargepoint.pilot(high, low);
        bay.pass(Duration.ofMillis(millis));
        return "contactor closed " + bay.board.contactor;
    }

    private static String carThatKeepsDrawing(Behaviour behaviour) {
        Bay bay = Observations.charging(behaviour);
        bay.keepDrawing();
        bay.level("state", 0, "");
        bay.pass(5);
        return "contactor closed " + bay.board.contactor;
    }

    private static String withoutDiode(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        bay.withoutDiode();
        bay.plugIn();
        bay.pass(10);
        return "contactor closed " + bay.board.contactor;
    }

    private static String onCable(Behaviour behaviour, double ohms) {
        Bay bay = Bay.unhindered(behaviour);
        bay.plugIn();
        bay.chargepoint.proximity(ohms);
        bay.pass(10);
        return "offers " + bay.offered();
    }

    private static String welded(Behaviour behaviour) {
        Bay bay = Observations.charging(behaviour);
        bay.weld();
        bay.unplug();
        bay.pass(5);
        return bay.word("status", "causes");
    }
}
