package org.kerbside.firmware.smartmeter.octets;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;

/** A row of octets that never changes; parts of it share its memory. */
public final class Octets {

    public static final Octets NONE = new Octets(new byte[0], 0, 0);

    private final byte[] memory;
    private final int from;
    private final int size;

    private Octets(byte[] memory, int from, int size) {
        this.memory = memory;
        this.from = from;
        this.size = size;
    }

    /** A copy, so that who handed in the array may change it. */
    public static Octets of(byte... octets) {
        return new Octets(octets.clone(), 0, octets.length);
    }

    /** Takes over the array, which nobody may change any more. */
    static Octets owning(byte[] octets) {
        return new Octets(octets, 0, octets.length);
    }

    /**
     * From pairs of hex digits.
     *
     * @throws IllegalArgumentException where the text is anything else
     */
    public static Octets ofHex(String hex) {
        return owning(HexFormat.of().parseHex(hex));
    }

    /** Eight octets, the most significant first. */
    public static Octets ofLong(long number) {
        return owning(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    public static Octets ofText(String text, Charset charset) {
        return owning(text.getBytes(charset));
    }

    public static Octets concat(Octets... parts) {
        OctetWriter writer = new OctetWriter();
        for (Octets part : parts) {
            writer.put(part);
        }
        return writer.octets();
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /**
     * The octet at {@code index}, 0 to 255.
     *
     * @throws IndexOutOfBoundsException beyond the end
     */
    public int at(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return memory[from + index] & 0xFF;
    }

    /**
     * From {@code start} up to, not including, {@code end}.
     *
     * @throws IndexOutOfBoundsException beyond the end
     */
    public Octets slice(int start, int end) {
        if (start < 0 || end < start || end > size) {
            throw new IndexOutOfBoundsException(start + " to " + end + " of " + size);
        }
        return new Octets(memory, from + start, end - start);
    }

    /** Where {@code part} begins for the first time; −1 where it is not in these. */
    public int indexOf(Octets part) {
        for (int at = from; at + part.size <= from + size; at++) {
            if (Arrays.equals(memory, at, at + part.size, part.memory, part.from, part.from + part.size)) {
                return at - from;
            }
        }
        return -1;
    }

    /** Whether {@code part} is somewhere in these. */
    public boolean contains(Octets part) {
        return indexOf(part) >= 0;
    }

    public byte[] toArray() {
        return Arrays.copyOfRange(memory, from, from + size);
    }

    public ByteBuffer toBuffer() {
        return ByteBuffer.wrap(memory, from, size).slice().asReadOnlyBuffer();
    }

    /** The number they are, without sign and the most significant first; of more than eight the last eight. */
    public long number() {
        long number = 0;
        for (int i = 0; i < size; i++) {
            number = (number << 8) | at(i);
        }
        return number;
    }

    public String text(Charset charset) {
        return new String(memory, from, size, charset);
    }

    /** Lower case, without separators. */
    public String hex() {
        return HexFormat.of().formatHex(memory, from, from + size);
    }

    void copyTo(byte[] target, int at) {
        System.arraycopy(memory, from, target, at, size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets that
                && Arrays.equals(memory, from, from + size, that.memory, that.from, that.from + that.size);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = 0; i < size; i++) {
            hash = 31 * hash + at(i);
        }
        return hash;
    }

    @Override
    public String toString() {
        return hex();
    }
}
