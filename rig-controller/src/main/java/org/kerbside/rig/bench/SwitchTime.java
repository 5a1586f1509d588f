package org.kerbside.rig.bench;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/** One rule of an auxiliary controller's calendar: from {@code at} (UTC) on these days, this level. */
public record SwitchTime(Set<DayOfWeek> days, LocalTime at, int percent) {

    public SwitchTime {
        days = Set.copyOf(days);
    }

    public static SwitchTime daily(LocalTime at, int percent) {
        return new SwitchTime(Set.of(DayOfWeek.values()), at, percent);
    }
}
