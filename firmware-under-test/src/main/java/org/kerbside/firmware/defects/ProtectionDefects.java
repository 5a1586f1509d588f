package org.kerbside.firmware.defects;

import java.time.Duration;
import java.util.List;
import org.kerbside.firmware.protection.ProximityTable;

/** Defects of contactor, cable detection and protection. */
final class ProtectionDefects {

    static final List<Defect> ALL = List.of(
            new Defect(
                    "OPENS_UNDER_LOAD",
                    "SEQ-10.1",
                    "opens the contactor at the moment the offer ends, under load",
                    right -> right.withContactor(right.contactor().withPatience(Duration.ZERO))),
            new Defect(
                    "OPENS_LATE",
                    "SEQ-8.1",
                    "opens the contactor 250 ms after the vehicle stops asking",
                    right -> right.withContactor(right.contactor().withOpeningDelay(Duration.ofMillis(250)))),
            new Defect(
                    "STOPS_AFTER_3_S",
                    "SEQ-10.2",
                    "opens under load 3 s after the offer ended",
                    right -> right.withContactor(right.contactor().withPatience(Duration.ofSeconds(3)))),
            new Defect(
                    "WELD_NOT_NOTICED",
                    "PROT-WELD",
                    "does not notice that the contactor stays closed",
                    right -> right.withContactor(right.contactor().withWeldDetection(false))),
            new Defect(
                    "CABLES_READ_AS_13_A",
                    "PP-TABLE",
                    "takes every cable for the thinnest",
                    right -> right.withProtection(right.protection().withProximity(ProximityTable::alwaysThirteen))),
            new Defect(
                    "CABLE_RATING_IGNORED",
                    "PP-TABLE",
                    "offers more than the cable can carry",
                    right -> right.withProtection(right.protection().withCableCounts(false))),
            new Defect(
                    "CABLE_OF_20_A_READ_AS_16_A",
                    "PP-TABLE",
                    "offers 16 A on a cable of 20 A",
                    right -> right.withProtection(right.protection().withProximity(ProximityTable::twentyIsSixteen))),
            new Defect(
                    "PROXIMITY_OPEN_READ_AS_13_A",
                    "PP-ERROR",
                    "takes an open proximity contact for the thinnest cable",
                    right -> right.withProtection(right.protection().withProximity(ProximityTable::openIsThirteen))),
            new Defect(
                    "PROXIMITY_SHORT_READ_AS_63_A",
                    "PP-ERROR",
                    "takes a shorted proximity contact for the largest cable",
                    right -> right.withProtection(right.protection().withProximity(ProximityTable::shortIsTheLargest))),
            new Defect(
                    "OVERHEATED_KEEPS_GOING",
                    "SA-01",
                    "charges on however hot it is",
                    right -> right.withProtection(
                            right.protection().withReducedAt(1000).withStoppedAt(1000))),
            new Defect(
                    "PROTECTION_DELAYED",
                    "RD-20",
                    "reduces for heat or the site only after two minutes",
                    right -> right.withDelay(right.delay().withOfProtection(Duration.ofMinutes(2)))));

    private ProtectionDefects() {}
}
