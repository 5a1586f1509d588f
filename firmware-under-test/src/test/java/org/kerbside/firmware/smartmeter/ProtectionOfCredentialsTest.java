package org.kerbside.firmware.smartmeter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kerbside.firmware.Bay;
import org.kerbside.firmware.Behaviour;
import org.kerbside.firmware.TestParties;
import org.kerbside.firmware.TestParty;
import org.kerbside.firmware.smartmeter.asn1.Authority;
import org.kerbside.firmware.smartmeter.asn1.Cell;
import org.kerbside.firmware.smartmeter.asn1.CredentialDetails;
import org.kerbside.firmware.smartmeter.asn1.ProvideSecurityCredentials;
import org.kerbside.firmware.smartmeter.asn1.Replacement;
import org.kerbside.firmware.smartmeter.asn1.Role;
import org.kerbside.firmware.smartmeter.asn1.UpdateSecurityCredentials;
import org.kerbside.firmware.smartmeter.gbcs.Message;
import org.kerbside.firmware.smartmeter.gbcs.Signatures;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Commands about credentials that are signed and have no code of the access control broker (CS02f, CS02b by recovery). */
class ProtectionOfCredentialsTest {

    private static final int ASK = 0x011B;
    private static final int BY_RECOVERY = 0x0108;

    private final Bay bay = Bay.unhindered(Behaviour.CORRECT);

    @Test
    void whoAsksSignedIsAnsweredSigned() throws NotAMessage {
        for (TestParty party : List.of(TestParties.SUPPLIER, TestParties.TRANSITIONAL_COS)) {
            signed(party, ASK, asking(Cell.signature(party.role)));
            assertThat(known()).containsExactly(Role.SUPPLIER.code());
            assertThat(bay.hub.response().orElseThrow().mac()).isEmpty();
            assertThat(Signatures.valid(bay.hub.response().orElseThrow(), TestParties.DEVICE.signing.getPublic()))
                    .isTrue();
        }
    }

    @Test
    void whoAsksThroughTheBrokerIsAnsweredWithACode() throws NotAMessage {
        bay.hub.deliver(
                bay.commands.nonCritical(TestParties.BROKER, ASK, asking(Cell.agreement(Role.ACCESS_CONTROL_BROKER))));
        assertThat(known()).containsExactly(Role.SUPPLIER.code());
        assertThat(bay.hub.response().orElseThrow().mac()).isPresent();
        assertThat(bay.hub.response().orElseThrow().signature()).contains(Octets.NONE);
    }

    @Test
    void aQuestionThatIsToBeSignedIsRefusedWithAnotherSignature() {
        send(TestParties.SUPPLIER, asking(Cell.signature(Role.SUPPLIER)), ProtectionOfCredentialsTest::altered);
        assertThat(bay.hub.response()).isEmpty();
        assertThat(GateObservations.alerts(bay)).containsExactly("1000:8f3d");
    }

    @Test
    void aQuestionThatIsToBeSignedIsRefusedWithACodeInstead() {
        bay.hub.deliver(bay.commands.nonCritical(TestParties.SUPPLIER, ASK, asking(Cell.signature(Role.SUPPLIER))));
        assertThat(bay.hub.response()).isEmpty();
    }

    @Test
    void aQuestionThatIsToHaveACodeIsRefusedWithASignatureInstead() {
        signed(TestParties.SUPPLIER, ASK, asking(Cell.agreement(Role.SUPPLIER)));
        assertThat(bay.hub.response()).isEmpty();
    }

    @Test
    void aQuestionInTheNameOfAnotherRoleIsRefused() {
        signed(TestParties.LOAD_CONTROLLER, ASK, asking(Cell.signature(Role.SUPPLIER)));
        assertThat(bay.hub.response()).isEmpty();
    }

    @Test
    void aQuestionByTheKeyOfCertificatesIsRefused() {
        Cell certifying = new Cell(Role.SUPPLIER.code(), Cell.CERTIFICATE_SIGNATURE, Optional.empty());
        signed(TestParties.SUPPLIER, ASK, asking(certifying));
        assertThat(bay.hub.response()).isEmpty();
    }

    @Test
    void aSignedQuestionThatIsReplayedIsNotAnswered() {
        signed(TestParties.SUPPLIER, ASK, asking(Cell.signature(Role.SUPPLIER)));
        bay.hub.messages.clear();
        bay.commands.counter(bay.commands.counter() - 1);
        signed(TestParties.SUPPLIER, ASK, asking(Cell.signature(Role.SUPPLIER)));
        assertThat(bay.hub.response()).isEmpty();
    }

    @Test
    void recoveryReplacesASupplierWithoutTheBroker() throws NotAMessage {
        signed(TestParties.RECOVERY, BY_RECOVERY, replacing());
        assertThat(commandedBy(TestParties.NEXT_SUPPLIER)).isEqualTo("50");
    }

    @Test
    void recoveryReplacesNobodyWithACodeButNoSignature() throws NotAMessage {
        bay.hub.deliver(bay.commands.nonCritical(TestParties.RECOVERY, BY_RECOVERY, replacing()));
        assertThat(commandedBy(TestParties.NEXT_SUPPLIER)).isEqualTo("100");
    }

    @Test
    void nobodyElseReplacesASupplierWithoutTheBroker() throws NotAMessage {
        signed(TestParties.SUPPLIER, BY_RECOVERY, replacing());
        signed(TestParties.SUPPLIER, 0x0102, replacing());
        assertThat(commandedBy(TestParties.NEXT_SUPPLIER)).isEqualTo("100");
    }

    private void signed(TestParty from, int code, Octets payload) {
        bay.hub.deliver(bay.commands.protect(from, code, payload, signed -> signed, Message::withoutMac));
    }

    private void send(TestParty from, Octets payload, UnaryOperator<Message> flaw) {
        bay.hub.deliver(
                bay.commands.protect(from, ASK, payload, signed -> signed, whole -> flaw.apply(whole.withoutMac())));
    }

    private static Message altered(Message message) {
        byte[] signature = message.signature().orElseThrow().toArray();
        signature[5] ^= 1;
        return message.withSignature(Octets.of(signature));
    }

    private static Octets asking(Cell authority) {
        return new ProvideSecurityCredentials(authority, List.of(Role.SUPPLIER.code())).octets();
    }

    private Octets replacing() throws NotAMessage {
        TestParty next = TestParties.NEXT_SUPPLIER;
        Authority authority = new Authority(
                8,
                Optional.empty(),
                Optional.of(1),
                Optional.of(Cell.signature(Role.RECOVERY)),
                bay.commands.counter(),
                Optional.of(0L),
                Optional.empty(),
                Optional.empty());
        return new UpdateSecurityCredentials(
                        authority,
                        List.of(
                                new Replacement(next.signingCertificate, Cell.signature(next.role)),
                                new Replacement(next.agreementCertificate, Cell.agreement(next.role))),
                        List.of(TestParties.ROOT.signingCertificate),
                        Optional.empty())
                .octets();
    }

    private String commandedBy(TestParty party) {
        bay.hub.deliver(bay.commands.critical(party, 0x011E, GateObservations.half(bay, false)));
        return GateObservations.level(bay);
    }

    private List<Integer> known() throws NotAMessage {
        return CredentialDetails.read(bay.hub.response().orElseThrow().payload()).parties().stream()
                .map(CredentialDetails.Party::role)
                .toList();
    }
}
