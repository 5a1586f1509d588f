package org.kerbside.firmware.smartmeter.asn1;

import java.time.Instant;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * Alert of what came of replacing credentials at a later time.
 *
 * @param code 0x8F66 done, 0x8F67 not done
 */
public record CredentialsAlert(int code, Instant time, Execution execution) {

    public static CredentialsAlert read(Octets payload) throws NotAMessage {
        Fields in = Fields.of(Tlv.read(payload));
        CredentialsAlert alert = new CredentialsAlert(
                in.take(Tlv.INTEGER).small(),
                GeneralizedTime.read(in.take(Tlv.TIME)),
                Execution.read(in.take(Tlv.SEQUENCE)));
        in.end();
        return alert;
    }

    public Octets octets() {
        return Tlv.sequence(Tlv.integer(code), GeneralizedTime.of(time), execution.tlv())
                .octets();
    }
}
