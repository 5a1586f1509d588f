package org.kerbside.features;

import io.cucumber.java.ParameterType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** How durations and moments are written in scenarios. */
public final class Phrases {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]");

    /** {@code 100 ms}, {@code 2.5 s}, {@code 10 min}, {@code 24 h}. */
    @ParameterType("\\d+(?:\\.\\d+)? (?:ms|s|min|h)")
    public static Duration duration(String words) {
        var parts = words.split(" ", -1);
        var nanosPerUnit = switch (parts[1]) {
            case "ms" -> 1e6;
            case "s" -> 1e9;
            case "min" -> 60e9;
            default -> 3600e9;
        };
        return Duration.ofNanos(Math.round(Double.parseDouble(parts[0]) * nanosPerUnit));
    }

    /** {@code 2026-07-01 20:59:30 UTC}, seconds left out where 0. */
    @ParameterType("(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d(?::\\d\\d)?) UTC")
    public static Instant moment(String words) {
        return LocalDateTime.parse(words, MOMENT).toInstant(ZoneOffset.UTC);
    }
}
