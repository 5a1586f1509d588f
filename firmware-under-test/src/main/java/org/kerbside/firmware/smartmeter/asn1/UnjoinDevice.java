package org.kerbside.firmware.smartmeter.asn1;

import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Command CS04: no longer talk to another device, of this EUI-64; answered with {@link Result}. */
public record UnjoinDevice(long device) {

    public static UnjoinDevice read(Octets payload) throws NotAMessage {
        return new UnjoinDevice(Tlv.read(payload).expect(Tlv.OCTETS).eui());
    }

    public Octets octets() {
        return Tlv.octetString(Octets.ofLong(device)).octets();
    }
}
