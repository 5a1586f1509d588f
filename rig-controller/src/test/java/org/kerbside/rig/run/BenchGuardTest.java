package org.kerbside.rig.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kerbside.rig.run.sample.PaperBench;

class BenchGuardTest {

    @Test
    void closesTheBenchOnceWhenAllGoesWell() {
        var bench = new PaperBench();

        try (var guard = new BenchGuard(bench)) {
            assertThat(guard.bench()).isSameAs(bench);
        }

        assertThat(bench.timesClosed()).isOne();
    }
}
