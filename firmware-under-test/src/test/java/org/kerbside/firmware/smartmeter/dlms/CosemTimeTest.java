package org.kerbside.firmware.smartmeter.dlms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

class CosemTimeTest {

    @Test
    void anInstantGoesThereAndBack() {
        Instant instant = Instant.parse("2015-01-03T00:00:00Z");
        CosemTime time = CosemTime.at(instant);
        assertThat(time.octets()).isEqualTo(Octets.ofHex("07df0103ff000000008000ff"));
        assertThat(time.instant()).contains(instant);
    }

    @Test
    void aDeviationIsAddedToTheLocalTime() throws NotAMessage {
        CosemTime summer = CosemTime.of(Octets.ofHex("07df0601ff0c000000ffc4ff"));
        assertThat(summer.instant()).contains(Instant.parse("2015-06-01T11:00:00Z"));
    }

    @Test
    void nowAndNeverAreNoInstants() {
        assertThat(CosemTime.NOW.isNow()).isTrue();
        assertThat(CosemTime.NEVER.isNever()).isTrue();
        assertThat(CosemTime.NOW.instant()).isEmpty();
        assertThat(CosemTime.NEVER.instant()).isEmpty();
    }

    @Test
    void whatIsUnspecifiedOrDoesNotExistIsNoInstant() throws NotAMessage {
        assertThat(CosemTime.of(Octets.ofHex("ffff0c19ff000000008000ff")).instant())
                .isEmpty();
        assertThat(CosemTime.of(Octets.ofHex("07df021eff000000008000ff")).instant())
                .isEmpty();
        assertThatThrownBy(() -> CosemTime.of(Octets.ofHex("07df"))).isInstanceOf(NotAMessage.class);
    }
}
