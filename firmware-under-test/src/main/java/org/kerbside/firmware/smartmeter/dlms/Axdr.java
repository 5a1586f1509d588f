package org.kerbside.firmware.smartmeter.dlms;

import java.util.ArrayList;
import java.util.List;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** A-XDR of COSEM values; IEC 61334-6 as IEC 62056-5-3 uses it. */
public final class Axdr {

    private static final int NULL = 0;
    static final int ARRAY = 1;
    static final int STRUCTURE = 2;
    private static final int BITS = 4;
    private static final int COMPACT = 19;

    /** Values inside values; nothing of GBCS goes deeper than eight. */
    private static final int DEEPEST = 32;

    private static final NumberKind[] NUMBERS = NumberKind.values();
    private static final RowKind[] ROWS = RowKind.values();

    private Axdr() {}

    /** One value, and nothing behind it. */
    public static Data read(Octets octets) throws NotAMessage {
        OctetReader in = new OctetReader(octets);
        Data data = read(in);
        in.end("value");
        return data;
    }

    /** Values one after the other, to the end. */
    public static List<Data> all(Octets octets) throws NotAMessage {
        OctetReader in = new OctetReader(octets);
        List<Data> values = new ArrayList<>();
        while (in.remaining() > 0) {
            values.add(read(in));
        }
        return values;
    }

    public static Octets octets(Data data) {
        OctetWriter out = new OctetWriter();
        write(data, out);
        return out.octets();
    }

    static Data read(OctetReader in) throws NotAMessage {
        return read(in, 0);
    }

    static List<Data> list(OctetReader in) throws NotAMessage {
        return items(in, 0);
    }

    private static Data read(OctetReader in, int depth) throws NotAMessage {
        int tag = in.u8();
        return switch (tag) {
            case ARRAY -> new Data.Array(items(in, depth + 1));
            case STRUCTURE -> new Data.Structure(items(in, depth + 1));
            case COMPACT -> compact(in);
            default -> single(tag, in);
        };
    }

    /** The value of a tag that has no values inside. */
    static Data single(int tag, OctetReader in) throws NotAMessage {
        return switch (tag) {
            case NULL -> Data.NOTHING;
            case BITS -> bits(in);
            default -> simple(tag, in);
        };
    }

    private static Data simple(int tag, OctetReader in) throws NotAMessage {
        for (NumberKind kind : NUMBERS) {
            if (kind.tag() == tag) {
                return new Data.Numeral(kind, kind.value(in.number(kind.size())));
            }
        }
        for (RowKind kind : ROWS) {
            if (kind.tag() == tag) {
                return new Data.Row(kind, kind.size() < 0 ? in.counted() : in.take(kind.size()));
            }
        }
        throw new NotAMessage("%d is no tag of a COSEM value".formatted(tag));
    }

    private static List<Data> items(OctetReader in, int depth) throws NotAMessage {
        if (depth > DEEPEST) {
            throw new NotAMessage("values nested deeper than " + DEEPEST);
        }
        int count = in.shortestLength();
        List<Data> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(read(in, depth));
        }
        return items;
    }

    private static Data bits(OctetReader in) throws NotAMessage {
        int first = in.peek();
        if (first > 0x82) {
            throw new NotAMessage("bit string too long");
        }
        int size = first < 0x80 ? in.u8() : (int) in.number(first - 0x7F) & 0xFFFF;
        if (first >= 0x80 && OctetWriter.shortest(size) != first - 0x7F) {
            throw new NotAMessage("length of a bit string not in its shortest form");
        }
        return new Data.Bits(size, in.take((size + 7) / 8));
    }

    private static Data compact(OctetReader in) throws NotAMessage {
        int start = in.position();
        skipType(in, 0);
        return new Data.Compact(in.since(start), in.counted());
    }

    static void skipType(OctetReader in, int depth) throws NotAMessage {
        if (depth > DEEPEST) {
            throw new NotAMessage("types nested deeper than " + DEEPEST);
        }
        int tag = in.u8();
        if (tag == ARRAY) {
            in.u16();
            skipType(in, depth + 1);
        } else if (tag == STRUCTURE) {
            int count = in.shortestLength();
            for (int i = 0; i < count; i++) {
                skipType(in, depth + 1);
            }
        }
    }

    static void write(Data data, OctetWriter out) {
        switch (data) {
            case Data.Nothing _ -> out.u8(NULL);
            case Data.Array(List<Data> items) -> write(items, out.u8(ARRAY));
            case Data.Structure(List<Data> items) -> write(items, out.u8(STRUCTURE));
            case Data.Numeral(NumberKind kind, long value) -> out.u8(kind.tag()).number(value, kind.size());
            case Data.Row(RowKind kind, Octets octets) -> write(kind, octets, out.u8(kind.tag()));
            case Data.Bits(int size, Octets octets) -> out.u8(BITS).length(size).put(octets);
            case Data.Compact(Octets description, Octets contents) ->
                out.u8(COMPACT).put(description).counted(contents);
        }
    }

    /** The count and the values. */
    static void write(List<Data> items, OctetWriter out) {
        out.length(items.size());
        items.forEach(item -> write(item, out));
    }

    private static void write(RowKind kind, Octets octets, OctetWriter out) {
        if (kind.size() < 0) {
            out.counted(octets);
        } else {
            out.put(octets);
        }
    }
}
