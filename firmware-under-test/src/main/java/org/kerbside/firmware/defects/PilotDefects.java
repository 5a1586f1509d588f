package org.kerbside.firmware.defects;

import java.time.Duration;
import java.util.List;
import org.kerbside.firmware.pilot.DutyLaw;
import org.kerbside.firmware.pilot.LevelWindows;

/** Defects of the control pilot. */
final class PilotDefects {

    static final List<Defect> ALL = List.of(
            new Defect(
                    "CLOSES_LATE",
                    "SEQ-4",
                    "takes 5 s to give power to a vehicle that asks",
                    right -> right.withPilot(right.pilot().withQualification(Duration.ofSeconds(5)))),
            new Defect(
                    "CLOSES_ON_A_SHORT_SIGNAL",
                    "SEQ-11",
                    "takes a signal of 250 ms for a wish for energy",
                    right -> right.withPilot(right.pilot().withQualification(Duration.ofMillis(100)))),
            new Defect(
                    "CLOSES_ON_THE_CABLE_ALONE",
                    "CP-DIODE",
                    "gives power as soon as a cable is plugged, whatever the pilot says",
                    right -> right.withPilot(right.pilot().withCableAlone(true))),
            new Defect(
                    "DUTY_TOO_LOW",
                    "CP-DUTY",
                    "sends 2.8 percentage points less than the duty law",
                    right -> right.withPilot(right.pilot().withDuty(amps -> DutyLaw.standard(amps) - 2.8))),
            new Defect(
                    "SENDS_LESS_THAN_6_A",
                    "CP-MINIMUM",
                    "sends currents below 6 A as a duty below 10 %",
                    right -> right.withPilot(right.pilot().withMinimumAmps(1))
                            .withLevels(right.levels().withLeastAmps(1))),
            new Defect(
                    "NEVER_RAISES_THE_RATE",
                    "SF-03",
                    "once reduced, raises the rate ten days later",
                    right -> right.withPilot(right.pilot().withSpacing(Duration.ofDays(10)))),
            new Defect(
                    "WINDOW_OF_C_TOO_NARROW",
                    "CP-DETECT",
                    "takes the corners of state C for its neighbours",
                    right -> right.withPilot(right.pilot().withWindows(new LevelWindows(10.5, 6.6, 5.4, 1.5, 0.3)))),
            new Defect(
                    "WINDOW_OF_C_TOO_WIDE",
                    "CP-DETECT",
                    "takes the lower corner of state B for state C",
                    right -> right.withPilot(right.pilot().withWindows(new LevelWindows(10.5, 8.5, 4.5, 1.5, 0.3)))),
            new Defect(
                    "DUTY_BY_INTEGER_DIVISION",
                    "CP-DUTY",
                    "signals less than it means, by a duty in whole timer ticks",
                    right -> right.withPilot(right.pilot().withDuty(DutyLaw::inWholeNumbers))),
            new Defect(
                    "DIODE_CHECK_SKIPPED",
                    "CP-DIODE",
                    "gives power without the diode of a vehicle",
                    right -> right.withPilot(right.pilot().withDiodeCheck(false))),
            new Defect(
                    "PILOT_SHORT_IGNORED",
                    "SEQ-12",
                    "charges on with the pilot shorted to earth",
                    right -> right.withPilot(right.pilot().withShortIgnoredInC(true))));

    private PilotDefects() {}
}
