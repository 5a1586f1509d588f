package org.kerbside.reports.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {

    private static final long S = 1_000_000_000;

    @ParameterizedTest
    @CsvSource({"1_000, US", "1_500_000, MS", "60_000_000, S", "3_600_000_000, MIN", "86_400_000_000, H"})
    void theUnitSuitsTheWindow(String micros, TimeAxis.Unit unit) {
        long length = Long.parseLong(micros.replace("_", "")) * 1_000;
        assertThat(TimeAxis.of(new Span(0, length)).unit()).isEqualTo(unit);
    }

    @Test
    void farFromTheOpeningItCountsFromARoundMoment() {
        var axis = TimeAxis.of(new Span(46_802_345_000_000L, 46_802_445_000_000L));
        assertThat(axis.title()).isEqualTo("Time in ms after 13 h 0 min 2.3 s since the bench was opened");
        assertThat(axis.start()).isCloseTo(45, within(1e-9));
        assertThat(axis.end()).isCloseTo(145, within(1e-9));
    }

    @Test
    void nearItCountsFromTheOpening() {
        assertThat(TimeAxis.of(new Span(5 * S, 65 * S)).title()).isEqualTo("Time since the bench was opened, in s");
    }
}
