package org.kerbside.firmware.smartmeter.gbcs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Whether the protection of a message holds, as far as keys are there: valid, invalid, absent, or unknown for want of a key. */
final class Verdicts {

    static final String VALID = "valid";
    static final String INVALID = "invalid";
    static final String ABSENT = "absent";
    static final String UNKNOWN = "unknown";

    /** PCS02 and PCS01, from a display to a gas meter; GBCS section 20. */
    private static final Set<Integer> BETWEEN_DEVICES = Set.of(0x0090, 0x009B);

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
        List<SharedSecret> secrets = throughBroker(message)
                ? keys.withBroker(message.target())
                : keys.between(message.originator(), message.target());
        if (secrets.isEmpty()) {
            return UNKNOWN;
        }
        return secrets.stream().anyMatch(secret -> secret.authenticates(message)) ? VALID : INVALID;
    }

    /** Commands of parties have the broker's code; those of one device to another have their own. */
    private boolean throughBroker(Message message) {
        return message.flag() == Flag.COMMAND
                && !BETWEEN_DEVICES.contains(message.messageCode())
                && !keys.isDevice(message.originator());
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
