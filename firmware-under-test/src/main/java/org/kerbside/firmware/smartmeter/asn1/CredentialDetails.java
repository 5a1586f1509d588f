package org.kerbside.firmware.smartmeter.asn1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Response to CS02a and CS02f: what is known of each role asked after. */
public record CredentialDetails(List<Party> parties) {

    public CredentialDetails {
        parties = List.copyOf(parties);
    }

    /**
     * One role.
     *
     * @param role as {@link Role}
     * @param status as in {@link ReplacementOutcome}
     * @param known where the device has such a party
     */
    public record Party(int role, int status, Optional<Known> known) {}

    /**
     * A party that the device has.
     *
     * @param counter the highest so far
     */
    public record Known(long counter, List<Anchor> anchors) {}

    /**
     * One trust anchor.
     *
     * @param keyUsage as in {@link Cell}
     * @param prepayment as in {@link Cell}
     */
    public record Anchor(Octets keyUsage, Optional<Integer> prepayment, ReplacementOutcome.Holder holder) {}

    public static CredentialDetails read(Octets payload) throws NotAMessage {
        return new CredentialDetails(Fields.of(Tlv.read(payload)).each(CredentialDetails::party));
    }

    private static Party party(Tlv sequence) throws NotAMessage {
        Fields in = Fields.of(sequence);
        int role = in.take(Tlv.INTEGER).small();
        int status = in.take(Tlv.ENUMERATED).small();
        Optional<Tlv> counter = in.optional(Tlv.INTEGER);
        if (counter.isEmpty()) {
            in.end();
            return new Party(role, status, Optional.empty());
        }
        List<Anchor> anchors = Fields.inside(in.take(Tlv.SEQUENCE)).each(CredentialDetails::anchor);
        in.end();
        return new Party(role, status, Optional.of(new Known(counter.get().integer(), anchors)));
    }

    private static Anchor anchor(Tlv sequence) throws NotAMessage {
        Fields in = Fields.of(sequence);
        Octets usage = in.take(Tlv.BITS).content();
        Optional<Integer> prepayment = Small.optional(in.optional(Tlv.INTEGER));
        Anchor anchor = new Anchor(usage, prepayment, ReplacementOutcome.holder(in));
        in.end();
        return anchor;
    }

    public Octets octets() {
        return Tlv.sequence(parties.stream().map(CredentialDetails::tlv).toList())
                .octets();
    }

    private static Tlv tlv(Party party) {
        List<Tlv> parts = new ArrayList<>(List.of(Tlv.integer(party.role()), Tlv.enumerated(party.status())));
        party.known().ifPresent(known -> {
            parts.add(Tlv.integer(known.counter()));
            parts.add(Tlv.sequence(
                    known.anchors().stream().map(CredentialDetails::tlv).toList()));
        });
        return Tlv.sequence(parts);
    }

    private static Tlv tlv(Anchor anchor) {
        List<Tlv> parts = new ArrayList<>(List.of(Tlv.of(Tlv.BITS, anchor.keyUsage())));
        anchor.prepayment().ifPresent(value -> parts.add(Tlv.integer(value)));
        parts.add(Tlv.octetString(Octets.ofLong(anchor.holder().eui())));
        parts.add(Tlv.octetString(anchor.holder().keyIdentifier()));
        return Tlv.sequence(parts);
    }
}
