package org.kerbside.firmware.smartmeter.gbcs;

import java.math.BigInteger;
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
            case Payload.Asn1(Tlv tlv) -> Map.of("asn1", of(tlv.rebuilt()));
        };
    }

    private static Object of(Gbz gbz) {
        Map<String, Object> tree = new LinkedHashMap<>();
        gbz.alert().ifPresent(alert -> {
            tree.put("alertCode", "0x%04X".formatted(alert.code()));
            tree.put("time", ZigbeeTime.instant(alert.time()).toString());
        });
        if (gbz.alert().isEmpty() || !gbz.components().isEmpty()) {
            tree.put("components", gbz.components().stream().map(Tree::of).toList());
        }
        gbz.alert()
                .map(Gbz.Alert::details)
                .filter(details -> !details.isEmpty())
                .ifPresent(details -> tree.put("octets", details.hex()));
        return tree;
    }

    private static Map<String, Object> of(Component component) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Frame frame = component.frame();
        tree.put("cluster", "0x%04X".formatted(component.cluster()));
        tree.put("command", "0x%02X".formatted(frame.command()));
        tree.put("of", frame.ofCluster() ? "cluster" : "profile");
        tree.put("from", frame.fromServer() ? "server" : "client");
        tree.put("sequence", frame.sequence());
        tree.put("encrypted", component.encrypted().isPresent());
        component.since().ifPresent(time -> tree.put("fromDateTime", time.toString()));
        tree.put("octets", component.encrypted().orElse(frame.payload()).hex());
        return tree;
    }

    private static Object of(Tlv tlv) throws NotAMessage {
        if (tlv.constructed()) {
            List<Object> parts = new ArrayList<>();
            for (Tlv part : tlv.parts()) {
                parts.add(of(part));
            }
            return Map.of(tlv.tag() == Tlv.SEQUENCE ? "sequence" : "tag %02x".formatted(tlv.tag()), parts);
        }
        return switch (tlv.tag()) {
            case Tlv.INTEGER -> Map.of("integer", number(tlv));
            case Tlv.ENUMERATED -> Map.of("enumerated", number(tlv));
            case Tlv.TIME -> Map.of("generalized-time", text(tlv));
            case Tlv.TEXT -> Map.of("utf8-string", text(tlv));
            case Tlv.NULL -> hex("null", tlv);
            case Tlv.TRUTH -> hex("boolean", tlv);
            case Tlv.OCTETS -> hex("octet-string", tlv);
            case Tlv.BITS -> hex("bit-string", tlv);
            case Tlv.OID -> hex("object-identifier", tlv);
            default -> hex("tag %02x".formatted(tlv.tag()), tlv);
        };
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
