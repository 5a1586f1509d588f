package org.kerbside.rig.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kerbside.rig.run.sample.PaperBench;

class BenchGuardTest {

    @Test
    void closesTheBenchOnceWhenAllGoesWell() {
        var closings = new AtomicInteger();
        var bench = new PaperBench(closings::incrementAndGet);

        try (var guard = new BenchGuard(bench)) {
            assertThat(guard.bench()).isSameAs(bench);
        }

        assertThat(closings).hasValue(1);
    }
}
