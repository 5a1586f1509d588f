package org.kerbside.firmware.smartmeter.asn1;

import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** A certificate (DER) that is to take the place of the one in a cell. */
public record Replacement(Octets certificate, Cell cell) {

    static Replacement read(Tlv sequence) throws NotAMessage {
        Fields in = Fields.of(sequence);
        Replacement replacement = new Replacement(in.take(Tlv.SEQUENCE).octets(), Cell.read(in.take(Tlv.SEQUENCE)));
        in.end();
        return replacement;
    }

    Tlv tlv() throws NotAMessage {
        return Tlv.sequence(Tlv.read(certificate), cell.tlv());
    }
}
