package org.kerbside.firmware.smartmeter.octets;

import java.util.Arrays;

/** Octets written one after the other; numbers most significant octet first unless they are called little. */
public final class OctetWriter {

    private byte[] memory = new byte[64];
    private int size;

    /** The low eight bits. */
    public OctetWriter u8(int value) {
        room(1);
        memory[size++] = (byte) value;
        return this;
    }

    public OctetWriter u16(int value) {
        return number(value, 2);
    }

    public OctetWriter u32(long value) {
        return number(value, 4);
    }

    public OctetWriter u64(long value) {
        return number(value, 8);
    }

    /** The low {@code octets} octets, the most significant first. */
    public OctetWriter number(long value, int octets) {
        for (int i = octets - 1; i >= 0; i--) {
            u8((int) (value >> (8 * i)));
        }
        return this;
    }

    /** The low {@code octets} octets, the least significant first. */
    public OctetWriter little(long value, int octets) {
        for (int i = 0; i < octets; i++) {
            u8((int) (value >> (8 * i)));
        }
        return this;
    }

    public OctetWriter put(Octets octets) {
        room(octets.size());
        octets.copyTo(memory, size);
        size += octets.size();
        return this;
    }

    /** A length as in BER, in the shortest form. */
    public OctetWriter length(int length) {
        return length(length, shortest(length));
    }

    /** A length as in BER, its field {@code width} octets wide: 1 below 128, else one more than the number takes. */
    public OctetWriter length(int length, int width) {
        return width == 1 ? u8(length) : u8(0x7F + width).number(length, width - 1);
    }

    /** Length and octets. */
    public OctetWriter counted(Octets octets) {
        return length(octets.size()).put(octets);
    }

    public int size() {
        return size;
    }

    public Octets octets() {
        return Octets.owning(Arrays.copyOf(memory, size));
    }

    /** How wide the shortest length field is. */
    public static int shortest(int length) {
        if (length < 0x80) {
            return 1;
        }
        return 1 + (Integer.SIZE - Integer.numberOfLeadingZeros(length) + 7) / 8;
    }

    private void room(int more) {
        if (size + more > memory.length) {
            memory = Arrays.copyOf(memory, Math.max(2 * memory.length, size + more));
        }
    }
}
