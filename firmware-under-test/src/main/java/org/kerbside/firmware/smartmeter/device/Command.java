package org.kerbside.firmware.smartmeter.device;

import org.kerbside.firmware.smartmeter.gbcs.Message;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** A command that passed every check. */
public record Command(Message message, UseCase useCase) {

    public Octets payload() {
        return message.payload();
    }

    /** EUI-64 of the business originator. */
    public long originator() {
        return message.originator();
    }
}
