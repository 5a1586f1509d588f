package org.kerbside.firmware.smartmeter.asn1;

import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * Response to CS06.
 *
 * @param result 0 done, 1 no image, 2 an image of another hash, 3 it did not start
 * @param version of the firmware that runs now
 */
public record FirmwareActivated(int result, Octets version) {

    public static FirmwareActivated read(Octets payload) throws NotAMessage {
        Fields in = Fields.of(Tlv.read(payload));
        FirmwareActivated response = new FirmwareActivated(
                in.take(Tlv.INTEGER).small(), in.take(Tlv.OCTETS).content());
        in.end();
        return response;
    }

    public Octets octets() {
        return Tlv.sequence(Tlv.integer(result), Tlv.octetString(version)).octets();
    }
}
