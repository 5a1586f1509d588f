package org.kerbside.firmware.smartmeter.asn1;

import java.math.BigInteger;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** What is inside an INTEGER: two's complement. */
final class Integers {

    private Integers() {}

    /** In as few octets as do. */
    static Octets octets(long value) {
        return Octets.of(BigInteger.valueOf(value).toByteArray());
    }

    static long value(Octets content) throws NotAMessage {
        boolean unsigned = content.size() == Long.BYTES + 1 && content.at(0) == 0;
        if (content.isEmpty() || (content.size() > Long.BYTES && !unsigned)) {
            throw new NotAMessage("integer of %d octets".formatted(content.size()));
        }
        return new BigInteger(content.toArray()).longValue();
    }

    static int small(Octets content) throws NotAMessage {
        long value = value(content);
        if (value != (int) value) {
            throw new NotAMessage("%d is too large a number".formatted(value));
        }
        return (int) value;
    }
}
