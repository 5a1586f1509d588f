package org.kerbside.firmware.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChargingHoursTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "2026-01-12T07:59:59Z, true",
        "2026-01-12T08:00:00Z, false",
        "2026-01-12T10:59:59Z, false",
        "2026-01-12T11:00:00Z, true",
        "2026-01-12T15:59:59Z, true",
        "2026-01-12T16:00:00Z, false",
        "2026-01-12T21:59:59Z, false",
        "2026-01-12T22:00:00Z, true",
        "2026-07-01T20:59:59Z, false",
        "2026-07-01T21:00:00Z, true",
        "2026-07-02T07:00:00Z, false"
    })
    void presetHoursAreOpenByTheCivilClock(Instant instant, boolean open) {
        assertThat(ChargingHours.PRESET.open(instant, LONDON)).isEqualTo(open);
    }

    @Test
    void presetHoursStayOutsideThePeakOfEveryDay() {
        Instant monday = Instant.parse("2026-01-12T00:00:00Z");
        for (int minute = 0; minute < 7 * 24 * 60; minute++) {
            Instant instant = monday.plus(Duration.ofMinutes(minute));
            int hour = LocalTime.ofInstant(instant, LONDON).getHour();
            boolean peak = (hour >= 8 && hour < 11) || (hour >= 16 && hour < 22);
            assertThat(ChargingHours.PRESET.open(instant, LONDON))
                    .as("%s", instant)
                    .isEqualTo(!peak);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // The clock jumps from 01:00 to 02:00 civil at 01:00 UTC.
        "2026-03-28T12:00:00Z, 00:30-04:30, 2026-03-29T00:30:00Z, 2026-03-29T03:30:00Z",
        "2026-03-28T12:00:00Z, 01:15-01:45, 2026-03-30T00:15:00Z, 2026-03-30T00:45:00Z",
        "2026-03-28T12:00:00Z, 00:30-01:30, 2026-03-29T00:30:00Z, 2026-03-29T01:00:00Z",
        "2026-03-28T12:00:00Z, 01:30-04:30, 2026-03-29T01:00:00Z, 2026-03-29T03:30:00Z",
        "2026-03-28T12:00:00Z, 22:00-08:00, 2026-03-28T22:00:00Z, 2026-03-29T07:00:00Z",
        // The clock shows 01:00 to 02:00 civil twice, from 00:00 UTC and from 01:00 UTC.
        "2026-10-24T12:00:00Z, 00:30-04:30, 2026-10-24T23:30:00Z, 2026-10-25T04:30:00Z",
        "2026-10-24T12:00:00Z, 01:15-01:45, 2026-10-25T00:15:00Z, 2026-10-25T00:45:00Z",
        "2026-10-24T12:00:00Z, 01:30-02:30, 2026-10-25T00:30:00Z, 2026-10-25T02:30:00Z",
        "2026-10-24T12:00:00Z, 22:00-08:00, 2026-10-24T21:00:00Z, 2026-10-25T08:00:00Z"
    })
    void opensOnceAndClosesOnceOnTheNightsWhenTheClockChanges(
            Instant from, String hours, Instant opens, Instant closes) {
        ChargingHours charging = ChargingHours.parse(hours).orElseThrow();
        assertThat(openings(charging, from, Duration.ofDays(2)).getFirst()).isEqualTo(opens);
        assertThat(charging.nextOpening(from, LONDON)).contains(opens);
        assertThat(firstClosedMinute(charging, opens)).isEqualTo(closes);
        assertThat(openings(charging, from, Duration.between(from, opens).plusHours(12)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-28T00:00:00Z", "2026-10-24T00:00:00Z", "2026-12-31T00:00:00Z", "2028-02-28T00:00:00Z"})
    void everyChangeIsAnEdgeThatWasForetold(Instant from) {
        ChargingHours hours =
                ChargingHours.parse("22:00-01:30,01:45-02:00,11:00-16:00").orElseThrow();
        Instant instant = from;
        while (instant.isBefore(from.plus(Duration.ofDays(4)))) {
            Instant edge = hours.nextEdge(instant, LONDON).orElseThrow();
            boolean open = hours.open(instant, LONDON);
            for (Instant between = instant; between.isBefore(edge); between = between.plusSeconds(60)) {
                assertThat(hours.open(between, LONDON)).as("%s", between).isEqualTo(open);
            }
            instant = edge;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22:00",
                "22:00-",
                "24:00-08:00",
                "22:00-08:60",
                "8:00-9:00",
                "22:00-22:00",
                "22:00-08:00,",
                "22:00–08:00"
            })
    void refusesWhatIsNotHours(String text) {
        assertThat(ChargingHours.parse(text)).isEmpty();
    }

    @Test
    void readsWhatItPrints() {
        assertThat(ChargingHours.parse(ChargingHours.PRESET.toString())).contains(ChargingHours.PRESET);
    }

    @Test
    void adjoiningWindowsOpenOnce() {
        ChargingHours hours = ChargingHours.parse("22:00-23:00,23:00-01:00").orElseThrow();
        Instant noon = Instant.parse("2026-01-12T12:00:00Z");
        assertThat(openings(hours, noon, Duration.ofHours(20))).hasSize(1);
        assertThat(hours.nextOpening(Instant.parse("2026-01-12T22:30:00Z"), LONDON))
                .contains(Instant.parse("2026-01-13T22:00:00Z"));
    }

    private static List<Instant> openings(ChargingHours hours, Instant from, Duration length) {
        List<Instant> openings = new ArrayList<>();
        boolean before = hours.open(from, LONDON);
        for (long minute = 1; minute <= length.toMinutes(); minute++) {
            Instant instant = from.plus(Duration.ofMinutes(minute));
            boolean open = hours.open(instant, LONDON);
            if (open && !before) {
                openings.add(instant);
            }
            before = open;
        }
        return openings;
    }

    private static Instant firstClosedMinute(ChargingHours hours, Instant opens) {
        Instant instant = opens;
        while (hours.open(instant, LONDON)) {
            instant = instant.plusSeconds(60);
        }
        return instant;
    }
}
