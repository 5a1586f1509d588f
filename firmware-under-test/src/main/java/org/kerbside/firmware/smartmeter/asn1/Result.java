package org.kerbside.firmware.smartmeter.asn1;

import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * A response that is one number, as to CS03 and CS04.
 *
 * @param code 0 done; of CS03: 1 method of another message code, 3 incompatible with an entry, 6 to 10 errors of key agreement, 12
 *     no link key of the partners, 13 no answer to key establishment
 */
public record Result(int code) {

    public static final int SUCCESS = 0;

    public static Result read(Octets payload) throws NotAMessage {
        return new Result(Tlv.read(payload).expect(Tlv.INTEGER).small());
    }

    public Octets octets() {
        return Tlv.integer(code).octets();
    }
}
