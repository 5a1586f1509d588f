package org.kerbside.firmware.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerbside.firmware.contactor.ContactorBehaviour;
import org.kerbside.firmware.protection.Cause;
import org.kerbside.firmware.protection.ProtectionBehaviour;

class FaultsTest {

    private final OutletOnTest test = new OutletOnTest();

    @Test
    void weldedContactsTakeItOutOfServiceForGood() {
        test.charge(16);
        test.welded = true;
        test.level(9);
        test.pass(269);
        assertThat(test.outlet.causes()).isEmpty();
        test.pass(1);
        assertThat(test.outlet.state()).isEqualTo("F");
        assertThat(test.board.duty).isZero();
        test.outlet.offer(16);
        test.level(6);
        test.pass(60_000);
        assertThat(test.outlet.causes()).containsExactly(Cause.WELDED);
        assertThat(test.board.duty).isZero();
        assertThat(test.closed()).isFalse();
        assertThat(test.told).contains("WELDED true").doesNotContain("WELDED false");
    }

    @Test
    void contactsThatAreClosedAtPowerUpAreWelded() {
        test.outlet.contactorFeedback(true);
        test.pass(250);
        assertThat(test.outlet.causes()).containsExactly(Cause.WELDED);
    }

    @Test
    void contactsThatBounceAreNotWelded() {
        for (var bounce = 0; bounce < 10; bounce++) {
            test.outlet.contactorFeedback(true);
            test.pass(100);
            test.outlet.contactorFeedback(false);
            test.pass(10);
        }
        assertThat(test.outlet.causes()).isEmpty();
    }

    @Test
    void withoutWeldDetectionItGoesOn() {
        var blind = OutletOnTest.with(ContactorBehaviour.CORRECT.withWeldDetection(false));
        blind.charge(16);
        blind.welded = true;
        blind.level(9);
        blind.pass(5000);
        assertThat(blind.outlet.state()).isEqualTo("B2");
    }

    @Test
    void aContactorThatDoesNotCloseIsReleasedUntilUnplugged() {
        test.stuckOpen = true;
        test.plugInAndOffer(16);
        test.level(6);
        test.pass(60_000);
        assertThat(test.board.coils).hasSize(3);
        assertThat(test.outlet.causes()).containsExactly(Cause.STUCK_OPEN);
        test.stuckOpen = false;
        test.level(12);
        test.pass(100);
        test.charge(16);
        assertThat(test.closed()).isTrue();
    }

    @Test
    void residualCurrentOpensAtOnceAndUntilUnplugged() {
        test.charge(16);
        test.outlet.residualCurrent(6);
        assertThat(test.closed()).isFalse();
        assertThat(test.outlet.state()).isEqualTo("F");
        test.outlet.residualCurrent(0);
        test.pass(60_000);
        assertThat(test.closed()).isFalse();
        assertThat(test.outlet.state()).isEqualTo("C1");
        test.level(12);
        test.pass(100);
        assertThat(test.outlet.causes()).isEmpty();
    }

    @Test
    void stateFLastsAtLeast300Milliseconds() {
        test.charge(16);
        test.outlet.residualCurrent(30);
        test.pass(5000);
        var duties = test.board.duties;
        assertThat(duties.getLast().percent()).isEqualTo(100);
        assertThat(duties.getLast().at().minus(duties.get(duties.size() - 2).at()))
                .isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void residualCurrentThatIsStillThereStopsTheNextVehicleToo() {
        test.charge(16);
        test.outlet.residualCurrent(30);
        test.pass(2000);
        test.level(12);
        test.pass(100);
        test.plugInAndOffer(16);
        test.level(6);
        test.pass(10_000);
        assertThat(test.closed()).isFalse();
        assertThat(test.outlet.causes()).containsExactly(Cause.RESIDUAL_CURRENT);
    }

    @Test
    void residualCurrentWithoutAVehicleEndsWithItsReason() {
        test.outlet.residualCurrent(30);
        test.pass(2000);
        test.outlet.residualCurrent(0);
        assertThat(test.outlet.causes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 3, 5.9})
    void lessResidualCurrentIsTolerated(double milliamps) {
        test.charge(16);
        test.outlet.residualCurrent(milliamps);
        test.pass(10_000);
        assertThat(test.closed()).isTrue();
    }

    @Test
    void withoutTheLatchItGoesOnOnceTheResidualCurrentHasGone() {
        var forgetful = OutletOnTest.with(ProtectionBehaviour.CORRECT.withResidualLatches(false));
        forgetful.charge(16);
        forgetful.outlet.residualCurrent(30);
        forgetful.outlet.residualCurrent(0);
        forgetful.pass(20_000);
        assertThat(forgetful.closed()).isTrue();
    }

    @Test
    void aClearedLatchGivesPowerAlthoughTheResidualCurrentIsStillThere() {
        test.charge(16);
        test.outlet.residualCurrent(30);
        test.pass(2000);
        test.outlet.clearLatched();
        test.pass(6000);
        assertThat(test.outlet.vehicleConnected()).isTrue();
        assertThat(test.closed()).isTrue();
    }

    @Test
    void residualCurrentThatIsNotNoticedStopsNothing() {
        var blind = OutletOnTest.with(ProtectionBehaviour.CORRECT.withResidualMilliamps(Double.POSITIVE_INFINITY));
        blind.charge(16);
        blind.outlet.residualCurrent(300);
        assertThat(blind.closed()).isTrue();
    }

    @Test
    void heatReducesThenStopsUntilItIsBelow60Degrees() {
        test.charge(16);
        test.outlet.temperature(69.9);
        assertThat(test.outlet.offered()).isEqualTo(16);
        test.outlet.temperature(70);
        assertThat(test.outlet.offered()).isEqualTo(10);
        test.outlet.temperature(85);
        assertThat(test.outlet.offered()).isZero();
        test.outlet.temperature(60);
        test.pass(20_000);
        assertThat(test.outlet.offered()).isZero();
        assertThat(test.closed()).isFalse();
        test.outlet.temperature(59.9);
        test.pass(3000);
        assertThat(test.outlet.offered()).isEqualTo(16);
        assertThat(test.closed()).isTrue();
    }

    @Test
    void heatThatIsNotNoticedStopsNothing() {
        var blind = OutletOnTest.with(ProtectionBehaviour.CORRECT
                .withReducedAt(Double.POSITIVE_INFINITY)
                .withStoppedAt(Double.POSITIVE_INFINITY));
        blind.charge(16);
        blind.outlet.temperature(120);
        assertThat(blind.outlet.offered()).isEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 50, 4700, Double.POSITIVE_INFINITY})
    void aCableContactThatIsShortedOrOpenEndsTheOffer(double ohms) {
        test.charge(16);
        test.outlet.proximity(ohms);
        assertThat(test.outlet.offered()).isZero();
        assertThat(test.outlet.causes()).containsExactly(Cause.CABLE);
        test.pass(7000);
        assertThat(test.closed()).isFalse();
    }
}
