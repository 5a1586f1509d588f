package org.kerbside.firmware.smartmeter.asn1;

import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * What came of one replacement.
 *
 * @param status 0 success, 5 bad certificate, 10 no trust anchor, 17 insufficient memory, 22 contingency key not
 *     decrypted, 25 trust anchor not found, 30 resources busy, 127 other
 * @param before whom the cell belonged to
 * @param after whom it was to belong to
 */
public record ReplacementOutcome(Cell cell, int status, Holder before, Holder after) {

    public static final int SUCCESS = 0;
    public static final int BAD_CERTIFICATE = 5;
    public static final int NO_TRUST_ANCHOR = 10;
    public static final int TRUST_ANCHOR_NOT_FOUND = 25;
    public static final int OTHER = 127;

    /**
     * Whose key it is.
     *
     * @param eui EUI-64 of the subject; 0 of authorities
     * @param keyIdentifier the subject key identifier
     */
    public record Holder(long eui, Octets keyIdentifier) {}

    static ReplacementOutcome read(Tlv sequence) throws NotAMessage {
        Fields in = Fields.of(sequence);
        ReplacementOutcome outcome = new ReplacementOutcome(
                Cell.read(in.take(Tlv.SEQUENCE)), in.take(Tlv.ENUMERATED).small(), holder(in), holder(in));
        in.end();
        return outcome;
    }

    static Holder holder(Fields in) throws NotAMessage {
        return new Holder(in.take(Tlv.OCTETS).eui(), in.take(Tlv.OCTETS).content());
    }

    Tlv tlv() {
        return Tlv.sequence(
                cell.tlv(),
                Tlv.enumerated(status),
                Tlv.octetString(Octets.ofLong(before.eui())),
                Tlv.octetString(before.keyIdentifier()),
                Tlv.octetString(Octets.ofLong(after.eui())),
                Tlv.octetString(after.keyIdentifier()));
    }
}
