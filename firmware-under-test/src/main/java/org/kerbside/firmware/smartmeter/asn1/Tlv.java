package org.kerbside.firmware.smartmeter.asn1;

import java.util.ArrayList;
import java.util.List;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * Tag, length and value of BER with definite lengths; lengths longer than they need be stay so.
 *
 * @param tag identifier octet, of a low tag number
 * @param width octets of the length field
 * @param content what is inside, encoded
 */
public record Tlv(int tag, int width, Octets content) {

    public static final int TRUTH = 0x01;
    public static final int INTEGER = 0x02;
    public static final int BITS = 0x03;
    public static final int OCTETS = 0x04;
    public static final int NULL = 0x05;
    public static final int OID = 0x06;
    public static final int ENUMERATED = 0x0A;
    public static final int TEXT = 0x0C;
    public static final int TIME = 0x18;
    public static final int SEQUENCE = 0x30;

    private static final int CONSTRUCTED = 0x20;
    private static final int CONTEXT = 0x80;
    private static final int HIGH_TAG = 0x1F;

    /** Values inside values; certificates have eight. */
    private static final int DEEPEST = 32;

    public static Tlv of(int tag, Octets content) {
        return new Tlv(tag, OctetWriter.shortest(content.size()), content);
    }

    public static Tlv sequence(List<Tlv> parts) {
        return of(SEQUENCE, join(parts));
    }

    public static Tlv sequence(Tlv... parts) {
        return sequence(List.of(parts));
    }

    public static Tlv integer(long value) {
        return of(INTEGER, Integers.octets(value));
    }

    public static Tlv enumerated(long value) {
        return of(ENUMERATED, Integers.octets(value));
    }

    public static Tlv octetString(Octets value) {
        return of(OCTETS, value);
    }

    public static Tlv none() {
        return of(NULL, Octets.NONE);
    }

    /** One value, and nothing behind it. */
    public static Tlv read(Octets octets) throws NotAMessage {
        OctetReader in = new OctetReader(octets);
        Tlv tlv = read(in);
        in.end("ASN.1 value");
        return tlv;
    }

    static Tlv read(OctetReader in) throws NotAMessage {
        int tag = in.u8();
        if ((tag & HIGH_TAG) == HIGH_TAG) {
            throw new NotAMessage("high tag number");
        }
        int start = in.position();
        int length = in.length();
        return new Tlv(tag, in.position() - start, in.take(length));
    }

    public Octets octets() {
        return new OctetWriter()
                .u8(tag)
                .length(content.size(), width)
                .put(content)
                .octets();
    }

    /**
     * The same, taken apart and put together again.
     *
     * @throws NotAMessage where something inside is no such value
     */
    public Tlv rebuilt() throws NotAMessage {
        return rebuilt(0);
    }

    private Tlv rebuilt(int depth) throws NotAMessage {
        if (depth > DEEPEST) {
            throw new NotAMessage("values nested deeper than " + DEEPEST);
        }
        if (!constructed()) {
            return this;
        }
        List<Tlv> parts = new ArrayList<>();
        for (Tlv part : parts()) {
            parts.add(part.rebuilt(depth + 1));
        }
        return new Tlv(tag, width, join(parts));
    }

    public boolean constructed() {
        return (tag & CONSTRUCTED) != 0;
    }

    /** Whether the tag is context-specific with this number. */
    public boolean context(int number) {
        return (tag & ~CONSTRUCTED) == (CONTEXT | number);
    }

    /** The same content under a context-specific tag of this number. */
    public Tlv as(int number) {
        return new Tlv(CONTEXT | (tag & CONSTRUCTED) | number, width, content);
    }

    public List<Tlv> parts() throws NotAMessage {
        if (!constructed()) {
            throw new NotAMessage("tag %02x has no parts".formatted(tag));
        }
        OctetReader in = new OctetReader(content);
        List<Tlv> parts = new ArrayList<>();
        while (in.remaining() > 0) {
            parts.add(read(in));
        }
        return List.copyOf(parts);
    }

    /** This, if it has that tag. */
    public Tlv expect(int wanted) throws NotAMessage {
        if (tag != wanted) {
            throw new NotAMessage("wanted tag %02x, found %02x".formatted(wanted, tag));
        }
        return this;
    }

    /** With its sign, of up to eight octets, or one more that is nought. */
    public long integer() throws NotAMessage {
        return Integers.value(content);
    }

    /** As {@link #integer} where the number must fit. */
    public int small() throws NotAMessage {
        return Integers.small(content);
    }

    /** Of eight octets. */
    public long eui() throws NotAMessage {
        if (content.size() != Long.BYTES) {
            throw new NotAMessage("EUI-64 of %d octets".formatted(content.size()));
        }
        return content.number();
    }

    static Octets join(List<Tlv> parts) {
        OctetWriter out = new OctetWriter();
        parts.forEach(part -> out.put(part.octets()));
        return out.octets();
    }
}
