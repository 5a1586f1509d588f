package org.kerbside.firmware.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerbside.firmware.Bay;

class RandomDelayTest {

    private final Bay bay = Bay.correct();

    RandomDelayTest() {
        bay.login();
        bay.ask("hours remove");
    }

    @Test
    void drawsAfreshAtEveryPlugIn() {
        TreeSet<Integer> drawn = new TreeSet<>();
        for (int time = 0; time < 60; time++) {
            bay.plugIn();
            bay.pass(1);
            drawn.add(last());
            bay.unplug();
            bay.pass(5);
        }
        assertThat(drawn).hasSizeGreaterThan(45);
        assertThat(drawn.first()).isNotNegative();
        assertThat(drawn.last()).isLessThanOrEqualTo(600);
    }

    @ParameterizedTest
    @CsvSource({"50, 16", "25, 8", "0, 0"})
    void holdsTheOldRateUntilTheDelayIsOver(int percent, double amps) {
        charging();
        bay.level("state", percent, "");
        int delay = last();
        bay.pass(delay - 1);
        assertThat(bay.offered()).isEqualTo(32);
        bay.pass(2);
        assertThat(bay.offered()).isEqualTo(amps);
    }

    @Test
    void aChangeDuringADelayOnlyReplacesWhatComes() {
        charging();
        bay.entropy(() -> 500L << 1);
        bay.level("state", 50, "");
        bay.pass(200);
        bay.level("state", 25, "");
        bay.pass(200);
        bay.level("state", 75, "");
        assertThat(bay.secondsUntilOfferChanges()).isEqualTo(100);
        assertThat(bay.offered()).isEqualTo(24);
    }

    @ParameterizedTest
    @ValueSource(strings = {",'randomised':true", ",'response':true"})
    void thatWasDelayedUpstreamOrIsResponseNeedsNone(String flag) {
        charging();
        bay.level("state", 50, flag);
        assertThat(bay.offered()).isEqualTo(16);
    }

    @Test
    void theEndOfARandomisedLevelNeedsNoneEither() {
        charging();
        bay.level("state", 50, ",'randomised':true,'end':'2026-01-13T12:00:00Z'");
        bay.passUntil("2026-01-13T12:00:00Z");
        assertThat(bay.offered()).isEqualTo(32);
    }

    @Test
    void theStartOfAVehicleIsNotRandomisedByAMessageThatWas() {
        bay.entropy(() -> 500L << 1);
        bay.plugIn();
        bay.pass(10);
        bay.level("state", 50, ",'randomised':true");
        assertThat(bay.offered()).isZero();
        bay.pass(500);
        assertThat(bay.offered()).isEqualTo(16);
    }

    @Test
    void aLevelAboveTheOneInForceDrawsNothing() {
        charging();
        bay.level("limit", 50, ",'response':true");
        int before = last();
        bay.level("state", 75, "");
        assertThat(bay.word("delay", "remaining")).isEqualTo("0");
        assertThat(last()).isEqualTo(before);
    }

    @Test
    void withoutAVehicleNothingIsDrawn() {
        bay.level("state", 50, "");
        bay.level("state", 100, "");
        assertThat(bay.word("delay", "last")).isEqualTo("none");
    }

    @Test
    void powerUpWithAVehicleDrawsAfresh() {
        charging();
        bay.entropy(() -> 321L << 1);
        bay.powerCut(60);
        assertThat(bay.word("delay", "last")).isEqualTo("321");
        assertThat(bay.offered()).isZero();
        bay.pass(321);
        assertThat(bay.offered()).isEqualTo(32);
    }

    @ParameterizedTest
    @CsvSource({"0, ok", "1800, ok", "1801, error", "-1, error", "600.5, error", "many, error"})
    void theMaximumIsSetAndSurvivesAPowerCut(String seconds, String closing) {
        assertThat(bay.ask("delay max " + seconds).getLast()).startsWith(closing);
        bay.powerCut(5);
        assertThat(bay.word("delay", "maximum")).isEqualTo(closing.equals("ok") ? seconds : "600");
    }

    @Test
    void aMaximumOf0StartsAtOnce() {
        bay.ask("delay max 0");
        bay.plugIn();
        bay.pass(2);
        assertThat(bay.flows()).isTrue();
        assertThat(bay.word("delay", "last")).isEqualTo("0");
    }

    private void charging() {
        bay.plugIn();
        bay.pass(700);
        assertThat(bay.offered()).isEqualTo(32);
    }

    private int last() {
        return Integer.parseInt(bay.word("delay", "last"));
    }
}
