package org.kerbside.firmware.smartmeter.gbcs;

import java.util.List;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Whether the protection of a message holds, as far as keys are there: valid, invalid, absent, or unknown for want of a key. */
final class Verdicts {

    static final String VALID = "valid";
    static final String INVALID = "invalid";
    static final String ABSENT = "absent";
    static final String UNKNOWN = "unknown";

    private final Keys keys;

    Verdicts(Keys keys) {
        this.keys = keys;
    }

    String signature(Message message) {
        if (message.signature().filter(octets -> !octets.isEmpty()).isEmpty()) {
            return ABSENT;
        }
        return keys.signing(message.originator())
                .map(key -> Signatures.valid(message, key) ? VALID : INVALID)
                .orElse(UNKNOWN);
    }

    String mac(Message message) throws NotAMessage {
        if (message.mac().isEmpty()) {
            return ABSENT;
        }
        boolean brokered = message.flag() == Flag.COMMAND && !keys.isDevice(message.originator());
        List<SharedSecret> secrets =
                brokered ? keys.withBroker(message.target()) : keys.between(message.originator(), message.target());
        if (secrets.isEmpty()) {
            return UNKNOWN;
        }
        return secrets.stream().anyMatch(secret -> secret.authenticates(message)) ? VALID : INVALID;
    }

    /** The plain octets of something encrypted in a message; empty where no key is there. */
    Optional<Octets> plain(Message message, Octets encrypted) throws NotAMessage {
        Transaction transaction = Transaction.encryption(message);
        List<SharedSecret> secrets = keys.between(transaction.originator(), transaction.recipient());
        return secrets.isEmpty()
                ? Optional.empty()
                : Optional.of(secrets.getFirst().decrypt(transaction, encrypted));
    }
}
