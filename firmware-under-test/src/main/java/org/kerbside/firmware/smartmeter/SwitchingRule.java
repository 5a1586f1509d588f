package org.kerbside.firmware.smartmeter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * A time, UTC, from which the calendar sets a level.
 *
 * @param days on which it does, unless they are special
 * @param specialDays numbers of the special days on which it does
 * @param percent of the rating
 * @param first the first date on which it does
 * @param last the last one
 */
public record SwitchingRule(
        Set<DayOfWeek> days, Set<Integer> specialDays, LocalTime at, int percent, DayPattern first, DayPattern last) {

    public SwitchingRule {
        days = Set.copyOf(days);
        specialDays = Set.copyOf(specialDays);
    }

    /** In every week of every year. */
    public SwitchingRule(Set<DayOfWeek> days, LocalTime at, int percent) {
        this(days, Set.of(), at, percent, DayPattern.EVERY, DayPattern.EVERY);
    }

    boolean switchesOn(LocalDate date, Set<Integer> special) {
        boolean onThatDay = special.isEmpty()
                ? days.contains(date.getDayOfWeek())
                : special.stream().anyMatch(specialDays::contains);
        return onThatDay && DayPattern.between(first, last, date);
    }
}
