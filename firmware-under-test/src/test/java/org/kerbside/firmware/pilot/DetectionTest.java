package org.kerbside.firmware.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerbside.firmware.BoardDouble;
import org.kerbside.firmware.contactor.ContactorBehaviour;
import org.kerbside.firmware.protection.ProtectionBehaviour;

class DetectionTest {

    private final OutletOnTest test = new OutletOnTest();

    @ParameterizedTest
    @CsvSource({
        "11.00, A1",
        "13.00, A1",
        "8.06, B2",
        "8.98, B2",
        "9.99, B2",
        "4.99, C2",
        "6.00, C2",
        "6.99, C2",
        "2.00, D2",
        "2.93, D2",
        "3.98, D2",
        "0.89, E",
        "0, E",
        "-0.89, E"
    })
    void recognisesTheStateAtTheCornersOfItsWindow(double volts, String state) {
        test.plugInAndOffer(16);
        test.level(volts);
        test.pass(25);
        assertThat(test.outlet.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"6.00, 7.50, C", "8.98, 7.50, B", "6.00, 4.50, C", "2.93, 4.50, D"})
    void staysWithItsStateInTheGapBetweenTwoWindows(double from, double gap, String state) {
        test.plugInAndOffer(16);
        test.level(from);
        test.pass(100);
        test.level(gap);
        test.pass(100);
        assertThat(test.outlet.state()).startsWith(state);
    }

    @Test
    void aSlowSweepMakesOneTransitionEach() {
        test.plugInAndOffer(16);
        for (var millivolts = 8900; millivolts > 5100; millivolts -= 10) {
            test.level(millivolts / 1000.0 + (millivolts % 20 == 0 ? 0.1 : -0.1));
            test.pass(100);
        }
        assertThat(test.board.coils).hasSize(2);
    }

    @Test
    void aGlitchShorterThanTheDebounceIsIgnored() {
        test.charge(16);
        test.level(9);
        test.pass(19);
        test.level(6);
        test.pass(1000);
        assertThat(test.closed()).isTrue();
        assertThat(test.board.coils).hasSize(2);
    }

    @Test
    void withoutDebounceAGlitchOpens() {
        var nervous = OutletOnTest.with(PilotBehaviour.CORRECT.withDebounce(Duration.ZERO));
        nervous.charge(16);
        nervous.level(9);
        nervous.pass(5);
        assertThat(nervous.closed()).isFalse();
    }

    @Test
    void aNarrowWindowMissesTheCornerOfStateC() {
        var narrow = OutletOnTest.with(PilotBehaviour.CORRECT.withWindows(new LevelWindows(10.5, 6.5, 5.5, 1.5, 0)));
        narrow.plugInAndOffer(16);
        narrow.level(6.99);
        narrow.pass(3000);
        assertThat(narrow.closed()).isFalse();
    }

    @Test
    void tellsOnceThatAVehicleCameAndWent() {
        test.charge(16);
        test.level(9);
        test.pass(100);
        test.level(12);
        test.pass(100);
        assertThat(test.told).containsExactly("connected", "flowing true", "disconnected");
    }

    @Test
    void findsAVehicleThatWasThereBeforePowerCame() {
        test.level(9);
        test.pass(25);
        assertThat(test.told).containsExactly("connected");
        assertThat(test.outlet.state()).isEqualTo("B1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {9, 6, 3, 0})
    void unpluggedInAnyStateItGoesBackToA(double volts) {
        test.plugInAndOffer(16);
        test.level(volts);
        test.pass(1000);
        test.level(12);
        test.pass(25);
        assertThat(test.outlet.state()).isEqualTo("A1");
        assertThat(test.outlet.vehicleConnected()).isFalse();
        assertThat(test.closed()).isFalse();
        assertThat(test.board.duty).isEqualTo(100);
        assertThat(test.outlet.causes()).isEmpty();
    }

    @Test
    void aCableThatIsToldLongBeforeThePilotIsNoShort() {
        var told = new OutletOnTest();
        var board = new BoardDouble();
        var outlet = new Outlet(
                board, PilotBehaviour.CORRECT, ContactorBehaviour.CORRECT, ProtectionBehaviour.CORRECT, told);
        outlet.proximity(220);
        board.pass(Duration.ofSeconds(1));
        assertThat(outlet.state()).isEqualTo("A1");
        assertThat(told.told).isEmpty();
    }

    @Test
    void idleCostsNothing() {
        test.pass(60_000);
        assertThat(test.board.pending()).isZero();
    }

    @Test
    void chargingCostsNothingBetweenChanges() {
        test.charge(16);
        assertThat(test.board.pending()).isZero();
        test.pass(Duration.ofHours(24).toMillis());
        assertThat(test.board.pending()).isZero();
        assertThat(test.closed()).isTrue();
    }

    @Test
    void nothingIsLeftPendingAfterASession() {
        test.charge(16);
        test.level(12);
        test.pass(10_000);
        assertThat(test.board.pending()).isZero();
    }
}
