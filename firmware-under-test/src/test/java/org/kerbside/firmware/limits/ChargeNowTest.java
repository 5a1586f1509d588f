package org.kerbside.firmware.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerbside.firmware.Bay;

class ChargeNowTest {

    private final Bay bay = Bay.correct();

    ChargeNowTest() {
        bay.login();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ownerAndDriverEndARunningDelay(boolean owner) {
        bay.entropy(() -> 600L << 1);
        bay.plugIn();
        bay.pass(10);
        wish(owner);
        bay.pass(2);
        assertThat(bay.flows()).isTrue();
        assertThat(bay.word("status", "override")).isEqualTo(owner ? "owner" : "driver");
        assertThat(bay.ask("log 1").getFirst()).contains("event=OVERRIDE detail=" + (owner ? "owner" : "driver"));
    }

    @Test
    void skipsTheHoursUntilTheyOpenNext() {
        bay.passUntil("2026-01-12T17:00:00Z");
        bay.plugIn();
        bay.pass(10);
        assertThat(bay.flows()).isFalse();
        wish(true);
        bay.pass(2);
        assertThat(bay.flows()).isTrue();
        bay.passUntil("2026-01-12T21:59:59Z");
        assertThat(bay.word("status", "override")).isEqualTo("owner");
        bay.passUntil("2026-01-12T22:00:00Z");
        assertThat(bay.word("status", "override")).isEqualTo("none");
        assertThat(bay.flows()).isTrue();
    }

    @Test
    void skipsTheLevelsOfTheSmartMeter() {
        bay.level("state", 25, "");
        bay.level("limit", 0, ",'response':true");
        bay.plugIn();
        wish(true);
        bay.pass(10);
        assertThat(bay.offered()).isEqualTo(32);
        assertThat(bay.word("status", "reason")).isEqualTo("override");
    }

    @Test
    void endsWhenTheVehicleIsUnpluggedOrTheOwnerSaysSo() {
        bay.ask("hours set 01:00-02:00");
        bay.plugIn();
        bay.pass(1);
        wish(true);
        bay.unplug();
        assertThat(bay.word("status", "override")).isEqualTo("none");
        bay.plugIn();
        wish(true);
        bay.pass(10);
        bay.ask("override end");
        assertThat(bay.word("status", "override")).isEqualTo("none");
        bay.pass(620);
        assertThat(bay.flows()).isFalse();
    }

    @Test
    void doesNotLiftTheSiteLimit() {
        bay.ask("limit site 20");
        bay.plugIn();
        wish(true);
        bay.pass(10);
        assertThat(bay.offered()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isRefusedWhileProtectionBlocks(boolean owner) {
        bay.plugIn();
        bay.pass(700);
        bay.chargepoint.residualCurrent(30);
        bay.chargepoint.residualCurrent(0);
        bay.pass(10);
        wish(owner);
        bay.pass(60);
        assertThat(bay.flows()).isFalse();
        assertThat(bay.ask("override")).containsExactly("error blocked by RESIDUAL_CURRENT");
        assertThat(bay.word("status", "causes")).isEqualTo("RESIDUAL_CURRENT");
        assertThat(bay.ask("notices").getFirst()).startsWith("notice=RESIDUAL_CURRENT at=");
    }

    @Test
    void protectionIsNotDelayed() {
        bay.plugIn();
        bay.pass(700);
        bay.ask("limit site 10");
        assertThat(bay.offered()).isEqualTo(10);
        bay.chargepoint.temperature(95);
        assertThat(bay.offered()).isZero();
    }

    private void wish(boolean owner) {
        if (owner) {
            bay.ask("override");
        } else {
            bay.chargepoint.button();
        }
    }
}
