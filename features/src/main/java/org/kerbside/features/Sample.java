package org.kerbside.features;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Intervals measured one after the other, in s; one that had not ended when the rig stopped waiting is endless. */
final class Sample {

    private final List<Double> seconds = new ArrayList<>();
    private Duration from = Duration.ZERO;

    /** Takes the interval from {@code start} to {@code end}. */
    void add(Duration start, Optional<Duration> end) {
        from = seconds.isEmpty() ? start : from;
        seconds.add(end.map(at -> at.minus(start).toNanos() / 1e9).orElse(Double.POSITIVE_INFINITY));
    }

    List<Double> seconds() {
        return List.copyOf(seconds);
    }

    /** When the first one began. */
    Duration from() {
        return from;
    }

    double longest() {
        return seconds.stream().mapToDouble(s -> s).max().orElse(Double.NaN);
    }

    double shortest() {
        return seconds.stream().mapToDouble(s -> s).min().orElse(Double.NaN);
    }

    double mean() {
        return seconds.stream().mapToDouble(s -> s).average().orElse(0);
    }
}
