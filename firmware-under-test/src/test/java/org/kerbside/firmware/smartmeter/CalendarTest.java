package org.kerbside.firmware.smartmeter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    private static final Calendar WEEK = new Calendar(List.of(
            new SwitchingRule(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(16, 0), 25),
            new SwitchingRule(EnumSet.allOf(DayOfWeek.class), LocalTime.of(22, 0), 100),
            new SwitchingRule(Set.of(DayOfWeek.SUNDAY), LocalTime.of(9, 0), 50)));

    @ParameterizedTest
    @CsvSource({
        "2026-01-12T15:59:59Z, 100",
        "2026-01-12T16:00:00Z, 25",
        "2026-01-12T22:00:00Z, 100",
        "2026-01-17T16:00:00Z, 100",
        "2026-01-18T08:59:59Z, 100",
        "2026-01-18T09:00:00Z, 50",
        "2026-07-06T16:00:00Z, 25",
        "2026-07-06T15:59:59Z, 100"
    })
    void holdsWhatTheLastSwitchSetInUtc(Instant now, int percent) {
        assertThat(percent(WEEK, now)).hasValue(percent);
    }

    @Test
    void looksBackOverTheWholeWeek() {
        Calendar once = new Calendar(List.of(new SwitchingRule(Set.of(DayOfWeek.MONDAY), LocalTime.NOON, 75)));
        assertThat(percent(once, Instant.parse("2026-01-12T11:59:59Z"))).hasValue(75);
        assertThat(once.nextSwitch(Instant.parse("2026-01-12T12:00:00Z"), ZoneOffset.UTC))
                .contains(Instant.parse("2026-01-19T12:00:00Z"));
    }

    @Test
    void theLowerOfTwoLevelsAtTheSameInstantHolds() {
        Calendar twice = new Calendar(List.of(
                new SwitchingRule(Set.of(DayOfWeek.MONDAY), LocalTime.NOON, 75),
                new SwitchingRule(Set.of(DayOfWeek.MONDAY), LocalTime.NOON, 50)));
        assertThat(percent(twice, Instant.parse("2026-01-13T00:00:00Z"))).hasValue(50);
    }

    @Test
    void saysNothingWithoutRules() {
        assertThat(percent(new Calendar(List.of()), Instant.parse("2026-01-13T00:00:00Z")))
                .isEmpty();
    }

    private static Optional<Integer> percent(Calendar calendar, Instant now) {
        return calendar.lastSwitch(now, ZoneOffset.UTC).map(Calendar.Switch::percent);
    }
}
