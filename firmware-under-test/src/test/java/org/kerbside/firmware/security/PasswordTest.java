package org.kerbside.firmware.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerbside.firmware.Bay;

class PasswordTest {

    private static final String LABEL = "maple-otter-4711";

    private final Bay bay = Bay.correct();

    @Test
    void theLabelsPasswordOpensAndNoOther() {
        assertThat(bay.ask("login KR1-0001")).containsExactly("error wrong password");
        assertThat(bay.ask("sessions")).containsExactly("error login needed");
        assertThat(bay.ask("login " + LABEL)).containsExactly("ok");
        assertThat(bay.ask("sessions")).containsExactly("ok");
        bay.ask("logout");
        assertThat(bay.ask("sessions")).containsExactly("error login needed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hours accept", "delay max 0", "limit site 10", "comms hold 1 fallback 10", "override", "override end",
                "sessions", "log", "notices", "password otherwise-secret", "factory-reset", "delete-data"
            })
    void nothingIsChangedOrToldWithoutLogin(String line) {
        assertThat(bay.ask(line)).containsExactly("error login needed");
    }

    @Test
    void theWaitDoublesAfterTheThirdWrongTryUpToFiveMinutes() {
        wrong(3);
        for (int wait : new int[] {1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
            assertThat(bay.ask("login " + LABEL)).containsExactly("error wait " + wait + " s");
            bay.pass(wait - 1);
            assertThat(bay.ask("login " + LABEL)).containsExactly("error wait 1 s");
            bay.pass(1);
            wrong(1);
        }
        bay.pass(300);
        bay.login();
        assertThat(bay.ask("log"))
                .filteredOn(line -> line.contains("LOGIN_FAILED"))
                .hasSize(14);
        assertThat(bay.ask("log"))
                .filteredOn(line -> line.contains("LOGIN_LOCKED"))
                .hasSize(12);
    }

    @Test
    void aPowerCutDoesNotShortenTheWait() {
        wrong(3);
        for (int wait : new int[] {1, 2, 4}) {
            bay.pass(wait);
            wrong(1);
        }
        bay.powerCut(1);
        assertThat(bay.ask("login " + LABEL)).containsExactly("error wait 7 s");
    }

    @Test
    void theRightPasswordEndsTheCounting() {
        wrong(2);
        bay.login();
        wrong(2);
        assertThat(bay.ask("login " + LABEL)).containsExactly("ok");
    }

    @Test
    void aNewPasswordReplacesTheLabelsUntilAFactoryReset() {
        bay.login();
        assertThat(bay.ask("password short")).containsExactly("error password has 8 to 64 characters");
        assertThat(bay.ask("password kr1-0001")).containsExactly("error password is not the serial number");
        assertThat(bay.ask("password correct-horse")).containsExactly("ok");
        bay.powerCut(5);
        assertThat(bay.ask("login " + LABEL)).containsExactly("error wrong password");
        assertThat(bay.ask("login correct-horse")).containsExactly("ok");
        assertThat(bay.ask("factory-reset")).containsExactly("ok");
        assertThat(bay.ask("sessions")).containsExactly("error login needed");
        assertThat(bay.ask("login correct-horse")).containsExactly("error wrong password");
        assertThat(bay.ask("login " + LABEL)).containsExactly("ok");
    }

    @Test
    void noPasswordIsInFlash() {
        bay.login();
        bay.ask("password correct-horse");
        assertThat(new String(bay.flash().contents(), StandardCharsets.UTF_8))
                .contains("\"password\"")
                .doesNotContain("correct-horse")
                .doesNotContain(LABEL);
    }

    @Test
    void aFactoryResetForgetsTheOwnerButNotTheLog() {
        bay.login();
        bay.ask("hours remove");
        bay.ask("delay max 0");
        bay.chargepoint.lid(true);
        bay.ask("factory-reset");
        bay.login();
        assertThat(bay.word("hours", "source")).isEqualTo("preset");
        assertThat(bay.word("delay", "maximum")).isEqualTo("600");
        assertThat(bay.ask("notices")).containsExactly("ok");
        assertThat(bay.ask("log"))
                .anyMatch(line -> line.contains("TAMPER_OPENED"))
                .anyMatch(line -> line.contains("FACTORY_RESET"));
    }

    private void wrong(int times) {
        for (int time = 0; time < times; time++) {
            assertThat(bay.ask("login not-the-one")).containsExactly("error wrong password");
        }
    }
}
