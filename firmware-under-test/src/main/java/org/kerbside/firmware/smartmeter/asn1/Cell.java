package org.kerbside.firmware.smartmeter.asn1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * Where a device keeps one trust anchor: TrustAnchorCellIdentifier of GBCS section 13.3.4.
 *
 * @param role as {@link Role}
 * @param keyUsage the BIT STRING's content, as X.509 has it
 * @param prepayment 0 management, 1 prepayment top up; management where it is left out
 */
public record Cell(int role, Octets keyUsage, Optional<Integer> prepayment) {

    /** Digital signature. */
    public static final Octets SIGNATURE = Octets.ofHex("0780");

    public static final Octets AGREEMENT = Octets.ofHex("0308");
    public static final Octets CERTIFICATE_SIGNATURE = Octets.ofHex("0204");

    public static Cell signature(Role role) {
        return new Cell(role.code(), SIGNATURE, Optional.empty());
    }

    public static Cell agreement(Role role) {
        return new Cell(role.code(), AGREEMENT, Optional.empty());
    }

    public boolean signs() {
        return keyUsage.equals(SIGNATURE);
    }

    public boolean agrees() {
        return keyUsage.equals(AGREEMENT);
    }

    public boolean forPrepayment() {
        return prepayment.orElse(0) == 1;
    }

    static Cell read(Tlv sequence) throws NotAMessage {
        Fields in = Fields.inside(sequence);
        int role = in.take(Tlv.INTEGER).small();
        Octets usage = in.take(Tlv.BITS).content();
        Optional<Integer> prepayment = Small.optional(in.optional(Tlv.INTEGER));
        in.end();
        return new Cell(role, usage, prepayment);
    }

    Tlv tlv() {
        List<Tlv> parts = new ArrayList<>(List.of(Tlv.integer(role), Tlv.of(Tlv.BITS, keyUsage)));
        prepayment.ifPresent(value -> parts.add(Tlv.integer(value)));
        return Tlv.sequence(parts);
    }
}
