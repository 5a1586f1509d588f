package org.kerbside.firmware.defects;

import java.util.List;
import java.util.Set;
import org.kerbside.firmware.limits.ChargeNow;

/** Defects of charging now. */
final class OverrideDefects {

    static final List<Defect> ALL = List.of(
            new Defect(
                    "OVERRIDE_WAITS_FOR_THE_HOURS",
                    "OP-07",
                    "an override outside the charging hours does nothing",
                    right -> right.withOverride(right.override().withAboveHours(false))),
            new Defect(
                    "OVERRIDE_KEEPS_THE_LEVEL",
                    "OP-08",
                    "an override does not lift what the supplier commanded",
                    right -> right.withOverride(right.override().withAboveLevels(false))),
            new Defect(
                    "BUTTON_IGNORED",
                    "RD-08",
                    "the driver's button does nothing",
                    right -> right.withOverride(right.override().withActors(Set.of(ChargeNow.Actor.OWNER)))),
            new Defect(
                    "OVERRIDE_BEATS_SITE_LIMIT",
                    "SA-03",
                    "an override lifts the site limit",
                    right -> right.withOverride(right.override().withUnderSiteLimit(false))),
            new Defect(
                    "RESIDUAL_CURRENT_IGNORED_BY_OVERRIDE",
                    "SA-02",
                    "an override clears a residual current fault",
                    right -> right.withOverride(right.override().withUnderProtection(false))));

    private OverrideDefects() {}
}
