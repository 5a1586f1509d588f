package org.kerbside.firmware.smartmeter.octets;

/** Octets read one after the other, never beyond their end; numbers most significant octet first unless they are called little. */
public final class OctetReader {

    private final Octets octets;
    private int position;

    public OctetReader(Octets octets) {
        this.octets = octets;
    }

    public int position() {
        return position;
    }

    public int remaining() {
        return octets.size() - position;
    }

    /** 0 to 255. */
    public int u8() throws NotAMessage {
        need(1);
        return octets.at(position++);
    }

    /** The next octet, which stays. */
    public int peek() throws NotAMessage {
        need(1);
        return octets.at(position);
    }

    public int u16() throws NotAMessage {
        return (int) number(2);
    }

    /** 0 to 2³²−1. */
    public long u32() throws NotAMessage {
        return number(4);
    }

    public long u64() throws NotAMessage {
        return number(8);
    }

    /** Without sign, of up to eight octets. */
    public long number(int size) throws NotAMessage {
        return take(size).number();
    }

    /** Without sign, of up to eight octets, the least significant first. */
    public long little(int size) throws NotAMessage {
        Octets taken = take(size);
        long number = 0;
        for (int i = size - 1; i >= 0; i--) {
            number = (number << 8) | taken.at(i);
        }
        return number;
    }

    public Octets take(int size) throws NotAMessage {
        need(size);
        position += size;
        return octets.slice(position - size, position);
    }

    /** All that is left. */
    public Octets rest() throws NotAMessage {
        return take(remaining());
    }

    /** All that is left, which stays. */
    public Octets left() {
        return octets.slice(position, octets.size());
    }

    /** What was read since {@code start}. */
    public Octets since(int start) {
        return octets.slice(start, position);
    }

    /** A length as in BER, never more than is left; says nothing of its form. */
    public int length() throws NotAMessage {
        int first = u8();
        if (first < 0x80) {
            return bounded(first);
        }
        int width = first - 0x80;
        if (width < 1 || width > 4) {
            throw new NotAMessage("length of %d octets at %d".formatted(width, position - 1));
        }
        return bounded(number(width));
    }

    /**
     * A length as in BER in its shortest form, as everything in GBCS outside of ASN.1 has it; never more than is left. Also a
     * count of things that take one octet or more each.
     */
    public int shortestLength() throws NotAMessage {
        int start = position;
        int length = length();
        if (position - start != OctetWriter.shortest(length)) {
            throw new NotAMessage("length of %d not in its shortest form at %d".formatted(length, start));
        }
        return length;
    }

    /** Length and octets. */
    public Octets counted() throws NotAMessage {
        return take(shortestLength());
    }

    public void expect(int octet, String what) throws NotAMessage {
        int found = u8();
        if (found != octet) {
            throw new NotAMessage("%s: wanted %02x, found %02x at %d".formatted(what, octet, found, position - 1));
        }
    }

    public void end(String what) throws NotAMessage {
        if (remaining() != 0) {
            throw new NotAMessage("%s: %d octets too many".formatted(what, remaining()));
        }
    }

    private int bounded(long length) throws NotAMessage {
        if (length > remaining()) {
            throw new NotAMessage("%d octets announced at %d, %d there".formatted(length, position, remaining()));
        }
        return (int) length;
    }

    private void need(int size) throws NotAMessage {
        if (size < 0 || size > remaining()) {
            throw new NotAMessage("ends at %d, %d octets short".formatted(octets.size(), size - remaining()));
        }
    }
}
