package org.kerbside.firmware.smartmeter.asn1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * Response to CS07 (whose command is {@link #COMMAND}): the devices that this one talks to.
 *
 * @param result 0 done, 1 not to be read
 */
public record JoinDetails(int result, Optional<List<Device>> devices) {

    /** Command CS07 says no more than that it is one. */
    public static final Octets COMMAND = Octets.ofHex("0500");

    /** Another device; its type as in {@link JoinDevice}. */
    public record Device(long eui, int type) {}

    public static JoinDetails read(Octets payload) throws NotAMessage {
        Fields in = Fields.of(Tlv.read(payload));
        int result = in.take(Tlv.INTEGER).small();
        Optional<Tlv> devices = in.optional(Tlv.SEQUENCE);
        in.end();
        return new JoinDetails(
                result,
                devices.isPresent()
                        ? Optional.of(Fields.inside(devices.get()).each(JoinDetails::device))
                        : Optional.empty());
    }

    private static Device device(Tlv sequence) throws NotAMessage {
        Fields in = Fields.of(sequence);
        Device device =
                new Device(in.take(Tlv.OCTETS).eui(), in.take(Tlv.INTEGER).small());
        in.end();
        return device;
    }

    public Octets octets() {
        List<Tlv> parts = new ArrayList<>(List.of(Tlv.integer(result)));
        devices.ifPresent(all -> parts.add(Tlv.sequence(all.stream()
                .map(device -> Tlv.sequence(Tlv.octetString(Octets.ofLong(device.eui())), Tlv.integer(device.type())))
                .toList())));
        return Tlv.sequence(parts).octets();
    }
}
