package org.kerbside.firmware.smartmeter.asn1;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * Command CS06: run the image with this hash; answered with {@link FirmwareActivated}.
 *
 * @param hash SHA-256 of the manufacturer's image
 * @param counter the command's originator counter again
 * @param execution when; at once where it is left out
 */
public record ActivateFirmware(Octets hash, long counter, Optional<Instant> execution) {

    public static ActivateFirmware read(Octets payload) throws NotAMessage {
        Fields in = Fields.of(Tlv.read(payload));
        Octets hash = in.take(Tlv.OCTETS).content();
        long counter = in.take(Tlv.INTEGER).integer();
        Optional<Instant> execution = Small.time(in.optional(Tlv.TIME));
        in.end();
        return new ActivateFirmware(hash, counter, execution);
    }

    public Octets octets() {
        List<Tlv> parts = new ArrayList<>(List.of(Tlv.octetString(hash), Tlv.integer(counter)));
        execution.ifPresent(time -> parts.add(GeneralizedTime.of(time)));
        return Tlv.sequence(parts).octets();
    }
}
