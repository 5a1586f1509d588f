package org.kerbside.firmware.smartmeter.gbcs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerbside.firmware.smartmeter.gbz.Component;
import org.kerbside.firmware.smartmeter.gbz.Gbz;
import org.kerbside.firmware.smartmeter.zcl.Frame;
import org.kerbside.firmware.smartmeter.zcl.ZigbeeTime;

/** Payloads of GBCS over Zigbee as trees to be printed. */
final class GbzTree {

    private GbzTree() {}

    static Map<String, Object> of(Gbz gbz) {
        List<Map<String, Object>> components =
                gbz.components().stream().map(GbzTree::of).toList();
        Map<String, Object> tree = new LinkedHashMap<>();
        if (gbz.alert().isEmpty()) {
            tree.put("components", components);
            return tree;
        }
        Gbz.Alert alert = gbz.alert().get();
        tree.put("alertCode", "0x%04X".formatted(alert.code()));
        tree.put("time", ZigbeeTime.instant(alert.time()).toString());
        if (!components.isEmpty()) {
            tree.put("components", components);
        }
        if (!alert.details().isEmpty()) {
            tree.put("octets", alert.details().hex());
        }
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
}
