package org.kerbside.firmware.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerbside.firmware.contactor.ContactorBehaviour;
import org.kerbside.firmware.protection.Cause;

/** Sequences of IEC 61851-1 Table A.6 that end the flow. */
class OpeningTest {

    private final OutletOnTest test = new OutletOnTest();

    @BeforeEach
    void charging() {
        test.charge(16);
        assertThat(test.closed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {9, 12, 3, 0})
    void opens20MillisecondsAfterStateCEnds(double volts) {
        test.level(volts);
        var left = test.now();
        test.pass(100);
        assertThat(test.closed()).isFalse();
        assertThat(test.coilDriven().minus(left)).isEqualTo(Duration.ofMillis(20));
    }

    @Test
    void opensWhenTheVehicleStopsAfterTheOfferEnded() {
        test.outlet.offer(0);
        assertThat(test.board.duty).isEqualTo(100);
        test.pass(2500);
        assertThat(test.closed()).isTrue();
        assertThat(test.outlet.state()).isEqualTo("C1");
        test.level(9);
        test.pass(20);
        assertThat(test.closed()).isFalse();
    }

    @Test
    void waitsSixAndAHalfSecondsForAVehicleThatKeepsDrawing() {
        var ended = test.now();
        test.outlet.offer(0);
        test.pass(10_000);
        assertThat(test.closed()).isFalse();
        assertThat(test.coilDriven().minus(ended)).isEqualTo(Duration.ofMillis(6500));
    }

    @Test
    void anOfferThatComesBackInTimeKeepsThePowerOn() {
        test.outlet.offer(0);
        test.pass(2000);
        test.outlet.offer(10);
        test.outlet.mains(230, 10);
        test.pass(20_000);
        assertThat(test.board.coils).hasSize(2);
        assertThat(test.outlet.offered()).isEqualTo(10);
    }

    @Test
    void aSecondEndOfTheOfferDoesNotProlongTheWait() {
        var ended = test.now();
        test.outlet.offer(0);
        test.pass(3000);
        test.outlet.offer(0);
        test.pass(10_000);
        assertThat(test.coilDriven().minus(ended)).isEqualTo(Duration.ofMillis(6500));
    }

    @Test
    void aVehicleCutOffUnderLoadGetsPowerAgainWithTheNextOffer() {
        test.outlet.offer(0);
        test.pass(10_000);
        test.outlet.offer(16);
        test.pass(3000);
        assertThat(test.closed()).isTrue();
    }

    @Test
    void aShortedPilotStopsEverythingUntilItIsMended() {
        test.level(0.9, -0.9);
        test.pass(20);
        assertThat(test.closed()).isFalse();
        assertThat(test.outlet.state()).isEqualTo("E");
        assertThat(test.outlet.causes()).containsExactly(Cause.PILOT_SHORT);
        assertThat(test.board.duty).isEqualTo(100);
        test.pass(20_000);
        assertThat(test.closed()).isFalse();
        test.level(6);
        test.pass(3000);
        assertThat(test.closed()).isTrue();
    }

    @Test
    void aShortBehindTheDiodeIsAShortToo() {
        test.level(0.7, -12);
        test.pass(20);
        assertThat(test.closed()).isFalse();
    }

    @Test
    void anIgnoredShortKeepsThePowerOn() {
        var blind = OutletOnTest.with(PilotBehaviour.CORRECT.withShortIgnoredInC(true));
        blind.charge(16);
        blind.level(0);
        blind.pass(10_000);
        assertThat(blind.closed()).isTrue();
    }

    @Test
    void opensLateWithAnOpeningDelay() {
        var late = OutletOnTest.with(ContactorBehaviour.CORRECT.withOpeningDelay(Duration.ofMillis(250)));
        late.charge(16);
        late.level(9);
        var left = late.now();
        late.pass(1000);
        assertThat(late.coilDriven().minus(left)).isEqualTo(Duration.ofMillis(270));
        assertThat(late.outlet.causes()).isEmpty();
    }

    @Test
    void withLittlePatienceItOpensUnderLoadTooSoon() {
        var hasty = OutletOnTest.with(ContactorBehaviour.CORRECT.withPatience(Duration.ofSeconds(3)));
        hasty.charge(16);
        hasty.outlet.offer(0);
        hasty.pass(3001);
        assertThat(hasty.closed()).isFalse();
    }
}
