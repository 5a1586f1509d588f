package org.kerbside.firmware.smartmeter.gbcs;

import java.util.Optional;
import java.util.OptionalLong;
import org.kerbside.firmware.smartmeter.asn1.Tlv;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * Message code and what concerns a party that the device does not know; each value only after all those before it.
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
        OptionalLong originator = in.remaining() == Long.BYTES || !certificate(in) ? next(in) : OptionalLong.empty();
        Optional<Octets> certificate = in.remaining() > 0 ? Optional.of(in.rest()) : Optional.empty();
        return new OtherInformation(code, party, counter, originator, certificate);
    }

    /** What is left over tells: a counter has eight octets, a certificate is one DER sequence to the end. */
    private static boolean certificate(OctetReader in) throws NotAMessage {
        return in.remaining() > 0 && in.peek() == Tlv.SEQUENCE;
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
