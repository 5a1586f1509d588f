package org.kerbside.firmware.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hours of every day in which charging is allowed; always, where there are no windows. */
public record ChargingHours(List<Window> windows) {

    private static final int MOST_WINDOWS = 8;

    public static final ChargingHours ALWAYS = new ChargingHours(List.of());

    /** As shipped: outside 08:00–11:00 and 16:00–22:00, the peak hours of SI 2021/1467 reg. 2, on every day of the week. */
    public static final ChargingHours PRESET = new ChargingHours(List.of(
            new Window(LocalTime.of(22, 0), LocalTime.of(8, 0)), new Window(LocalTime.of(11, 0), LocalTime.of(16, 0))));

    public ChargingHours {
        windows = List.copyOf(windows);
    }

    /** From HH:MM-HH:MM, several separated by commas; empty when it is written otherwise, or names more than 8. */
    public static Optional<ChargingHours> parse(String text) {
        List<Window> windows = new ArrayList<>();
        for (String word : text.split(",", -1)) {
            Window.parse(word).ifPresent(windows::add);
        }
        boolean allUnderstood = windows.size() == text.split(",", -1).length && windows.size() <= MOST_WINDOWS;
        return allUnderstood ? Optional.of(new ChargingHours(windows)) : Optional.empty();
    }

    public boolean open(Instant instant, ZoneId zone) {
        return windows.isEmpty() || isInside(instant, zone);
    }

    /** The first opening or closing of any window after {@code instant}. */
    public Optional<Instant> nextEdge(Instant instant, ZoneId zone) {
        return Stream.concat(edges(instant, zone, Window::opensOn), edges(instant, zone, Window::closesAfter))
                .min(Instant::compareTo);
    }

    /** The first instant after {@code instant} at which charging becomes allowed, having been forbidden just before. */
    public Optional<Instant> nextOpening(Instant instant, ZoneId zone) {
        return edges(instant, zone, Window::opensOn)
                .filter(opening -> isInside(opening, zone) && !isInside(opening.minusNanos(1), zone))
                .min(Instant::compareTo);
    }

    private boolean isInside(Instant instant, ZoneId zone) {
        LocalDate today = instant.atZone(zone).toLocalDate();
        return Stream.of(today.minusDays(1), today)
                .anyMatch(date -> windows.stream()
                        .anyMatch(window -> !instant.isBefore(window.opensOn(date, zone))
                                && instant.isBefore(window.closesAfter(date, zone))));
    }

    private Stream<Instant> edges(Instant after, ZoneId zone, Edge edge) {
        LocalDate today = after.atZone(zone).toLocalDate();
        return Stream.of(today.minusDays(1), today, today.plusDays(1), today.plusDays(2))
                .flatMap(date -> windows.stream().map(window -> edge.of(window, date, zone)))
                .filter(instant -> instant.isAfter(after));
    }

    private interface Edge {
        Instant of(Window window, LocalDate date, ZoneId zone);
    }

    @Override
    public String toString() {
        return windows.isEmpty()
                ? "none"
                : windows.stream().map(Window::toString).collect(Collectors.joining(","));
    }
}
