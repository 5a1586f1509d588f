package org.kerbside.firmware.smartmeter.asn1;

import java.util.List;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * Commands CS02a and CS02f: whose credentials are there; answered with {@link CredentialDetails}.
 *
 * @param authority whose key protects the command
 * @param roles asked after, as {@link Role}
 */
public record ProvideSecurityCredentials(Cell authority, List<Integer> roles) {

    public ProvideSecurityCredentials {
        roles = List.copyOf(roles);
    }

    public static ProvideSecurityCredentials read(Octets payload) throws NotAMessage {
        Fields in = Fields.of(Tlv.read(payload));
        ProvideSecurityCredentials command = new ProvideSecurityCredentials(
                Cell.read(in.take(Tlv.SEQUENCE)),
                Fields.inside(in.take(Tlv.SEQUENCE))
                        .each(role -> role.expect(Tlv.INTEGER).small()));
        in.end();
        return command;
    }

    public Octets octets() {
        List<Tlv> asked = roles.stream().map(Tlv::integer).toList();
        return Tlv.sequence(authority.tlv(), Tlv.sequence(asked)).octets();
    }
}
