package org.kerbside.firmware.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kerbside.firmware.BoardDouble;

class MeterTest {

    private final BoardDouble board = new BoardDouble();

    @Test
    void integratesFromReadingToReading() {
        var meter = new Meter(board, MeteringBehaviour.CORRECT);
        meter.mains(230, 16);
        board.pass(Duration.ofMinutes(30));
        meter.mains(230, 32);
        board.pass(Duration.ofMinutes(15));
        assertThat(meter.energy()).isCloseTo(3680, within(1e-6));
        assertThat(meter.power()).isEqualTo(7360);
    }
}
