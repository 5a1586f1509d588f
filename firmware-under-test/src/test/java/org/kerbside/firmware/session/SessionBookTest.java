package org.kerbside.firmware.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kerbside.firmware.Bay;
import org.kerbside.firmware.Behaviour;

class SessionBookTest {

    private final Bay bay = Bay.unhindered(Behaviour.CORRECT);

    @Test
    void tellsStartStopEnergyDurationAndChanges() {
        bay.pass(59);
        bay.plugIn();
        bay.pass(1800);
        bay.level("state", 50, "");
        bay.pass(1800);
        bay.unplug();
        String session = bay.ask("sessions").getFirst();
        assertThat(session).startsWith("session=1 start=2026-01-12T12:01:").contains(" stop=2026-01-12T13:01:0");
        assertThat(number("energy")).isBetween(5505, 5525);
        assertThat(number("duration")).isBetween(3598, 3600);
        assertThat(number("changes")).isEqualTo(1);
    }

    @Test
    void isOpenUntilTheVehicleIsUnpluggedThoughNothingFlows() {
        bay.plugIn();
        bay.pass(600);
        bay.level("state", 0, "");
        bay.pass(600);
        assertThat(bay.ask("sessions").getFirst()).contains(" stop=open ").contains(" changes=1");
        assertThat(number("duration")).isBetween(598, 602);
        bay.level("state", 100, "");
        bay.pass(60);
        assertThat(number("changes")).isEqualTo(2);
        assertThat(number("duration")).isBetween(655, 662);
    }

    @Test
    void losesAtMostAMinuteAtAPowerCut() {
        bay.plugIn();
        bay.pass(3590);
        bay.powerCut(600);
        bay.login();
        assertThat(bay.ask("sessions").get(1))
                .startsWith("session=1 start=2026-01-12T12:00:0")
                .containsPattern("stop=2026-01-12T12:59:.* energy=7[23][0-9]{2} duration=35[3-9][0-9] ");
    }

    @Test
    void aSettingOfTheClockBendsNoDuration() {
        bay.plugIn();
        bay.pass(600);
        bay.tell("{'type':'time','utc':'2026-01-12T11:30:00Z'}");
        bay.pass(600);
        assertThat(number("duration")).isBetween(1198, 1201);
    }

    @Test
    void aSessionFromBeforeTheClockWasSetGetsItsTime() {
        bay.utc(Instant.EPOCH);
        bay.plugIn();
        bay.pass(600);
        bay.tell("{'type':'time','utc':'2026-01-12T12:30:00Z'}");
        assertThat(bay.ask("sessions").getFirst()).contains("start=2026-01-12T12:20:0");
    }

    @Test
    void keepsThirteenMonths() {
        charge();
        bay.pass(Duration.ofDays(60));
        charge();
        bay.pass(Duration.ofDays(340));
        charge();
        assertThat(bay.ask("sessions")).hasSize(3).first().asString().startsWith("session=3 ");
        assertThat(bay.ask("sessions 1")).hasSize(2);
    }

    @Test
    void theOwnerDeletesThemFromFlashToo() {
        charge();
        bay.ask("delete-data");
        assertThat(bay.ask("sessions")).containsExactly("ok");
        assertThat(new String(bay.flash().contents(), StandardCharsets.UTF_8)).doesNotContain("session/");
    }

    private void charge() {
        bay.plugIn();
        bay.pass(60);
        bay.unplug();
    }

    private int number(String key) {
        return Integer.parseInt(bay.word("sessions 1", key));
    }
}
