package org.kerbside.firmware.smartmeter.gbcs;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** ECDSA on P-256 with SHA-256, r and s side by side; GBCS section 4.3.3.2. */
public final class Signatures {

    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    private Signatures() {}

    /** Whether the message has a signature, and this key's. */
    public static boolean valid(Message message, PublicKey by) {
        return message.signature()
                .filter(signature -> !signature.isEmpty())
                .map(signature -> valid(message.signedPart(), signature, by))
                .orElse(false);
    }

    /**
     * The message with a signature; it is to have it before its MAC.
     *
     * @throws IllegalArgumentException where the key is none on P-256
     */
    public static Message sign(Message message, PrivateKey key, SecureRandom random) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key, random);
            signature.update(message.signedPart().toBuffer());
            return message.withSignature(Octets.of(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no signing key", e);
        }
    }

    /** The message with an empty field for the signature. */
    public static Message unsigned(Message message) {
        return message.withSignature(Octets.NONE);
    }

    private static boolean valid(Octets signed, Octets signature, PublicKey by) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(by);
            check.update(signed.toBuffer());
            return check.verify(signature.toArray());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
