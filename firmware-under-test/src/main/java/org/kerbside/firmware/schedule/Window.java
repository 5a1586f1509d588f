package org.kerbside.firmware.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours of each day between two times of the civil clock; they run past midnight where {@code to} is not after {@code from}.
 *
 * <p>On the nights when the clock changes, an edge is the first instant at which the clock of that date shows its time
 * or a later one: a window neither opens twice nor stays open past its end.
 */
public record Window(LocalTime from, LocalTime to) {

    private static final String TIME = "([01][0-9]|2[0-3]):([0-5][0-9])";
    private static final Pattern TEXT = Pattern.compile(TIME + "-" + TIME);
    private static final DateTimeFormatter HOURS_AND_MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    /** From HH:MM-HH:MM; empty when it is written otherwise, or has no length. */
    public static Optional<Window> parse(String text) {
        Matcher found = TEXT.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        Window window = new Window(time(found, 1), time(found, 3));
        return window.from.equals(window.to) ? Optional.empty() : Optional.of(window);
    }

    Instant opensOn(LocalDate date, ZoneId zone) {
        return edge(date.atTime(from), zone);
    }

    /** Of the window that opens on {@code date}. */
    Instant closesAfter(LocalDate date, ZoneId zone) {
        return edge((to.isAfter(from) ? date : date.plusDays(1)).atTime(to), zone);
    }

    private static Instant edge(LocalDateTime civil, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(civil);
        if (change == null) {
            return civil.atZone(zone).toInstant();
        }
        return change.isGap() ? change.getInstant() : civil.toInstant(change.getOffsetBefore());
    }

    private static LocalTime time(Matcher found, int group) {
        return LocalTime.of(Integer.parseInt(found.group(group)), Integer.parseInt(found.group(group + 1)));
    }

    @Override
    public String toString() {
        return HOURS_AND_MINUTES.format(from) + "-" + HOURS_AND_MINUTES.format(to);
    }
}
