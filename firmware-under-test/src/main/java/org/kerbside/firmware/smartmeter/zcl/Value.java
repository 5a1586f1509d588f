package org.kerbside.firmware.smartmeter.zcl;

import java.nio.charset.StandardCharsets;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * An attribute's value.
 *
 * @param type data type of Zigbee document 07-5123, section 2.6.2
 * @param octets as they are sent: numbers least significant octet first, strings without their length
 */
public record Value(int type, Octets octets) {

    public static final int BOOLEAN = 0x10;
    public static final int BITMAP8 = 0x18;
    public static final int UINT8 = 0x20;
    public static final int UINT24 = 0x22;
    public static final int UINT32 = 0x23;
    public static final int UINT48 = 0x25;
    public static final int INT24 = 0x2A;
    public static final int ENUM8 = 0x30;
    public static final int OCTET_STRING = 0x41;
    public static final int TEXT = 0x42;
    public static final int UTC_TIME = 0xE2;

    private static final int LONG_OCTETS = 0x43;
    private static final int LONG_TEXT = 0x44;
    private static final int NO_STRING = 0xFF;
    private static final int NO_LONG_STRING = 0xFFFF;

    /** The low octets of a number, as many as the type has. */
    public static Value number(int type, long value) {
        return new Value(type, new OctetWriter().little(value, size(type)).octets());
    }

    public static Value text(String value) {
        return new Value(TEXT, Octets.ofText(value, StandardCharsets.UTF_8));
    }

    /** Without sign. */
    public long unsigned() throws NotAMessage {
        return new OctetReader(octets).little(octets.size());
    }

    /** With the sign in the highest bit. */
    public long signed() throws NotAMessage {
        int spare = Long.SIZE - 8 * octets.size();
        return unsigned() << spare >> spare;
    }

    /** Of a type already read. */
    static Value read(int type, OctetReader in) throws NotAMessage {
        return new Value(
                type,
                switch (type) {
                    case OCTET_STRING, TEXT -> string(in, 1, NO_STRING);
                    case LONG_OCTETS, LONG_TEXT -> string(in, 2, NO_LONG_STRING);
                    default -> in.take(known(type));
                });
    }

    void write(OctetWriter out) {
        switch (type) {
            case OCTET_STRING, TEXT -> out.u8(octets.size());
            case LONG_OCTETS, LONG_TEXT -> out.little(octets.size(), 2);
            default -> {}
        }
        out.put(octets);
    }

    private static Octets string(OctetReader in, int width, int none) throws NotAMessage {
        int size = (int) in.little(width);
        return size == none ? Octets.NONE : in.take(size);
    }

    private static int known(int type) throws NotAMessage {
        int size = size(type);
        if (size < 0) {
            throw new NotAMessage("data type %02x".formatted(type));
        }
        return size;
    }

    /** Octets of a type of fixed size, or -1 where it is no such type. */
    private static int size(int type) {
        return switch (type) {
            case 0x00 -> 0;
            case BOOLEAN -> 1;
            case UTC_TIME, 0xE0, 0xE1 -> 4;
            case 0xE8, 0xE9 -> 2;
            case 0xEA -> 4;
            case 0xF0 -> 8;
            case 0xF1 -> 16;
            case 0x30, 0x31 -> type - 0x2F;
            case 0x38 -> 2;
            case 0x39 -> 4;
            case 0x3A -> 8;
            default -> sized(type);
        };
    }

    /** General data, bitmaps, unsigned and signed integers: one to eight octets by the low three bits. */
    private static int sized(int type) {
        boolean row = (type & 0xF8) == 0x08 || (type & 0xF8) == 0x18 || (type & 0xF0) == 0x20;
        return row ? (type & 7) + 1 : -1;
    }
}
