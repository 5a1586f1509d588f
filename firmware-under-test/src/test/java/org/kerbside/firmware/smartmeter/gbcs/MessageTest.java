package org.kerbside.firmware.smartmeter.gbcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

class MessageTest {

    /** Written from the layout: a command to the SAPC, before anybody protects it. */
    private static final Octets PLAIN =
            Octets.ofHex("df0901000000000000000708000000000000000108000000000000000200" + "02011e" + "030d0e0f");

    private final Message message =
            Message.of(Flag.COMMAND, 7, 1, 2, OtherInformation.of(0x011E), Octets.ofHex("0d0e0f"));

    @Test
    void beforeItIsProtectedItHasNoFieldForASignature() throws NotAMessage {
        assertThat(message.octets()).isEqualTo(PLAIN);
        assertThat(Message.read(PLAIN)).isEqualTo(message);
        assertThat(message.signedPart()).isEqualTo(PLAIN.slice(1, PLAIN.size()));
    }

    @Test
    void theMacComesAroundIt() throws NotAMessage {
        Message whole = message.withSignature(Octets.NONE).withMac(Octets.of(new byte[12]));
        Octets octets = whole.octets();
        assertThat(octets.hex()).startsWith("dd000000000000" + "37" + "1100000000" + "df09");
        assertThat(Message.read(octets)).isEqualTo(whole);
    }

    @Test
    void aLengthOfTwoOctetsIsReadAndWritten() throws NotAMessage {
        Message large = message.withPayload(Octets.of(new byte[300])).withSignature(Octets.NONE);
        assertThat(Message.read(large.octets())).isEqualTo(large);
    }

    @Test
    void otherInformationGrowsByWhatConcernsAnUnknownParty() throws NotAMessage {
        OtherInformation full = new OtherInformation(
                0x34, OptionalLong.of(3), OptionalLong.of(4), OptionalLong.of(5), Optional.of(Octets.ofHex("3000")));
        assertThat(OtherInformation.read(full.octets())).isEqualTo(full);
        assertThat(full.octets().size()).isEqualTo(28);
        assertThat(OtherInformation.of(0x34, 3, 4).octets().size()).isEqualTo(18);
        assertThatThrownBy(() -> OtherInformation.read(Octets.ofHex("003400000000")))
                .isInstanceOf(NotAMessage.class);
    }

    @Test
    void aLengthThatIsNotThereAllocatesNothing() {
        Octets greedy = Octets.ofHex("dd000000000000847fffffff11");
        assertThatThrownBy(() -> Message.read(greedy)).isInstanceOf(NotAMessage.class);
        assertThatThrownBy(() -> Message.read(Octets.NONE)).isInstanceOf(NotAMessage.class);
    }

    @Test
    void theKeyOfEncryptionIsForThePartyThatAsked() {
        OtherInformation other = new OtherInformation(
                0x34, OptionalLong.of(3), OptionalLong.of(4), OptionalLong.of(5), Optional.empty());
        Message response = Message.of(Flag.RESPONSE, 7, 1, 2, other, Octets.NONE);
        assertThat(Transaction.encryption(response)).isEqualTo(new Transaction(1, 4, 5, 3));
        assertThat(Transaction.encryption(message)).isEqualTo(new Transaction(1, 4, 7, 2));
        assertThat(Transaction.of(message)).isEqualTo(new Transaction(1, 1, 7, 2));
    }

    @Test
    void aCertificateInTheHeaderIsNoCounter() throws NotAMessage {
        OtherInformation other = new OtherInformation(
                0x0034,
                OptionalLong.of(3),
                OptionalLong.of(4),
                OptionalLong.empty(),
                Optional.of(Octets.ofHex("300a0203010203020301020f")));
        assertThat(OtherInformation.read(other.octets())).isEqualTo(other);
    }
}
