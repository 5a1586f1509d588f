package org.kerbside.firmware.smartmeter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The supplier's weekly calendar (ECS46d), in UTC; of two rules at the same instant the lower level holds. */
public record Calendar(List<SwitchingRule> rules) implements Message {

    private static final int DAYS_OF_A_WEEK = 7;

    /** One rule taking effect. */
    private record Switch(Instant at, int percent) {}

    public Calendar {
        rules = List.copyOf(rules);
    }

    @Override
    public String type() {
        return "calendar";
    }

    /** In percent: what the last switch set; empty without rules. */
    OptionalInt level(Instant now, ZoneId zone) {
        return switches(now, zone, -DAYS_OF_A_WEEK, 0)
                .filter(change -> !change.at().isAfter(now))
                .max(Comparator.comparing(Switch::at)
                        .thenComparing(Comparator.comparingInt(Switch::percent).reversed()))
                .map(change -> OptionalInt.of(change.percent()))
                .orElse(OptionalInt.empty());
    }

    Optional<Instant> nextSwitch(Instant now, ZoneId zone) {
        return switches(now, zone, 0, DAYS_OF_A_WEEK)
                .map(Switch::at)
                .filter(at -> at.isAfter(now))
                .min(Instant::compareTo);
    }

    private Stream<Switch> switches(Instant now, ZoneId zone, int firstDay, int lastDay) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return IntStream.rangeClosed(firstDay, lastDay)
                .mapToObj(today::plusDays)
                .flatMap(date -> switchesOn(date, zone));
    }

    private Stream<Switch> switchesOn(LocalDate date, ZoneId zone) {
        return rules.stream()
                .filter(rule -> rule.days().contains(date.getDayOfWeek()))
                .map(rule -> new Switch(date.atTime(rule.at()).atZone(zone).toInstant(), rule.percent()));
    }
}
