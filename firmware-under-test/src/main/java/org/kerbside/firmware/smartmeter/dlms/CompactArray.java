package org.kerbside.firmware.smartmeter.dlms;

import java.util.ArrayList;
import java.util.List;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;

/** The values of a compact array, whose tags stand once, in its description. */
public final class CompactArray {

    private CompactArray() {}

    /** Structures whose items are numbers of these kinds. */
    public static Data.Compact of(List<NumberKind> kinds, List<List<Long>> structures) {
        OctetWriter type = new OctetWriter().u8(Axdr.STRUCTURE).length(kinds.size());
        kinds.forEach(kind -> type.u8(kind.tag()));
        OctetWriter contents = new OctetWriter();
        for (List<Long> structure : structures) {
            for (int item = 0; item < kinds.size(); item++) {
                contents.number(structure.get(item), kinds.get(item).size());
            }
        }
        return new Data.Compact(type.octets(), contents.octets());
    }

    /** Each value in order. */
    public static List<Data> values(Data.Compact compact) throws NotAMessage {
        OctetReader in = new OctetReader(compact.contents());
        List<Data> values = new ArrayList<>();
        while (in.remaining() > 0) {
            int before = in.remaining();
            values.add(value(new OctetReader(compact.description()), in));
            if (in.remaining() == before) {
                throw new NotAMessage("values of a compact array that take no octets");
            }
        }
        return values;
    }

    private static Data value(OctetReader type, OctetReader in) throws NotAMessage {
        int tag = type.u8();
        return switch (tag) {
            case Axdr.ARRAY -> array(type, in);
            case Axdr.STRUCTURE -> structure(type, in);
            default -> Axdr.single(tag, in);
        };
    }

    private static Data array(OctetReader type, OctetReader in) throws NotAMessage {
        int count = type.u16();
        if (count > in.remaining()) {
            throw new NotAMessage("array of %d values in %d octets".formatted(count, in.remaining()));
        }
        int start = type.position();
        Axdr.skipType(type, 0);
        List<Data> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(value(new OctetReader(type.since(start)), in));
        }
        return new Data.Array(items);
    }

    private static Data structure(OctetReader type, OctetReader in) throws NotAMessage {
        int count = type.shortestLength();
        List<Data> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(value(type, in));
        }
        return new Data.Structure(items);
    }
}
