package org.kerbside.firmware.smartmeter.gbcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

class ProtectionTest {

    private static final long PARTY = 0x90B3D51F30010000L;
    private static final long DEVICE = 0x00DB1234567890A6L;

    private final KeyPair party = pair(1);
    private final KeyPair device = pair(2);
    private final Message message = Message.of(
            Flag.COMMAND, 1000, PARTY, DEVICE, OtherInformation.of(0x011E), Octets.ofHex("d92000000000000000"));

    @Test
    void whatOneSidePutsOnTheOtherSideAccepts() throws NotAMessage {
        Message signed = Signatures.sign(message, party.getPrivate(), new Repeating(3));
        Message whole =
                new Agreement(party.getPrivate()).with(device.getPublic()).authenticate(signed);
        Message read = Message.read(whole.octets());
        assertThat(read).isEqualTo(whole);
        assertThat(Signatures.valid(read, party.getPublic())).isTrue();
        assertThat(Signatures.valid(read, device.getPublic())).isFalse();
        assertThat(new Agreement(device.getPrivate()).with(party.getPublic()).authenticates(read))
                .isTrue();
        assertThat(new Agreement(device.getPrivate()).with(device.getPublic()).authenticates(read))
                .isFalse();
    }

    @Test
    void theSameChanceMakesTheSameSignature() {
        Message one = Signatures.sign(message, party.getPrivate(), new Repeating(3));
        Message two = Signatures.sign(message, party.getPrivate(), new Repeating(3));
        assertThat(one).isEqualTo(two).isNotEqualTo(Signatures.sign(message, party.getPrivate(), new Repeating(4)));
    }

    @Test
    void whatIsEncryptedIsReadByTheRecipientAlone() throws NotAMessage {
        Octets plain = Octets.ofHex("0102030405");
        Transaction transaction = Transaction.encryption(message);
        Octets encrypted =
                new Agreement(party.getPrivate()).with(device.getPublic()).encrypt(transaction, plain);
        SharedSecret ours = new Agreement(device.getPrivate()).with(party.getPublic());
        SharedSecret another = new Agreement(device.getPrivate()).with(device.getPublic());
        assertThat(SharedSecret.looksEncrypted(encrypted)).isTrue();
        assertThat(ours.decrypt(transaction, encrypted)).isEqualTo(plain);
        assertThatThrownBy(() -> another.decrypt(transaction, encrypted)).isInstanceOf(NotAMessage.class);
        assertThatThrownBy(() -> ours.decrypt(transaction, plain)).isInstanceOf(NotAMessage.class);
    }

    @Test
    void aMessageWithoutSignatureOrMacHasNoneThatIsValid() throws NotAMessage {
        assertThat(Signatures.valid(message, party.getPublic())).isFalse();
        assertThat(Signatures.valid(Signatures.unsigned(message), party.getPublic()))
                .isFalse();
        assertThat(new Agreement(device.getPrivate()).with(party.getPublic()).authenticates(message))
                .isFalse();
    }

    @Test
    void aThousandCommandsAreCheckedWithinAFewSeconds() throws NotAMessage {
        Message signed = Signatures.sign(message, party.getPrivate(), new Repeating(3));
        Octets whole = new Agreement(party.getPrivate())
                .with(device.getPublic())
                .authenticate(signed)
                .octets();
        Agreement own = new Agreement(device.getPrivate());
        int accepted = 0;
        for (int i = 0; i < 1000; i++) {
            Message read = Message.read(whole);
            boolean valid = Signatures.valid(read, party.getPublic())
                    && own.with(party.getPublic()).authenticates(read);
            accepted += valid ? 1 : 0;
        }
        assertThat(accepted).isEqualTo(1000);
    }

    private static KeyPair pair(int seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), new Repeating(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** Chance that is the same each time. */
    private static final class Repeating extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final transient SplittableRandom random;

        Repeating(int seed) {
            this.random = new SplittableRandom(seed);
        }

        @Override
        public void nextBytes(byte[] bytes) {
            random.nextBytes(bytes);
        }
    }
}
