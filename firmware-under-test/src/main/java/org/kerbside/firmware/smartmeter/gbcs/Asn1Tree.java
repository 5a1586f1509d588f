package org.kerbside.firmware.smartmeter.gbcs;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerbside.firmware.smartmeter.asn1.Tlv;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;

/** Payloads in ASN.1 as trees to be printed: of commands the fields by name, and of all what is there, by its types. */
final class Asn1Tree {

    private Asn1Tree() {}

    static Map<String, Object> of(Message message, Tlv tlv) throws NotAMessage {
        Map<String, Object> tree = new LinkedHashMap<>();
        Map<String, Object> fields = CommandFields.of(message);
        if (!fields.isEmpty()) {
            tree.put("fields", fields);
        }
        tree.put("asn1", of(tlv));
        return tree;
    }

    private static Object of(Tlv tlv) throws NotAMessage {
        return switch (tlv.tag()) {
            case Tlv.SEQUENCE -> Map.of("sequence", all(tlv.parts()));
            case Tlv.TRUTH -> hex("boolean", tlv);
            case Tlv.INTEGER -> Map.of("integer", number(tlv));
            case Tlv.ENUMERATED -> Map.of("enumerated", number(tlv));
            case Tlv.NULL -> hex("null", tlv);
            case Tlv.TIME -> Map.of("generalized-time", text(tlv));
            case Tlv.TEXT -> Map.of("utf8-string", text(tlv));
            case Tlv.OCTETS -> hex("octet-string", tlv);
            case Tlv.BITS -> hex("bit-string", tlv);
            case Tlv.OID -> hex("object-identifier", tlv);
            default -> other("tag %02x".formatted(tlv.tag()), tlv);
        };
    }

    private static Object other(String name, Tlv tlv) throws NotAMessage {
        return tlv.constructed() && !tlv.content().isEmpty() ? Map.of(name, all(tlv.parts())) : hex(name, tlv);
    }

    private static List<Object> all(List<Tlv> parts) throws NotAMessage {
        List<Object> trees = new ArrayList<>();
        for (Tlv part : parts) {
            trees.add(of(part));
        }
        return trees;
    }

    private static Object number(Tlv tlv) {
        return tlv.content().isEmpty() ? "" : new BigInteger(tlv.content().toArray());
    }

    private static String text(Tlv tlv) {
        return tlv.content().text(StandardCharsets.UTF_8);
    }

    private static Object hex(String type, Tlv tlv) {
        return Map.of(type, tlv.content().hex());
    }
}
