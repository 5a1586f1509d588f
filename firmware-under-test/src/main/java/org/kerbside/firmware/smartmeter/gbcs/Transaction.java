package org.kerbside.firmware.smartmeter.gbcs;

import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * Whom and what a key is derived for.
 *
 * @param originator EUI-64
 * @param flag 1 to 3 as {@link Flag}, or 4 for encryption
 * @param counter unsigned
 * @param recipient EUI-64
 */
public record Transaction(long originator, int flag, long counter, long recipient) {

    /** The flag of payloads that are encrypted; GBCS section 8.4. */
    private static final int ENCRYPTION = 4;

    /** For the MAC of a message. */
    public static Transaction of(Message message) {
        return new Transaction(
                message.originator(), message.flag().code(), message.originatorCounter(), message.target());
    }

    /** For what a message carries encrypted: its supplementary party and counter where it has them. */
    public static Transaction encryption(Message message) {
        return new Transaction(
                message.originator(),
                ENCRYPTION,
                message.other().originatorCounter().orElse(message.originatorCounter()),
                message.other().remoteParty().orElse(message.target()));
    }

    Octets information() {
        return new OctetWriter()
                .u64(originator)
                .u8(9)
                .u8(flag)
                .u64(counter)
                .u64(recipient)
                .octets();
    }
}
