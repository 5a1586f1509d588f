package org.kerbside.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerbside.rig.bench.Bench;
import org.kerbside.rig.bench.BenchProvider;
import org.kerbside.rig.bench.Fault;
import org.kerbside.rig.bench.Setup;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;

/** What every bench promises. Lower bounds only, so that it holds in wall time too. */
abstract class BenchContract {

    private static final Duration PLENTY = Duration.ofSeconds(20);

    @TempDir
    private Path scratch;

    private Bench bench;

    /** As in {@code --bench NAME}. */
    abstract String name();

    @BeforeEach
    void open() {
        bench = BenchProvider.named(name()).orElseThrow().open(new Setup(7, Optional.empty(), scratch));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void opensWithoutAVehicleAndWithTheContactorOpen() {
        assertThat(bench.trace().isOn(Signal.CONTACTOR)).isFalse();
        assertThat(bench.trace().latest(Signal.PILOT_HIGH).orElseThrow()).isBetween(11.0, 13.0);
        assertThat(bench.trace().isOn(Signal.SUPPLY)).isTrue();
    }

    @Test
    void opensOnTheTwelfthOfJanuaryAtNoon() {
        var noon = Instant.parse("2026-01-12T12:00:00Z");
        assertThat(bench.smartMeter().utc()).isBetween(noon, noon.plus(PLENTY));
        var told = bench.console().ask("status").value("time").map(Instant::parse);
        assertThat(told.orElseThrow()).isBetween(noon.minusSeconds(1), noon.plus(PLENTY));
    }

    @Test
    void chargesACarAndTracesIt() {
        charge();
        assertThat(bench.trace().isOn(Signal.CONTACTOR)).isTrue();
        assertThat(bench.trace().latest(Signal.PILOT_DUTY).orElseThrow()).isBetween(10.0, 96.0);
    }

    @Test
    void timeInTheTraceNeverGoesBack() {
        charge();
        bench.vehicle().unplug();
        bench.timeline().pass(Duration.ofMillis(500));
        assertThat(bench.trace().changes()).extracting(Change::at).isSorted();
    }

    @Test
    void aQuantityIsRecordedOnlyWhenItChanges() {
        charge();
        var seen = bench.trace()
                .between(Signal.CONTACTOR, Duration.ZERO, bench.timeline().now());
        for (int i = 1; i < seen.size(); i++) {
            assertThat(seen.get(i).value()).isNotEqualTo(seen.get(i - 1).value());
        }
    }

    @Test
    void everyFaultThatItCanInjectIsReadBack() {
        bench.vehicle().plugIn();
        for (var fault : Fault.values()) {
            if (bench.capabilities().contains(fault.needs())) {
                assertThat(bench.faults().present(fault)).as("%s before", fault).isFalse();
                bench.faults().inject(fault);
                assertThat(bench.faults().present(fault))
                        .as("%s injected", fault)
                        .isTrue();
                bench.faults().remove(fault);
                assertThat(bench.faults().present(fault))
                        .as("%s removed", fault)
                        .isFalse();
            }
        }
    }

    @Test
    void theChargepointComesBackAfterAPowerCut() {
        bench.supply().cut();
        bench.timeline().pass(Duration.ofMillis(200));
        assertThat(bench.trace().isOn(Signal.SUPPLY)).isFalse();
        bench.supply().restore();
        bench.timeline().pass(Duration.ofSeconds(2));
        assertThat(bench.console().ask("version").ok()).isTrue();
    }

    @Test
    void closingLeavesTheContactorOpenAndMayBeDoneTwice() {
        charge();
        bench.close();
        assertThat(bench.trace().isOn(Signal.CONTACTOR)).isFalse();
        assertThatCode(bench::close).doesNotThrowAnyException();
    }

    private void charge() {
        assertThat(bench.console().ask("login " + bench.device().password()).ok())
                .isTrue();
        assertThat(bench.console().ask("delay max 0").ok()).isTrue();
        bench.vehicle().plugIn();
        bench.vehicle().requestEnergy();
        assertThat(bench.timeline()
                        .passUntil(() -> bench.trace().latest(Signal.CURRENT).orElse(0) > 0.5, PLENTY))
                .isTrue();
    }
}
