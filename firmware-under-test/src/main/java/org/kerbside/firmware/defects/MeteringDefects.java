package org.kerbside.firmware.defects;

import java.time.Duration;
import java.util.List;

/** Defects of what it measures, reports and records. */
final class MeteringDefects {

    static final List<Defect> ALL = List.of(
            new Defect(
                    "ENERGY_READ_LOW",
                    "MS-01",
                    "tells 15 % less power and energy than flows",
                    right -> right.withMetering(right.metering().withFactor(0.85))),
            new Defect(
                    "POWER_EVERY_5_S",
                    "MS-02",
                    "reports power every 5 s instead of every second",
                    right -> right.withNetwork(right.network().withReportInterval(Duration.ofSeconds(5)))),
            new Defect(
                    "SESSION_DURATION_ROUNDED",
                    "MS-04",
                    "records durations in whole minutes",
                    right -> right.withSession(right.session().withDurationStepSeconds(60))));

    private MeteringDefects() {}
}
