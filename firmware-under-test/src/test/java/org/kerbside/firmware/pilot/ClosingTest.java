package org.kerbside.firmware.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerbside.firmware.protection.Cause;

class ClosingTest {

    private final OutletOnTest test = new OutletOnTest();

    @Test
    void closesHalfASecondAfterStateCWasRecognised() {
        test.plugInAndOffer(16);
        test.level(6);
        var asked = test.now();
        test.pass(3000);
        assertThat(test.closed()).isTrue();
        assertThat(test.coilDriven().minus(asked)).isEqualTo(Duration.ofMillis(520));
    }

    @Test
    void closesForAVehicleThatAskedBeforeAnythingWasOffered() {
        test.level(6);
        test.pass(5000);
        assertThat(test.closed()).isFalse();
        test.outlet.offer(16);
        test.pass(3000);
        assertThat(test.closed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {200, 250, 400, 499})
    void aShortSignalOfTheVehicleDoesNotClose(long millis) {
        test.plugInAndOffer(16);
        for (var toggle = 0; toggle < 3; toggle++) {
            test.level(6);
            test.pass(millis);
            test.level(9);
            test.pass(400);
        }
        test.pass(5000);
        assertThat(test.board.coils).hasSize(1);
        assertThat(test.outlet.causes()).isEmpty();
    }

    @Test
    void withoutQualificationAShortSignalCloses() {
        var hasty = OutletOnTest.with(PilotBehaviour.CORRECT.withQualification(Duration.ZERO));
        hasty.plugInAndOffer(16);
        hasty.level(6);
        hasty.pass(250);
        assertThat(hasty.closed()).isTrue();
    }

    @Test
    void aVehicleThatNeedsVentilationGetsNoPower() {
        test.plugInAndOffer(16);
        test.level(3);
        test.pass(10_000);
        assertThat(test.closed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-8.79, -5.62, -0.9, -10.9, -13.1})
    void withoutASoundDiodeItDoesNotClose(double low) {
        test.plugInAndOffer(16);
        test.level(6, low);
        test.pass(15_000);
        assertThat(test.board.coils).hasSize(1);
        assertThat(test.outlet.causes()).containsExactly(Cause.DIODE);
        assertThat(test.outlet.offered()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-12, -9})
    void anOpenOrReversedDiodeLooksLikeNoVehicle(double low) {
        test.level(12, low);
        test.outlet.offer(16);
        test.pass(15_000);
        assertThat(test.outlet.vehicleConnected()).isFalse();
        assertThat(test.board.coils).hasSize(1);
    }

    @Test
    void theNextVehicleIsNotBlamedForTheDiodeOfTheLast() {
        test.plugInAndOffer(16);
        test.level(6, -5.62);
        test.pass(5000);
        test.level(12);
        test.pass(100);
        test.charge(16);
        assertThat(test.closed()).isTrue();
    }

    @Test
    void withoutDiodeCheckItCloses() {
        var trusting = OutletOnTest.with(PilotBehaviour.CORRECT.withDiodeCheck(false));
        trusting.plugInAndOffer(16);
        trusting.level(6, -5.62);
        trusting.pass(3000);
        assertThat(trusting.closed()).isTrue();
    }

    @Test
    void closesAgainForAVehicleThatPausedAndAsksAgain() {
        test.charge(16);
        test.level(9);
        test.pass(10_000);
        assertThat(test.closed()).isFalse();
        test.level(6);
        test.pass(3000);
        assertThat(test.closed()).isTrue();
    }

    @Test
    void anOfferThatEndsWhileStateCIsQualifiedDoesNotClose() {
        test.plugInAndOffer(16);
        test.level(6);
        test.pass(300);
        test.outlet.offer(0);
        test.pass(10_000);
        assertThat(test.board.coils).hasSize(1);
    }
}
