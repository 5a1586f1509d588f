package org.kerbside.firmware.smartmeter.asn1;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * Commands CS02b and CS02g: replace trust anchors; answered with {@link CredentialsUpdated}.
 *
 * @param certificates the authorities' between the new ones and the root, DER
 * @param execution when to do so; at once where it is left out
 */
public record UpdateSecurityCredentials(
        Authority authority, List<Replacement> replacements, List<Octets> certificates, Optional<Instant> execution) {

    public UpdateSecurityCredentials {
        replacements = List.copyOf(replacements);
        certificates = List.copyOf(certificates);
    }

    public static UpdateSecurityCredentials read(Octets payload) throws NotAMessage {
        Fields in = Fields.of(Tlv.read(payload));
        Authority authority = Authority.read(in.take(Tlv.SEQUENCE));
        List<Replacement> replacements = Fields.inside(in.take(Tlv.SEQUENCE)).each(Replacement::read);
        List<Octets> certificates = Fields.inside(in.take(Tlv.SEQUENCE))
                .each(tlv -> tlv.expect(Tlv.SEQUENCE).octets());
        Optional<Instant> execution = Small.time(in.optional(Tlv.TIME));
        in.end();
        return new UpdateSecurityCredentials(authority, replacements, certificates, execution);
    }

    /**
     * The payload.
     *
     * @throws NotAMessage where a certificate is none
     */
    public Octets octets() throws NotAMessage {
        List<Tlv> places = new ArrayList<>();
        for (Replacement replacement : replacements) {
            places.add(replacement.tlv());
        }
        List<Tlv> path = new ArrayList<>();
        for (Octets certificate : certificates) {
            path.add(Tlv.read(certificate));
        }
        List<Tlv> parts = new ArrayList<>(List.of(authority.tlv(), Tlv.sequence(places), Tlv.sequence(path)));
        execution.ifPresent(time -> parts.add(GeneralizedTime.of(time)));
        return Tlv.sequence(parts).octets();
    }
}
