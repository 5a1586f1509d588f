package org.kerbside.rig.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerbside.rig.time.VirtualTimeline;

class TraceTest {

    private final VirtualTimeline timeline = new VirtualTimeline();
    private final Trace trace = new Trace(timeline);

    @Test
    void aValueThatStaysIsRecordedOnce() {
        trace.record(Signal.CURRENT, 16);
        trace.record(Signal.CURRENT, 16);
        assertThat(trace.changes()).hasSize(1);
    }

    @Test
    void everyTextIsRecorded() {
        trace.record(Signal.CONSOLE, "> status");
        trace.record(Signal.CONSOLE, "> status");
        assertThat(trace.changes()).hasSize(2);
    }

    @Test
    void aQuantityHoldsUntilItChanges() {
        trace.record(Signal.CURRENT, 6);
        timeline.pass(Duration.ofSeconds(10));
        trace.record(Signal.CURRENT, 16);
        assertThat(trace.at(Signal.CURRENT, Duration.ofSeconds(9))).hasValue(6);
        assertThat(trace.at(Signal.CURRENT, Duration.ofSeconds(10))).hasValue(16);
        assertThat(trace.at(Signal.VOLTAGE, Duration.ofSeconds(10))).isEmpty();
    }

    @Test
    void watchersSeeEveryChangeInOrder() {
        List<Double> seen = new ArrayList<>();
        trace.watch(c -> seen.add(c.value()));
        trace.record(Signal.CONTACTOR, true);
        trace.record(Signal.CONTACTOR, false);
        assertThat(seen).containsExactly(1.0, 0.0);
    }
}
