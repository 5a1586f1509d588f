package org.kerbside.firmware.smartmeter.asn1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * Command CS03: talk to another device; answered with {@link Result}.
 *
 * @param method 0 method A as initiator, 1 method A as responder, 2 method B, 3 method C
 * @param device EUI-64 of the other device
 * @param deviceType 0 GSME, 1 ESME, 2 CHF, 3 GPF, 4 HCALCS, 5 PPMID, 6 type 2
 * @param certificate of the other device's key agreement, with methods B and C
 */
public record JoinDevice(int method, long device, int deviceType, Optional<Octets> certificate) {

    public static final int METHOD_A_INITIATOR = 0;
    public static final int METHOD_A_RESPONDER = 1;

    /** A meter, as a type of device. */
    public static final int ESME = 1;

    public static JoinDevice read(Octets payload) throws NotAMessage {
        Fields in = Fields.of(Tlv.read(payload));
        int method = in.take(Tlv.INTEGER).small();
        long device = in.take(Tlv.OCTETS).eui();
        int type = in.take(Tlv.INTEGER).small();
        Optional<Octets> certificate = in.optional(Tlv.SEQUENCE).map(Tlv::octets);
        in.end();
        return new JoinDevice(method, device, type, certificate);
    }

    public Octets octets() throws NotAMessage {
        List<Tlv> parts = new ArrayList<>(
                List.of(Tlv.integer(method), Tlv.octetString(Octets.ofLong(device)), Tlv.integer(deviceType)));
        if (certificate.isPresent()) {
            parts.add(Tlv.read(certificate.get()));
        }
        return Tlv.sequence(parts).octets();
    }
}
