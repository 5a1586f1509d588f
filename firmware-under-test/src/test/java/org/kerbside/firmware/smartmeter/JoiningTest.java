package org.kerbside.firmware.smartmeter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kerbside.firmware.Bay;

class JoiningTest {

    private final Bay bay = Bay.correct();

    @Test
    void aHubThatIsBackWithinTwoMinutesIsWaitedFor() {
        bay.link(false);
        bay.pass(119);
        bay.link(true);
        bay.pass(3600);
        assertThat(joins()).isZero();
    }

    @Test
    void withoutItsHubItLooksForAnotherNetworkMoreAndMoreSeldom() {
        bay.hub.admits = false;
        bay.link(false);
        bay.pass(119);
        assertThat(joins()).isZero();
        bay.pass(2);
        assertThat(joins()).isEqualTo(1);
        bay.pass(60);
        assertThat(joins()).isEqualTo(2);
        bay.pass(117);
        assertThat(joins()).isEqualTo(2);
        bay.pass(3);
        assertThat(joins()).isEqualTo(3);
    }

    @Test
    void itStopsLookingWhenItsHubIsBack() {
        bay.hub.admits = false;
        bay.link(false);
        bay.pass(130);
        bay.link(true);
        bay.pass(3600);
        assertThat(joins()).isEqualTo(1);
    }

    private long joins() {
        return bay.hub.hostFrames.stream().filter(frame -> frame[0] == 1).count();
    }
}
