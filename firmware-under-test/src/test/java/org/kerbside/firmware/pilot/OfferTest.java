package org.kerbside.firmware.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerbside.firmware.contactor.ContactorBehaviour;
import org.kerbside.firmware.protection.ProtectionBehaviour;

class OfferTest {

    private final OutletOnTest test = new OutletOnTest();

    @Test
    void nothingIsOfferedWithoutAVehicle() {
        test.outlet.offer(32);
        assertThat(test.board.duty).isEqualTo(100);
        assertThat(test.outlet.state()).isEqualTo("A1");
    }

    @Test
    void aVehicleIsOfferedWhatIsAllowed() {
        test.plugInAndOffer(16);
        assertThat(test.board.duty).isEqualTo(16 / 0.6);
        assertThat(test.outlet.offered()).isEqualTo(16);
        assertThat(test.outlet.state()).isEqualTo("B2");
    }

    @Test
    void theRatingCapsTheOffer() {
        test.plugInAndOffer(63);
        assertThat(test.outlet.offered()).isEqualTo(32);
    }

    @Test
    void aLargerRatingUsesTheUpperPartOfTheDutyLaw() {
        var large = OutletOnTest.with(ProtectionBehaviour.CORRECT.withRatingAmps(63));
        large.outlet.proximity(100);
        large.plugInAndOffer(80);
        assertThat(large.board.duty).isEqualTo(63 / 2.5 + 64);
    }

    @Test
    void theSiteLimitCapsTheOfferAtOnce() {
        test.charge(32);
        test.outlet.siteLimit(20);
        assertThat(test.outlet.offered()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(doubles = {5.99, 1, 0, -1, Double.NaN})
    void belowSixAmpsNothingIsOffered(double amps) {
        test.plugInAndOffer(amps);
        assertThat(test.board.duty).isEqualTo(100);
        assertThat(test.outlet.state()).isEqualTo("B1");
    }

    @Test
    void lessIsSignalledAtOnceAndMoreFiveSecondsAfterTheLastChange() {
        test.charge(16);
        test.outlet.offer(10);
        assertThat(test.outlet.offered()).isEqualTo(10);
        test.outlet.offer(16);
        test.pass(4999);
        assertThat(test.outlet.offered()).isEqualTo(10);
        test.pass(1);
        assertThat(test.outlet.offered()).isEqualTo(16);
    }

    @Test
    void theLastOfSeveralRaisesCounts() {
        test.charge(16);
        test.outlet.offer(10);
        test.outlet.offer(16);
        test.outlet.offer(20);
        test.pass(5000);
        assertThat(test.board.duties.getLast().percent()).isEqualTo(20 / 0.6);
        assertThat(test.board.duties).hasSize(4);
    }

    @Test
    void aSmallerOfferReplacesARaiseThatWaits() {
        test.charge(16);
        test.outlet.offer(10);
        test.outlet.offer(16);
        test.outlet.offer(8);
        test.pass(10_000);
        assertThat(test.outlet.offered()).isEqualTo(8);
    }

    @Test
    void aRaiseThatWaitsDoesNotComeAfterStateF() {
        test.charge(16);
        test.outlet.offer(10);
        test.outlet.offer(16);
        test.welded = true;
        test.level(9);
        test.pass(60_000);
        assertThat(test.board.duty).isZero();
    }

    @Test
    void theNextVehicleNeedNotWait() {
        test.charge(16);
        test.level(12);
        test.pass(100);
        test.plugInAndOffer(32);
        assertThat(test.outlet.offered()).isEqualTo(32);
    }

    @ParameterizedTest
    @CsvSource({"100, 32", "164, 32", "220, 32", "350, 20", "680, 20", "1000, 13", "1500, 13"})
    void theCableLimitsTheOffer(double ohms, double amps) {
        test.outlet.proximity(ohms);
        test.plugInAndOffer(32);
        assertThat(test.outlet.offered()).isEqualTo(amps);
    }

    @Test
    void withoutSpacingARaiseComesAtOnce() {
        var hasty = OutletOnTest.with(PilotBehaviour.CORRECT.withSpacing(Duration.ZERO));
        hasty.plugInAndOffer(10);
        hasty.outlet.offer(16);
        assertThat(hasty.outlet.offered()).isEqualTo(16);
    }

    @Test
    void withoutAMinimumFourAmpsAreSentBelowTenPercent() {
        var low = OutletOnTest.with(PilotBehaviour.CORRECT.withMinimumAmps(1));
        low.plugInAndOffer(4);
        assertThat(low.board.duty).isLessThan(10).isGreaterThan(0);
    }

    @Test
    void aCableThatDoesNotCountIsOverloaded() {
        var careless = new OutletOnTest(
                PilotBehaviour.CORRECT, ContactorBehaviour.CORRECT, ProtectionBehaviour.CORRECT.withCableCounts(false));
        careless.outlet.proximity(1500);
        careless.plugInAndOffer(32);
        assertThat(careless.outlet.offered()).isEqualTo(32);
    }
}
