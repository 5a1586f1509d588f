package org.kerbside.firmware.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kerbside.firmware.Bay;
import org.kerbside.firmware.Behaviour;

class OfflineTest {

    private final Bay bay = Bay.unhindered(Behaviour.CORRECT);

    OfflineTest() {
        bay.plugIn();
        bay.pass(10);
    }

    @Test
    void holdsALevelForTheDeclaredTimeAndThenFallsBack() {
        bay.level("limit", 50, "");
        bay.link(false);
        bay.pass(1799);
        assertThat(bay.offered()).isEqualTo(16);
        bay.pass(2);
        assertThat(bay.offered()).isEqualTo(10);
        assertThat(bay.word("status", "reason")).isEqualTo("offline");
        bay.pass(86_400);
        assertThat(bay.offered()).isEqualTo(10);
    }

    @Test
    void neverFallsBackToMoreThanWasInForce() {
        bay.level("limit", 25, "");
        bay.link(false);
        bay.pass(4000);
        assertThat(bay.offered()).isEqualTo(8);
    }

    @Test
    void aLevelStillEndsAtItsTime() {
        bay.level("state", 50, ",'end':'2026-01-12T14:00:00Z'");
        bay.link(false);
        bay.passUntil("2026-01-12T13:59:59Z");
        assertThat(bay.offered()).isEqualTo(10);
        bay.passUntil("2026-01-12T14:00:10Z");
        assertThat(bay.offered()).isEqualTo(32);
    }

    @Test
    void withNoLevelInForceNothingChanges() {
        bay.link(false);
        bay.pass(86_400);
        assertThat(bay.offered()).isEqualTo(32);
    }

    @Test
    void whatTheMeterTellsCountsAgainOnReconnection() {
        bay.level("limit", 50, "");
        bay.link(false);
        bay.pass(4000);
        bay.link(true);
        bay.pass(10);
        assertThat(bay.offered()).isEqualTo(16);
        assertThat(bay.ask("log"))
                .anyMatch(line -> line.contains("COMMS_LOST"))
                .anyMatch(line -> line.contains("COMMS_BACK"));
    }

    @Test
    void theSettingsSurviveAPowerCut() {
        assertThat(bay.ask("comms hold 600 fallback 8")).containsExactly("ok");
        bay.powerCut(5);
        assertThat(bay.ask("comms")).containsExactly("link=up hold=600 fallback=8", "ok");
        assertThat(bay.ask("comms hold 600 fallback 5")).containsExactly("error login needed");
        bay.login();
        assertThat(bay.ask("comms hold 600 fallback 5").getLast()).startsWith("error");
        assertThat(bay.ask("comms hold 600 fallback 33").getLast()).startsWith("error");
    }

    @Test
    void aDelayRunsOnWithoutTheNetwork() {
        bay.ask("delay max 600");
        bay.unplug();
        bay.entropy(() -> 400L << 1);
        bay.plugIn();
        bay.pass(200);
        bay.link(false);
        assertThat(bay.secondsUntilOfferChanges()).isEqualTo(200);
    }
}
