package org.kerbside.firmware.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerbside.firmware.Bay;

class SecurityLogTest {

    private final Bay bay = Bay.correct();

    @Test
    void tellsTamperingInUtcInSummerTooAndTellsTheOwner() {
        bay.tell("{'type':'time','utc':'2026-07-01T12:00:00Z'}");
        bay.chargepoint.lid(true);
        bay.login();
        assertThat(bay.ask("log 2"))
                .containsExactly(
                        "at=2026-07-01T12:00:00Z event=LOGIN_OK detail=-",
                        "at=2026-07-01T12:00:00Z event=TAMPER_OPENED detail=-",
                        "ok");
        assertThat(bay.ask("notices")).containsExactly("notice=TAMPER_OPENED at=2026-07-01T12:00:00Z", "ok");
        bay.ask("delete-data");
        assertThat(bay.ask("notices")).containsExactly("ok");
        assertThat(bay.ask("log")).anyMatch(line -> line.contains("TAMPER_OPENED"));
    }

    @Test
    void tellsPartsOfASecondBecauseATimeMayErrByOneSecondInAll() {
        bay.utc(Instant.parse("2026-07-01T12:00:00.854Z"));
        bay.chargepoint.lid(true);
        bay.login();
        assertThat(bay.ask("log")).contains("at=2026-07-01T12:00:00.854Z event=TAMPER_OPENED detail=-");
    }

    @Test
    void survivesAPowerCut() {
        bay.chargepoint.lid(true);
        bay.powerCut(5);
        bay.login();
        assertThat(bay.ask("log").stream().map(line -> line.replaceAll(".*event=([A-Z_]*).*", "$1")))
                .containsExactly("LOGIN_OK", "TAMPER_CLOSED", "BOOT", "TAMPER_OPENED", "BOOT", "ok");
    }

    @Test
    void keepsTheNewest500() {
        bay.login();
        for (int time = 0; time < 300; time++) {
            bay.chargepoint.lid(true);
            bay.chargepoint.lid(false);
        }
        List<String> log = bay.ask("log");
        assertThat(log).hasSize(501).noneMatch(line -> line.contains("BOOT"));
        assertThat(log.getFirst()).contains("TAMPER_CLOSED");
    }

    @Test
    void logsRejectedInputOnceAMinuteWithItsCount() {
        for (int time = 0; time < 90; time++) {
            bay.chargepoint.han(new byte[] {0x6E, 1, 2});
            bay.pass(1);
        }
        bay.pass(600);
        bay.login();
        assertThat(bay.ask("log").stream().filter(line -> line.contains("INPUT_REJECTED")))
                .hasSize(3)
                .anyMatch(line -> line.endsWith("detail=count=1"))
                .anyMatch(line -> line.endsWith("detail=count=59"))
                .anyMatch(line -> line.endsWith("detail=count=30"));
    }
}
