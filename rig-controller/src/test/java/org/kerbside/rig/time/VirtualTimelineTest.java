package org.kerbside.rig.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VirtualTimelineTest extends TimelineContract {

    private final VirtualTimeline timeline = new VirtualTimeline();

    @Override
    Timeline timeline() {
        return timeline;
    }

    @Test
    void eventsDueAtTheSameMomentRunInTheOrderTheyWereScheduled() {
        List<String> ran = new ArrayList<>();
        timeline.after(Duration.ofMillis(5), () -> ran.add("first"));
        timeline.after(Duration.ofMillis(5), () -> ran.add("second"));
        timeline.pass(Duration.ofMillis(5));
        assertThat(ran).containsExactly("first", "second");
    }

    @Test
    void stopsAtTheMomentTheConditionHolds() {
        boolean[] open = {false};
        timeline.after(Duration.ofMillis(80), () -> open[0] = true);
        assertThat(timeline.passUntil(() -> open[0], Duration.ofMillis(100))).isTrue();
        assertThat(timeline.now()).isEqualTo(Duration.ofMillis(80));
    }

    @Test
    void standsAtTheLimitWhenTheConditionNeverHolds() {
        assertThat(timeline.passUntil(() -> false, Duration.ofHours(8))).isFalse();
        assertThat(timeline.now()).isEqualTo(Duration.ofHours(8));
    }
}
