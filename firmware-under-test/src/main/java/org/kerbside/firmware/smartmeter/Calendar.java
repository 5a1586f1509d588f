package org.kerbside.firmware.smartmeter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The supplier's calendar (ECS46d), in UTC; of two rules at the same instant the lower level holds. */
public record Calendar(List<SwitchingRule> rules, List<SpecialDay> specialDays) implements Message {

    /** None. */
    public static final Calendar EMPTY = new Calendar(List.of());

    /** How far a switch is looked for, back and ahead, in days: a year and what leap years add (assumption). */
    private static final int HORIZON = 370;

    /** One rule taking effect. */
    record Switch(Instant at, int percent) {}

    public Calendar {
        rules = List.copyOf(rules);
        specialDays = List.copyOf(specialDays);
    }

    /** Without special days. */
    public Calendar(List<SwitchingRule> rules) {
        this(rules, List.of());
    }

    @Override
    public String type() {
        return "calendar";
    }

    /** The last one until {@code now}; empty without rules. */
    Optional<Switch> lastSwitch(Instant now, ZoneId zone) {
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        for (int days = 0; days <= HORIZON; days++) {
            Optional<Switch> last = switchesOn(today.minusDays(days), zone)
                    .filter(change -> !change.at().isAfter(now))
                    .max(Comparator.comparing(Switch::at)
                            .thenComparing(
                                    Comparator.comparingInt(Switch::percent).reversed()));
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    Optional<Instant> nextSwitch(Instant now, ZoneId zone) {
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        for (int days = 0; days <= HORIZON; days++) {
            Optional<Instant> next = switchesOn(today.plusDays(days), zone)
                    .map(Switch::at)
                    .filter(at -> at.isAfter(now))
                    .min(Instant::compareTo);
            if (next.isPresent()) {
                return next;
            }
        }
        return Optional.empty();
    }

    private Stream<Switch> switchesOn(LocalDate date, ZoneId zone) {
        Set<Integer> special = specialDays.stream()
                .filter(day -> day.date().matches(date))
                .map(SpecialDay::number)
                .collect(Collectors.toSet());
        return rules.stream()
                .filter(rule -> rule.switchesOn(date, special))
                .map(rule -> new Switch(date.atTime(rule.at()).atZone(zone).toInstant(), rule.percent()));
    }
}
