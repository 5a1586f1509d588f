package org.kerbside.firmware.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kerbside.firmware.protection.Cause;

class OvercurrentTest {

    private final OutletOnTest test = new OutletOnTest();

    @BeforeEach
    void charging() {
        test.charge(16);
    }

    @Test
    void aVehicleThatDrawsTooMuchForSevenSecondsIsCutOffUntilUnplugged() {
        var began = test.now();
        test.outlet.mains(230, 18.2);
        test.pass(60_000);
        assertThat(test.coilDriven().minus(began)).isEqualTo(Duration.ofSeconds(7));
        assertThat(test.closed()).isFalse();
        assertThat(test.outlet.causes()).containsExactly(Cause.OVERCURRENT);
        test.level(12);
        test.pass(100);
        assertThat(test.outlet.causes()).isEmpty();
    }

    @Test
    void tenPercentAndHalfAnAmpereAreTolerated() {
        test.outlet.mains(230, 18);
        test.pass(60_000);
        assertThat(test.closed()).isTrue();
    }

    @Test
    void shortPeaksAreTolerated() {
        for (var peak = 0; peak < 5; peak++) {
            test.outlet.mains(230, 30);
            test.pass(6900);
            test.outlet.mains(230, 16);
            test.pass(10);
        }
        assertThat(test.closed()).isTrue();
    }

    @Test
    void aVehicleHasFiveSecondsToFollowASmallerOffer() {
        var reduced = test.now();
        test.outlet.offer(10);
        test.pass(60_000);
        assertThat(test.coilDriven().minus(reduced)).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void aVehicleThatFollowsInTimeIsNotCutOff() {
        test.outlet.offer(10);
        test.pass(11_900);
        test.outlet.mains(230, 10);
        test.pass(60_000);
        assertThat(test.closed()).isTrue();
    }

    @Test
    void everyReductionHasItsOwnTime() {
        test.outlet.offer(12);
        test.pass(4000);
        var second = test.now();
        test.outlet.offer(8);
        test.pass(900);
        test.outlet.mains(230, 12);
        test.pass(60_000);
        assertThat(test.coilDriven().minus(second)).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void anOfferThatEndedIsLeftToTheStopItself() {
        test.outlet.mains(230, 30);
        test.pass(6000);
        test.outlet.offer(0);
        test.pass(6000);
        assertThat(test.closed()).isTrue();
        assertThat(test.outlet.causes()).isEmpty();
    }
}
