package org.kerbside.firmware.smartmeter.gbcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.kerbside.firmware.smartmeter.asn1.ActivateFirmware;
import org.kerbside.firmware.smartmeter.asn1.Cell;
import org.kerbside.firmware.smartmeter.asn1.Credential;
import org.kerbside.firmware.smartmeter.asn1.CredentialDetails;
import org.kerbside.firmware.smartmeter.asn1.CredentialsAlert;
import org.kerbside.firmware.smartmeter.asn1.CredentialsUpdated;
import org.kerbside.firmware.smartmeter.asn1.FirmwareActivated;
import org.kerbside.firmware.smartmeter.asn1.JoinDetails;
import org.kerbside.firmware.smartmeter.asn1.JoinDevice;
import org.kerbside.firmware.smartmeter.asn1.ProvideSecurityCredentials;
import org.kerbside.firmware.smartmeter.asn1.Replacement;
import org.kerbside.firmware.smartmeter.asn1.Result;
import org.kerbside.firmware.smartmeter.asn1.Role;
import org.kerbside.firmware.smartmeter.asn1.UnjoinDevice;
import org.kerbside.firmware.smartmeter.asn1.UpdateSecurityCredentials;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

class CredentialsRtdsTest {

    private final TestData data = TestData.orSkip();

    /** Makes the octets of a payload again by way of its record. */
    private interface Again {

        Octets of(Octets payload) throws NotAMessage;
    }

    @Test
    void commandsInAsn1AreTheSameOctetsAgain() throws NotAMessage {
        again(
                List.of(0x0D, 0x0E, 0xAB, 0xAF),
                Flag.COMMAND,
                payload -> JoinDevice.read(payload).octets());
        again(
                List.of(0x0F, 0x10),
                Flag.COMMAND,
                payload -> UnjoinDevice.read(payload).octets());
        again(
                updates(),
                Flag.COMMAND,
                payload -> UpdateSecurityCredentials.read(payload).octets());
        again(
                List.of(0x08, 0x011B),
                Flag.COMMAND,
                payload -> ProvideSecurityCredentials.read(payload).octets());
        again(
                List.of(0x12),
                Flag.COMMAND,
                payload -> ActivateFirmware.read(payload).octets());
        again(List.of(0x13), Flag.COMMAND, _ -> JoinDetails.COMMAND);
    }

    @Test
    void responsesAndAlertsInAsn1AreTheSameOctetsAgain() throws NotAMessage {
        again(
                List.of(0x0D, 0x0E, 0x0F, 0x10, 0xAB, 0xAF),
                Flag.RESPONSE,
                payload -> Result.read(payload).octets());
        again(
                List.of(0x12),
                Flag.RESPONSE,
                payload -> FirmwareActivated.read(payload).octets());
        again(List.of(0x13), Flag.RESPONSE, payload -> JoinDetails.read(payload).octets());
    }

    /** Their published lengths from 128 to 255 are longer than DER has them, so that not all octets are the same. */
    @Test
    void answersAboutCredentialsMeanTheSameAgain() throws NotAMessage {
        for (Message message : messages(updates(), Flag.RESPONSE)) {
            CredentialsUpdated response = CredentialsUpdated.read(message.payload());
            assertThat(CredentialsUpdated.read(response.octets())).isEqualTo(response);
        }
        for (Message message : messages(List.of(0xCB, 0x0124), Flag.ALERT)) {
            CredentialsAlert alert = CredentialsAlert.read(message.payload());
            assertThat(CredentialsAlert.read(alert.octets())).isEqualTo(alert);
        }
        for (Message message : messages(List.of(0x08, 0x011B), Flag.RESPONSE)) {
            CredentialDetails details = CredentialDetails.read(message.payload());
            assertThat(CredentialDetails.read(details.octets())).isEqualTo(details);
        }
    }

    @Test
    void theLoadControllersReplacementsAreCertificatesForItsCells() throws NotAMessage {
        Message message = messages(List.of(0x0126), Flag.COMMAND).getFirst();
        UpdateSecurityCredentials command = UpdateSecurityCredentials.read(message.payload());
        assertThat(command.authority().mode()).isEqualTo(11);
        assertThat(command.authority().cell()).contains(Cell.signature(Role.SUPPLIER));
        assertThat(command.authority().counter()).isEqualTo(message.originatorCounter());
        assertThat(command.replacements())
                .extracting(Replacement::cell)
                .containsExactly(Cell.signature(Role.LOAD_CONTROLLER), Cell.agreement(Role.LOAD_CONTROLLER));
        for (Replacement replacement : command.replacements()) {
            Credential credential = Credential.read(replacement.certificate());
            assertThat(credential.signs()).isEqualTo(replacement.cell().signs());
            assertThat(credential.agrees()).isEqualTo(replacement.cell().agrees());
        }
    }

    @Test
    void certificatesTellWhoseTheyAreAndWhatFor() throws NotAMessage, CertificateEncodingException {
        assertThat(data.certificates()).hasSizeGreaterThanOrEqualTo(416);
        for (var entry : data.certificates().entrySet()) {
            Credential credential = Credential.read(Octets.of(entry.getValue().getEncoded()));
            String[] name = entry.getKey().split("-", 2);
            if (name[0].startsWith("00db")) {
                assertThat(credential.eui())
                        .as(name[0])
                        .isEqualTo(OptionalLong.of(Long.parseUnsignedLong(name[0], 16)));
                assertThat(credential.role()).isEmpty();
            }
            assertThat(credential.signs()).as(entry.getKey()).isEqualTo(name[1].equals("ds"));
            assertThat(credential.agrees()).as(entry.getKey()).isNotEqualTo(name[1].equals("ds"));
            assertThat(credential.keyIdentifier().size()).isEqualTo(8);
        }
        Credential controller = new Credential(data.certificate("90b3d51f30010008-ds"));
        assertThat(controller.role()).isEqualTo(Optional.of(Role.LOAD_CONTROLLER));
        assertThat(controller.eui()).hasValue(0x90B3D51F30010008L);
    }

    @Test
    void whatIsNoCertificateIsRefused() throws CertificateEncodingException {
        Octets whole = Octets.of(data.certificate("90b3d51f30010008-ds").getEncoded());
        for (int size = 0; size < whole.size(); size++) {
            Octets cut = whole.slice(0, size);
            assertThatThrownBy(() -> Credential.read(cut)).isInstanceOf(NotAMessage.class);
        }
    }

    private void again(List<Integer> codes, Flag flag, Again again) throws NotAMessage {
        List<Message> messages = messages(codes, flag);
        assertThat(messages).isNotEmpty();
        for (Message message : messages) {
            assertThat(again.of(message.payload())).isEqualTo(message.payload());
        }
    }

    private List<Message> messages(List<Integer> codes, Flag flag) throws NotAMessage {
        List<Message> found = new ArrayList<>();
        for (Octets octets : data.messages().values()) {
            Message message = Message.read(octets);
            if (message.flag() == flag && codes.contains(message.messageCode())) {
                found.add(message);
            }
        }
        return found;
    }

    private static List<Integer> updates() {
        return List.of(0x0102, 0x0105, 0x0106, 0x0107, 0x0108, 0x0109, 0x0125, 0x0126);
    }
}
