package org.kerbside.firmware.smartmeter.device;

import org.kerbside.firmware.smartmeter.gbcs.Message;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** A command, its use case and the protection that it must have. */
public record Command(Message message, UseCase useCase, Protection protection) {

    public Octets payload() {
        return message.payload();
    }

    /** EUI-64 of the business originator. */
    public long originator() {
        return message.originator();
    }

    /** Whether its originator signs it; its response is signed as well. */
    boolean signed() {
        return protection.signature();
    }
}
