package org.kerbside.firmware.smartmeter.gbcs;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerbside.firmware.smartmeter.dlms.CompactArray;
import org.kerbside.firmware.smartmeter.dlms.CosemTime;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.dlms.NumberKind;
import org.kerbside.firmware.smartmeter.dlms.RowKind;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Values of COSEM as trees to be printed: the type as key, so that nothing is lost. */
final class DataTree {

    private static final int TIME_SIZE = 12;
    private static final int SECOND = 7;
    private static final int ANY = 0xFF;

    private DataTree() {}

    static Object of(Data data) throws NotAMessage {
        return switch (data) {
            case Data.Nothing _ -> Map.of();
            case Data.Array(List<Data> items) -> Map.of("array", all(items));
            case Data.Structure(List<Data> items) -> Map.of("structure", all(items));
            case Data.Numeral(NumberKind kind, long value) -> Map.of(kind.title(), number(kind, value));
            case Data.Row row -> row(row);
            case Data.Bits bits -> Map.of("bit-string", bits(bits));
            case Data.Compact compact -> Map.of("compact-array", all(CompactArray.values(compact)));
        };
    }

    static List<Object> all(List<Data> items) throws NotAMessage {
        List<Object> trees = new ArrayList<>();
        for (Data item : items) {
            trees.add(of(item));
        }
        return trees;
    }

    private static Object number(NumberKind kind, long value) {
        return switch (kind) {
            case BOOLEAN -> value != 0;
            case LONG64_UNSIGNED -> unsigned(value);
            default -> value;
        };
    }

    /** A number of 64 bits without sign. */
    static Object unsigned(long value) {
        return value >= 0 ? value : (Object) new BigInteger(Long.toUnsignedString(value));
    }

    private static Object row(Data.Row row) {
        if (row.kind() == RowKind.UTF8) {
            return Map.of(row.kind().title(), row.text());
        }
        if (row.kind() == RowKind.VISIBLE) {
            return Map.of(row.kind().title(), row.octets().text(StandardCharsets.ISO_8859_1));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(row.kind().title(), row.octets().hex());
        if (row.kind() == RowKind.OCTETS && row.octets().size() == TIME_SIZE) {
            String time = time(row.octets());
            if (!time.equals(row.octets().hex())) {
                tree.put("dateTime", time);
            }
        }
        return tree;
    }

    /** Now, never, or an instant; the octets where they name none to the second. */
    static String time(Octets octets) {
        CosemTime time = new CosemTime(octets);
        if (time.equals(CosemTime.NOW)) {
            return "now";
        }
        if (time.equals(CosemTime.NEVER)) {
            return "never";
        }
        return octets.at(SECOND) == ANY
                ? octets.hex()
                : time.instant().map(Object::toString).orElse(octets.hex());
    }

    private static String bits(Data.Bits bits) {
        StringBuilder text = new StringBuilder(bits.size());
        for (int i = 0; i < bits.size(); i++) {
            text.append(bits.at(i) ? '1' : '0');
        }
        return text.toString();
    }
}
