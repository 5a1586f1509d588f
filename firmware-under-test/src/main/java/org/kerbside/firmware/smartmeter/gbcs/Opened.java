package org.kerbside.firmware.smartmeter.gbcs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.dlms.Axdr;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** What is encrypted inside a message, opened as far as keys are there, as trees to be printed. */
final class Opened {

    private final Verdicts verdicts;

    Opened(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    List<Map<String, Object>> parts(Message message, Payload payload) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Octets part : Tree.encrypted(payload)) {
            list.add(part(message, part, payload instanceof Payload.Zigbee));
        }
        return list;
    }

    private Map<String, Object> part(Message message, Octets part, boolean zigbee) {
        if (!SharedSecret.looksEncrypted(part)) {
            return Map.of("status", Verdicts.INVALID);
        }
        try {
            Optional<Octets> plain = verdicts.plain(message, part);
            return plain.isEmpty() ? Map.of("status", Verdicts.UNKNOWN) : plain(plain.get(), zigbee);
        } catch (NotAMessage notOurs) {
            return Map.of("status", Verdicts.INVALID);
        }
    }

    private static Map<String, Object> plain(Octets plain, boolean zigbee) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("status", Verdicts.VALID);
        tree.put("octets", plain.hex());
        if (zigbee) {
            return tree;
        }
        try {
            tree.put("values", DataTree.all(Axdr.all(plain)));
        } catch (NotAMessage notDlms) {
            tree.put("malformed", String.valueOf(notDlms.getMessage()));
        }
        return tree;
    }
}
