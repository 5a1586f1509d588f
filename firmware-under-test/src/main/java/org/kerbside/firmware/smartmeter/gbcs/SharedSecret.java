package org.kerbside.firmware.smartmeter.gbcs;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** What two parties alone know, and the protection made of it: AES-128-GCM under a key for each message; GBCS section 4.3.3. */
public final class SharedSecret {

    /** Before ciphertext: security control (authenticated and encrypted) and invocation counter. */
    public static final Octets ENCRYPTED = Octets.ofHex("3100000000");

    private static final int TAG_BITS = 8 * Message.MAC_SIZE;
    private static final Octets ENCRYPTION_CONTROL = Octets.ofHex("31");
    private static final Octets ROUND = Octets.ofHex("00000001");
    private static final Octets AES_GCM_128 = Octets.ofHex("60857406080300");

    private final Octets z;

    /** @param z the x-coordinate of the shared point */
    SharedSecret(Octets z) {
        this.z = z;
    }

    /** The message with its MAC; a signature, if only an empty one, comes before. */
    public Message authenticate(Message message) {
        return message.withMac(mac(message));
    }

    /** Whether the message has a MAC, and this secret's. */
    public boolean authenticates(Message message) {
        return authenticates(message, Message.MAC_SIZE);
    }

    /** The same, of the first octets of the MAC only. */
    public boolean authenticates(Message message, int octets) {
        return message.mac()
                .map(mac -> MessageDigest.isEqual(
                        mac.slice(0, octets).toArray(),
                        mac(message).slice(0, octets).toArray()))
                .orElse(false);
    }

    /** Security header, ciphertext and tag. */
    public Octets encrypt(Transaction transaction, Octets plain) {
        Octets body = gcm(Cipher.ENCRYPT_MODE, transaction, ENCRYPTION_CONTROL, plain);
        return Octets.concat(ENCRYPTED, body);
    }

    /**
     * The plain octets.
     *
     * @param encrypted with its security header and tag
     * @throws NotAMessage where this secret and transaction made no such octets
     */
    public Octets decrypt(Transaction transaction, Octets encrypted) throws NotAMessage {
        int header = ENCRYPTED.size();
        if (encrypted.size() < header + Message.MAC_SIZE
                || !encrypted.slice(0, header).equals(ENCRYPTED)) {
            throw new NotAMessage("no ciphertext of GBCS");
        }
        Cipher cipher = cipher(Cipher.DECRYPT_MODE, transaction, ENCRYPTION_CONTROL);
        try {
            return Octets.of(
                    cipher.doFinal(encrypted.slice(header, encrypted.size()).toArray()));
        } catch (AEADBadTagException e) {
            throw new NotAMessage("ciphertext of another key", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the octets begin as what is encrypted does, and are long enough for it. */
    public static boolean looksEncrypted(Octets octets) {
        int header = ENCRYPTED.size();
        return octets.size() >= header + Message.MAC_SIZE
                && octets.slice(0, header).equals(ENCRYPTED);
    }

    private Octets mac(Message message) {
        Octets covered = message.authenticatedPart();
        return gcm(Cipher.ENCRYPT_MODE, Transaction.of(message), covered, Octets.NONE);
    }

    private Octets gcm(int mode, Transaction transaction, Octets covered, Octets text) {
        try {
            return Octets.of(cipher(mode, transaction, covered).doFinal(text.toArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, Transaction transaction, Octets covered) {
        byte[] iv =
                new OctetWriter().u64(transaction.originator()).u32(0).octets().toArray();
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key(transaction), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(covered.toBuffer());
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec key(Transaction transaction) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(ROUND.toBuffer());
        digest.update(z.toBuffer());
        digest.update(AES_GCM_128.toBuffer());
        digest.update(transaction.information().toBuffer());
        return new SecretKeySpec(digest.digest(), 0, 16, "AES");
    }
}
