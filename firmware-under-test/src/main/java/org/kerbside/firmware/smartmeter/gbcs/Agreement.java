package org.kerbside.firmware.smartmeter.gbcs;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.KeyAgreement;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** One's own private key of key agreement and the secrets that it shares with others; those are kept because they are dear. */
public final class Agreement {

    /** A device knows a dozen parties; another key drives the oldest out. */
    private static final int KEPT = 32;

    private final PrivateKey own;
    private final Map<PublicKey, SharedSecret> secrets = new LinkedHashMap<>();

    public Agreement(PrivateKey own) {
        this.own = own;
    }

    /**
     * The secret shared with the owner of that key.
     *
     * @throws NotAMessage where the two keys are not on the same curve
     */
    public SharedSecret with(PublicKey peer) throws NotAMessage {
        SharedSecret known = secrets.get(peer);
        if (known != null) {
            return known;
        }
        SharedSecret secret = agree(peer);
        if (secrets.size() >= KEPT) {
            secrets.remove(secrets.keySet().iterator().next());
        }
        secrets.put(peer, secret);
        return secret;
    }

    private SharedSecret agree(PublicKey peer) throws NotAMessage {
        try {
            KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(own);
            agreement.doPhase(peer, true);
            return new SharedSecret(Octets.of(agreement.generateSecret()));
        } catch (GeneralSecurityException e) {
            throw new NotAMessage("keys that share no secret", e);
        }
    }
}
