package org.kerbside.firmware.smartmeter.gbcs;

import java.util.Optional;
import java.util.OptionalLong;
import org.kerbside.firmware.smartmeter.asn1.Tlv;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * Message code and what concerns a party that the device does not know; each value only after all those before it, but the
 * certificate may come without an originator counter.
 *
 * @param messageCode 0 to 0xFFFF
 * @param remoteParty EUI-64 of the supplementary remote party
 * @param remotePartyCounter its counter
 * @param originatorCounter the supplementary originator counter
 * @param certificate of the supplementary remote party's key agreement, DER
 */
public record OtherInformation(
        int messageCode,
        OptionalLong remoteParty,
        OptionalLong remotePartyCounter,
        OptionalLong originatorCounter,
        Optional<Octets> certificate) {

    public static OtherInformation of(int messageCode) {
        return new OtherInformation(
                messageCode, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), Optional.empty());
    }

    /** As a response has it whose command came from a party that the device does not know. */
    public static OtherInformation of(int messageCode, long remoteParty, long remotePartyCounter) {
        return new OtherInformation(
                messageCode,
                OptionalLong.of(remoteParty),
                OptionalLong.of(remotePartyCounter),
                OptionalLong.empty(),
                Optional.empty());
    }

    static OtherInformation read(Octets octets) throws NotAMessage {
        OctetReader in = new OctetReader(octets);
        int code = in.u16();
        OptionalLong party = next(in);
        OptionalLong counter = next(in);
        OptionalLong originator = isCertificate(in) ? OptionalLong.empty() : next(in);
        Optional<Octets> certificate = in.remaining() > 0 ? Optional.of(certificate(in)) : Optional.empty();
        return new OtherInformation(code, party, counter, originator, certificate);
    }

    /** Only what is left tells a certificate from a counter: eight octets are a counter. */
    private static boolean isCertificate(OctetReader in) {
        return in.remaining() > 0 && in.remaining() != Long.BYTES && fills(in.left());
    }

    /** Whether a SEQUENCE takes all the octets. */
    private static boolean fills(Octets octets) {
        try {
            return Tlv.read(octets).tag() == Tlv.SEQUENCE;
        } catch (NotAMessage another) {
            return false;
        }
    }

    private static Octets certificate(OctetReader in) throws NotAMessage {
        if (!fills(in.left())) {
            throw new NotAMessage("%d octets that are no certificate behind the counters".formatted(in.remaining()));
        }
        return in.rest();
    }

    Octets octets() {
        OctetWriter out = new OctetWriter().u16(messageCode);
        remoteParty.ifPresent(out::u64);
        remotePartyCounter.ifPresent(out::u64);
        originatorCounter.ifPresent(out::u64);
        certificate.ifPresent(out::put);
        return out.octets();
    }

    private static OptionalLong next(OctetReader in) throws NotAMessage {
        return in.remaining() > 0 ? OptionalLong.of(in.u64()) : OptionalLong.empty();
    }
}
