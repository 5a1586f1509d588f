package org.kerbside.firmware.smartmeter.gbz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

class GbzTest {

    @Test
    void componentsAreTakenApart() throws NotAMessage {
        Octets octets = Octets.ofHex("010902" + "0007020005000000000a" + "110702000b" + "0e6c0001" + "010902ff00aabb");
        Gbz gbz = Gbz.read(octets, false);
        assertThat(gbz.components()).hasSize(2);
        assertThat(gbz.components().getFirst().frame().ofCluster()).isFalse();
        assertThat(gbz.components().getLast().since()).contains(Instant.parse("2007-09-01T10:48:33Z"));
        assertThat(gbz.octets()).isEqualTo(octets);
    }

    @Test
    void anEncryptedComponentKeepsItsHeaderAndCiphertextApart() throws NotAMessage {
        Octets octets = Octets.ofHex("010901" + "0307020009" + "0000" + "180001" + "0002" + "abcd");
        Component component = Gbz.read(octets, false).components().getFirst();
        assertThat(component.encrypted()).contains(Octets.ofHex("abcd"));
        assertThat(component.frame().fromServer()).isTrue();
        assertThat(Gbz.read(octets, false).octets()).isEqualTo(octets);
    }

    @Test
    void anAlertTellsItsCodeAndTime() throws NotAMessage {
        Octets octets = Octets.ofHex("01090181a01c374a800005");
        Gbz gbz = Gbz.read(octets, true);
        assertThat(gbz.alert()).contains(new Gbz.Alert(0x81A0, 0x1C374A80L, Octets.ofHex("0005")));
        assertThat(gbz.octets()).isEqualTo(octets);
    }

    @Test
    void whatIsCutOrTooLongIsRefused() {
        Octets octets = Octets.ofHex("0109010107020005000000000a");
        for (int size = 0; size < octets.size(); size++) {
            Octets cut = octets.slice(0, size);
            assertThatThrownBy(() -> Gbz.read(cut, false)).isInstanceOf(NotAMessage.class);
        }
        Octets longer = Octets.concat(octets, Octets.ofHex("00"));
        assertThatThrownBy(() -> Gbz.read(longer, false)).isInstanceOf(NotAMessage.class);
    }
}
