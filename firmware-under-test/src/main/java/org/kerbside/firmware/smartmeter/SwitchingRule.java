package org.kerbside.firmware.smartmeter;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/** A time on some days of the week, UTC, from which the calendar sets a level, in percent of the rating. */
public record SwitchingRule(Set<DayOfWeek> days, LocalTime at, int percent) {

    public SwitchingRule {
        days = Set.copyOf(days);
    }
}
