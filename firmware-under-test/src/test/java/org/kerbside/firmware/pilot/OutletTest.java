package org.kerbside.firmware.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerbside.firmware.BoardDouble;
import org.kerbside.firmware.contactor.ContactorBehaviour;
import org.kerbside.firmware.protection.Cause;
import org.kerbside.firmware.protection.ProtectionBehaviour;

class OutletTest {

    private final BoardDouble board = new BoardDouble();
    private final List<String> told = new ArrayList<>();
    private final Outlet outlet = new Outlet(
            board,
            PilotBehaviour.CORRECT,
            ContactorBehaviour.CORRECT,
            ProtectionBehaviour.CORRECT,
            new Outlet.Listener() {
                @Override
                public void vehicleConnected() {
                    told.add("connected");
                }

                @Override
                public void vehicleDisconnected() {
                    told.add("disconnected");
                }

                @Override
                public void flowChanged(boolean flowing) {
                    told.add("flowing " + flowing);
                }

                @Override
                public void blocked(Cause cause, boolean present) {
                    told.add(cause + " " + present);
                }
            });

    @BeforeEach
    void cableOf32Amps() {
        outlet.pilot(12, 12);
        outlet.proximity(220);
    }

    @Test
    void offersNothingWithoutAVehicle() {
        outlet.offer(32);
        assertThat(board.duty).isEqualTo(100);
        assertThat(outlet.state()).isEqualTo("A1");
    }

    @Test
    void offersToAVehicleWhatIsAllowed() {
        plugIn();
        outlet.offer(16);
        assertThat(board.duty).isEqualTo(16 / 0.6);
        assertThat(outlet.state()).isEqualTo("B2");
        assertThat(told).containsExactly("connected");
    }

    @ParameterizedTest
    @CsvSource({"8.06, B2", "8.98, B2", "9.99, B2", "4.99, C2", "6.00, C2", "6.99, C2", "2.93, D2"})
    void tellsTheStateAtTheCornersOfItsWindow(double volts, String state) {
        plugIn();
        outlet.offer(16);
        level(volts);
        pass(25);
        assertThat(outlet.state()).isEqualTo(state);
    }

    @Test
    void closesOnceStateCHasLasted() {
        plugIn();
        outlet.offer(16);
        level(6);
        pass(300);
        assertThat(board.contactor).isFalse();
        pass(300);
        assertThat(board.contactor).isTrue();
    }

    @Test
    void aShortSignalOfTheVehicleDoesNotClose() {
        plugIn();
        outlet.offer(16);
        level(6);
        pass(400);
        level(9);
        pass(2000);
        assertThat(board.contactor).isFalse();
    }

    @Test
    void aGlitchShorterThanTheDebounceIsIgnored() {
        charge();
        level(9);
        pass(10);
        level(6);
        pass(1000);
        assertThat(board.contactor).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {9, 12, 3, 0})
    void opensWithin100MillisecondsWhenStateCEnds(double volts) {
        charge();
        level(volts);
        pass(50);
        assertThat(board.contactor).isFalse();
    }

    @Test
    void waitsSixAndAHalfSecondsForAVehicleThatKeepsDrawing() {
        charge();
        outlet.offer(0);
        assertThat(board.duty).isEqualTo(100);
        pass(6400);
        assertThat(board.contactor).isTrue();
        pass(200);
        assertThat(board.contactor).isFalse();
    }

