package org.kerbside.firmware.smartmeter.gbcs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerbside.firmware.smartmeter.asn1.Tlv;
import org.kerbside.firmware.smartmeter.gbz.Component;
import org.kerbside.firmware.smartmeter.gbz.Gbz;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.smartmeter.zcl.Frame;
import org.kerbside.firmware.smartmeter.zcl.ZigbeeTime;

/** Payloads as trees to be printed. */
final class Tree {

    private Tree() {}

    static Object of(Payload payload) throws NotAMessage {
        return switch (payload) {
            case Payload.Request(var request) -> DlmsTree.of(request);
            case Payload.Response(var response) -> DlmsTree.of(response);
            case Payload.Notification(var notification) -> DlmsTree.of(notification);
            case Payload.Zigbee(Gbz gbz) -> of(gbz);
            case Payload.Asn1(Tlv tlv) -> of(tlv.rebuilt());
        };
    }

    private static Object of(Gbz gbz) {
        Map<String, Object> tree = new LinkedHashMap<>();
        gbz.alert().ifPresent(alert -> {
            tree.put("alertCode", "0x%04X".formatted(alert.code()));
            tree.put("time", ZigbeeTime.instant(alert.time()).toString());
            if (!alert.details().isEmpty()) {
                tree.put("details", alert.details().hex());
            }
        });
        tree.put("components", gbz.components().stream().map(Tree::of).toList());
        return tree;
    }

    private static Map<String, Object> of(Component component) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("control", "0x%02X".formatted(component.control()));
        tree.put("cluster", "0x%04X".formatted(component.cluster()));
        component.since().ifPresent(time -> tree.put("from", time.toString()));
        Frame frame = component.frame();
        tree.put("direction", frame.fromServer() ? "from server" : "to server");
        tree.put("scope", frame.ofCluster() ? "cluster" : "general");
        tree.put("sequence", frame.sequence());
        tree.put("command", frame.command());
        tree.put("encrypted", component.encrypted().isPresent());
        tree.put("payload", component.encrypted().orElse(frame.payload()).hex());
        return tree;
    }

    private static Object of(Tlv tlv) throws NotAMessage {
        if (tlv.constructed()) {
            List<Object> parts = new ArrayList<>();
            for (Tlv part : tlv.parts()) {
                parts.add(of(part));
            }
            return tlv.tag() == Tlv.SEQUENCE ? parts : Map.of("[%02x]".formatted(tlv.tag()), parts);
        }
        return switch (tlv.tag()) {
            case Tlv.INTEGER -> tlv.content().size() <= Long.BYTES ? (Object) tlv.integer() : hex("integer", tlv);
            case Tlv.ENUMERATED -> Map.of("enumerated", tlv.integer());
            case Tlv.NULL -> "null";
            case Tlv.TIME -> tlv.content().text(StandardCharsets.US_ASCII);
            case Tlv.OCTETS -> hex("octets", tlv);
            case Tlv.BITS -> hex("bits", tlv);
            case Tlv.OID -> hex("oid", tlv);
            default -> hex("[%02x]".formatted(tlv.tag()), tlv);
        };
    }

    private static Object hex(String type, Tlv tlv) {
        return Map.of(type, tlv.content().hex());
    }

    /** What is encrypted in a payload. */
    static List<Octets> encrypted(Payload payload) {
        if (payload instanceof Payload.Zigbee(Gbz gbz)) {
            return gbz.components().stream()
                    .flatMap(component -> component.encrypted().stream())
                    .toList();
        }
        return DlmsTree.encrypted(payload);
    }
}
