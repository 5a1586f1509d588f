package org.kerbside.reports.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kerbside.reports.diagram.Line.Corner;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;

class LineTest {

    @Test
    void theValueHeldBeforeTheWindowEntersIt() {
        var changes = List.of(change(1, 6), change(5, 16), change(9, 0));
        assertThat(Line.of(changes, new Span(3, 7), 900).corners())
                .containsExactly(new Corner(3, 6), new Corner(5, 16), new Corner(7, 16));
    }

    @Test
    void nothingIsDrawnBeforeTheFirstChange() {
        assertThat(Line.of(List.of(change(5, 16)), new Span(0, 7), 900).corners())
                .containsExactly(new Corner(0, Double.NaN), new Corner(5, 16), new Corner(7, 16));
    }

    @Test
    void thinningLosesNoPeak() {
        var changes = IntStream.range(0, 100_000)
                .mapToObj(i -> change(i * 10L, i == 54_321 ? 99 : i == 12_345 ? -99 : i % 7))
                .toList();
        var corners = Line.of(changes, new Span(0, 1_000_000), 900).corners();
        assertThat(corners).hasSizeLessThan(1_000).contains(new Corner(543_210, 99), new Corner(123_450, -99));
        assertThat(corners).isSortedAccordingTo(Comparator.comparingLong(Corner::at));
    }

    private static Change change(long ns, double value) {
        return new Change(Duration.ofNanos(ns), Signal.CURRENT, value, "");
    }
}
