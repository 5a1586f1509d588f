package org.kerbside.firmware.smartmeter.asn1;

import java.time.Instant;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;

/** Values that may be left out. */
final class Small {

    private Small() {}

    static Optional<Integer> optional(Optional<Tlv> tlv) throws NotAMessage {
        return tlv.isPresent() ? Optional.of(tlv.get().small()) : Optional.empty();
    }

    static Optional<Long> number(Optional<Tlv> tlv) throws NotAMessage {
        return tlv.isPresent() ? Optional.of(tlv.get().integer()) : Optional.empty();
    }

    static Optional<Instant> time(Optional<Tlv> tlv) throws NotAMessage {
        return tlv.isPresent() ? Optional.of(GeneralizedTime.read(tlv.get())) : Optional.empty();
    }
}