    @Test
    void opensAsSoonAsTheVehicleLeavesStateC() {
        charge();
        outlet.offer(0);
        pass(2500);
        level(9);
        pass(50);
        assertThat(board.contactor).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-8.79, -5.62, 6})
    void withoutADiodeItDoesNotClose(double low) {
        plugIn();
        outlet.offer(16);
        outlet.pilot(6, low);
        pass(5000);
        assertThat(board.contactor).isFalse();
        assertThat(outlet.causes()).contains(Cause.DIODE);
    }

    @ParameterizedTest
    @CsvSource({"100, 32", "220, 32", "680, 20", "1500, 13"})
    void theCableLimitsTheOffer(double ohms, double amps) {
        outlet.proximity(ohms);
        plugIn();
        outlet.offer(32);
        assertThat(outlet.offered()).isEqualTo(amps);
    }

    @Test
    void anOpenOrShortedCableContactStopsEverything() {
        charge();
        outlet.proximity(Double.POSITIVE_INFINITY);
        assertThat(outlet.offered()).isZero();
        assertThat(outlet.causes()).containsExactly(Cause.CABLE);
    }

    @Test
    void belowSixAmpsNothingIsOffered() {
        plugIn();
        outlet.offer(5.9);
        assertThat(board.duty).isEqualTo(100);
    }

    @Test
    void raisesNoSoonerThanFiveSecondsAfterTheLastChangeAndLowersAtOnce() {
        charge();
        outlet.offer(10);
        assertThat(outlet.offered()).isEqualTo(10);
        outlet.offer(16);
        pass(4000);
        assertThat(outlet.offered()).isEqualTo(10);
        pass(1100);
        assertThat(outlet.offered()).isEqualTo(16);
    }

    @Test
    void aLaterLowerOfferReplacesARaiseThatWaits() {
        charge();
        outlet.offer(10);
        outlet.offer(16);
        outlet.offer(8);
        pass(10_000);
        assertThat(outlet.offered()).isEqualTo(8);
    }

    @Test
    void weldedContactsTakeItOutOfServiceForGood() {
        charge();
        level(9);
        pass(400);
        assertThat(outlet.state()).isEqualTo("F");
        assertThat(board.duty).isZero();
        pass(60_000);
        assertThat(outlet.causes()).contains(Cause.WELDED);
    }

    @Test
    void aContactorThatDoesNotCloseIsReleased() {
        plugIn();
        outlet.offer(16);
        level(6);
        pass(1000);
        assertThat(board.contactor).isFalse();
        assertThat(outlet.causes()).contains(Cause.STUCK_OPEN);
    }

    @Test
    void residualCurrentOpensAtOnceAndUntilUnplugged() {
        charge();
        outlet.residualCurrent(6);
        assertThat(board.contactor).isFalse();
        assertThat(board.duty).isZero();
        outlet.contactorFeedback(false);
        pass(1100);
        assertThat(outlet.offered()).isZero();
        outlet.residualCurrent(0);
        level(12);
        pass(100);
        assertThat(outlet.causes()).isEmpty();
    }

    @Test
    void heatReducesThenStops() {
        charge();
        outlet.temperature(72);
        assertThat(outlet.offered()).isEqualTo(10);
        outlet.temperature(86);
        assertThat(outlet.offered()).isZero();
        outlet.temperature(65);
        assertThat(outlet.offered()).isZero();
        outlet.temperature(59);
        pass(6000);
        assertThat(outlet.offered()).isEqualTo(16);
    }

    @Test
    void aVehicleThatDrawsTooMuchIsCutOff() {
        charge();
        outlet.mains(230, 20);
        pass(6900);
        assertThat(board.contactor).isTrue();
        pass(200);
        assertThat(board.contactor).isFalse();
    }

    @Test
    void aVehicleHasTimeToFollowASmallerOffer() {
        charge();
        outlet.mains(230, 16);
        outlet.offer(10);
        pass(4900);
        outlet.mains(230, 10);
        pass(20_000);
        assertThat(board.contactor).isTrue();
    }

    @Test
    void startsWithAVehicleThatWasThereAlready() {
        level(6);
        pass(50);
        assertThat(told).containsExactly("connected");
        outlet.offer(16);
        level(6);
        pass(600);
        assertThat(board.contactor).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {9, 6, 3})
    void unpluggedInAnyStateItGoesBackToA(double volts) {
        plugIn();
        level(volts);
        pass(100);
        level(12);
        pass(100);
        assertThat(outlet.state()).isEqualTo("A1");
        assertThat(told).endsWith("disconnected");
    }

    private void plugIn() {
        level(9);
        pass(25);
    }

    private void charge() {
        plugIn();
        outlet.offer(16);
        level(6);
        pass(600);
        outlet.contactorFeedback(true);
        pass(5000);
        assertThat(board.contactor).isTrue();
    }

    /** The plant's answer to a level while the wave is on or steady. */
    private void level(double volts) {
        var steady = board.duty == 100 || board.duty == 0;
        outlet.pilot(volts, steady ? volts : -12);
    }

    private void pass(long millis) {
        board.pass(Duration.ofMillis(millis));
    }
}
