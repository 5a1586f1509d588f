package org.kerbside.firmware.smartmeter.asn1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

class TlvTest {

    @Test
    void aLengthLongerThanItNeedsBeStaysSo() throws NotAMessage {
        Octets octets = Octets.ofHex("3082000502030186a0");
        assertThat(Tlv.read(octets).rebuilt().octets()).isEqualTo(octets);
    }

    @Test
    void numbersAndTimesGoThereAndBack() throws NotAMessage {
        assertThat(Tlv.integer(0x8F66).octets().hex()).isEqualTo("0203008f66");
        assertThat(Tlv.read(Octets.ofHex("0203008f66")).integer()).isEqualTo(0x8F66);
        assertThat(Tlv.integer(-1).integer()).isEqualTo(-1);
        assertThat(Tlv.read(Octets.ofHex("020900ffffffffffffffff")).integer()).isEqualTo(-1);
        Instant time = Instant.parse("2030-01-15T09:00:00Z");
        assertThat(GeneralizedTime.of(time).octets().hex()).isEqualTo("180f32303330303131353039303030305a");
        assertThat(GeneralizedTime.read(GeneralizedTime.of(time))).isEqualTo(time);
    }

    @Test
    void whatIsNoValueIsRefused() {
        for (String hex :
                new String[] {"", "30", "3001", "308400000000ff", "30847fffffff", "3f0100", "3080", "020100ff"}) {
            assertThatThrownBy(() -> Tlv.read(Octets.ofHex(hex))).as(hex).isInstanceOf(NotAMessage.class);
        }
        assertThatThrownBy(() -> Tlv.read(Octets.ofHex("0200")).integer()).isInstanceOf(NotAMessage.class);
        assertThatThrownBy(() -> GeneralizedTime.read(Tlv.read(Octets.ofHex("180132"))))
                .isInstanceOf(NotAMessage.class);
        assertThatThrownBy(() -> Tlv.read(Octets.ofHex("0500")).parts()).isInstanceOf(NotAMessage.class);
    }

    @Test
    void valuesNestedWithoutEndAreRefused() {
        Tlv nested = Tlv.none();
        for (int i = 0; i < 100; i++) {
            nested = Tlv.sequence(nested);
        }
        Tlv deep = nested;
        assertThatThrownBy(deep::rebuilt).isInstanceOf(NotAMessage.class);
    }

    @Test
    void joiningAnotherDeviceNamesItAndItsKind() throws NotAMessage {
        Octets octets = Octets.ofHex("3010020101040800db1234567890a0020101");
        JoinDevice command = JoinDevice.read(octets);
        assertThat(command).isEqualTo(new JoinDevice(1, 0x00DB1234567890A0L, 1, Optional.empty()));
        assertThat(command.octets()).isEqualTo(octets);
    }

    @Test
    void aFirmwareActivationMayHaveATime() throws NotAMessage {
        Instant time = Instant.parse("2030-01-15T09:00:00Z");
        ActivateFirmware command = new ActivateFirmware(Octets.of(new byte[32]), 1000, Optional.of(time));
        assertThat(ActivateFirmware.read(command.octets())).isEqualTo(command);
    }
}
