package org.kerbside.firmware.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kerbside.firmware.BoardDouble;

class MeterTest {

    private final BoardDouble board = new BoardDouble();
    private final Meter meter = new Meter(board, MeteringBehaviour.CORRECT);

    @Test
    void integratesFromReadingToReading() {
        meter.mains(230, 16);
        board.pass(Duration.ofMinutes(30));
        meter.mains(230, 32);
        board.pass(Duration.ofMinutes(15));
        assertThat(meter.energy()).isCloseTo(3680, within(1e-6));
        assertThat(meter.power()).isEqualTo(7360);
        assertThat(meter.current()).isEqualTo(32);
    }

    @Test
    void readingItTwiceCountsNothingTwice() {
        meter.mains(230, 10);
        board.pass(Duration.ofHours(1));
        assertThat(meter.energy()).isCloseTo(2300, within(1e-6));
        assertThat(meter.energy()).isCloseTo(2300, within(1e-6));
    }

    @Test
    void withoutCurrentNothingIsAdded() {
        meter.mains(230, 10);
        board.pass(Duration.ofHours(1));
        meter.mains(230, 0);
        board.pass(Duration.ofHours(24));
        assertThat(meter.energy()).isCloseTo(2300, within(1e-6));
        assertThat(meter.power()).isZero();
        assertThat(board.pending()).isZero();
    }

    @Test
    void withAFactorItReadsTwelvePercentLow() {
        var low = new Meter(board, MeteringBehaviour.CORRECT.withFactor(0.88));
        low.mains(230, 10);
        board.pass(Duration.ofHours(1));
        assertThat(low.energy()).isCloseTo(2024, within(1e-6));
        assertThat(low.power()).isCloseTo(2024, within(1e-6));
    }
}
