package org.kerbside.firmware.smartmeter.gbcs;

import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * A GBCS message: grouping header, payload and protection; sizes from GBCS sections 7.2.6 and 7.2.7.
 *
 * @param originatorCounter of the business originator, unsigned
 * @param originator EUI-64 of the business originator
 * @param target EUI-64 of the business target
 * @param dateTime twelve octets of COSEM, where the message has one
 * @param signature empty where there is no field for it, no octets where the field is empty, else 64 octets
 * @param mac 12 octets, where there is one
 */
public record Message(
        Flag flag,
        long originatorCounter,
        long originator,
        long target,
        Optional<Octets> dateTime,
        OtherInformation other,
        Octets payload,
        Optional<Octets> signature,
        Optional<Octets> mac) {

    /** r and s of an ECDSA signature on P-256. */
    public static final int SIGNATURE_SIZE = 64;

    /** GCM tag as GBCS cuts it. */
    public static final int MAC_SIZE = 12;

    static final int GENERAL_CIPHERING = 0xDD;
    static final int GENERAL_SIGNING = 0xDF;
    static final Octets NO_KEY_INFORMATION = Octets.ofHex("000000000000");
    static final Octets AUTHENTICATED = Octets.ofHex("1100000000");
    /** Before what the MAC covers: security control and five empty fields. */
    private static final Octets AUTHENTICATED_PREFIX = Octets.ofHex("110000000000");

    /** One without signature and MAC, as it is before it is protected. */
    public static Message of(
            Flag flag, long originatorCounter, long originator, long target, OtherInformation other, Octets payload) {
        return new Message(
                flag,
                originatorCounter,
                originator,
                target,
                Optional.empty(),
                other,
                payload,
                Optional.empty(),
                Optional.empty());
    }

    public static Message read(Octets octets) throws NotAMessage {
        return MessageReader.read(octets);
    }

    public Octets octets() {
        Octets inner = signing();
        if (mac.isEmpty()) {
            return inner;
        }
        OctetWriter out = new OctetWriter().u8(GENERAL_CIPHERING).put(NO_KEY_INFORMATION);
        out.length(AUTHENTICATED.size() + inner.size() + mac.get().size());
        return out.put(AUTHENTICATED).put(inner).put(mac.get()).octets();
    }

    /** From after the first octet to the end of the payload: what is signed. */
    public Octets signedPart() {
        OctetWriter out = new OctetWriter();
        signedPart(out);
        return out.octets();
    }

    /** What the MAC covers, with its prefix. */
    public Octets authenticatedPart() {
        return Octets.concat(AUTHENTICATED_PREFIX, signing());
    }

    /** The whole nine octets: flag and originator counter. */
    public Octets transaction() {
        return new OctetWriter().u8(flag.code()).u64(originatorCounter).octets();
    }

    public int messageCode() {
        return other.messageCode();
    }

    public Message withDateTime(Octets value) {
        return new Message(
                flag, originatorCounter, originator, target, Optional.of(value), other, payload, signature, mac);
    }

    public Message withPayload(Octets value) {
        return new Message(flag, originatorCounter, originator, target, dateTime, other, value, signature, mac);
    }

    /** No octets for a field that stays empty. */
    public Message withSignature(Octets value) {
        return new Message(
                flag, originatorCounter, originator, target, dateTime, other, payload, Optional.of(value), mac);
    }

    public Message withMac(Octets value) {
        return new Message(
                flag, originatorCounter, originator, target, dateTime, other, payload, signature, Optional.of(value));
    }

    public Message withoutMac() {
        return new Message(
                flag, originatorCounter, originator, target, dateTime, other, payload, signature, Optional.empty());
    }

    private Octets signing() {
        OctetWriter out = new OctetWriter().u8(GENERAL_SIGNING);
        signedPart(out);
        signature.ifPresent(out::counted);
        return out.octets();
    }

    private void signedPart(OctetWriter out) {
        out.u8(9).put(transaction()).u8(8).u64(originator).u8(8).u64(target);
        out.counted(dateTime.orElse(Octets.NONE)).counted(other.octets()).counted(payload);
    }
}
