package org.kerbside.reports.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kerbside.reports.diagram.Ticks.Tick;

class TicksTest {

    @Test
    void areRoundAndInside() {
        assertThat(Ticks.between(-13, 13, 4).marks()).extracting(Tick::label).containsExactly("-10", "0", "10");
        assertThat(Ticks.between(0.1, 0.9, 4).marks())
                .extracting(Tick::label)
                .containsExactly("0.2", "0.4", "0.6", "0.8");
        assertThat(Ticks.between(0, 900, 4).marks()).extracting(Tick::label).containsExactly("0", "500");
    }
}
