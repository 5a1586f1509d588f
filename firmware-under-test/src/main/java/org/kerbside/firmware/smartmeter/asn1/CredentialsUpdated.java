package org.kerbside.firmware.smartmeter.asn1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Response to CS02b and CS02g: accepted; with what came of it, unless that is for later. */
public record CredentialsUpdated(Optional<Execution> execution) {

    public static CredentialsUpdated read(Octets payload) throws NotAMessage {
        Fields in = Fields.of(Tlv.read(payload));
        in.take(Tlv.NULL);
        Optional<Tlv> execution = in.optional(Tlv.SEQUENCE);
        in.end();
        return new CredentialsUpdated(
                execution.isPresent() ? Optional.of(Execution.read(execution.get())) : Optional.empty());
    }

    public Octets octets() {
        List<Tlv> parts = new ArrayList<>(List.of(Tlv.none()));
        execution.ifPresent(outcome -> parts.add(outcome.tlv()));
        return Tlv.sequence(parts).octets();
    }
}
