package org.kerbside.firmware.smartmeter.gbcs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerbside.firmware.smartmeter.dlms.Access;
import org.kerbside.firmware.smartmeter.dlms.AccessRequest;
import org.kerbside.firmware.smartmeter.dlms.AccessResponse;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.dlms.DataNotification;
import org.kerbside.firmware.smartmeter.dlms.KnownObject;
import org.kerbside.firmware.smartmeter.dlms.NumberKind;
import org.kerbside.firmware.smartmeter.dlms.RowKind;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Payloads in DLMS as trees to be printed. */
final class DlmsTree {

    private DlmsTree() {}

    static Map<String, Object> of(AccessRequest request) throws NotAMessage {
        List<Object> steps = new ArrayList<>();
        for (Access step : request.steps()) {
            steps.add(of(step));
        }
        Map<String, Object> tree = begin(request.invocation());
        tree.put("accessRequest", steps);
        return tree;
    }

    private static Map<String, Object> begin(long invocation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("invokeId", "0x%08X".formatted(invocation));
        return tree;
    }

    private static Map<String, Object> of(Access step) throws NotAMessage {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("access", step.choice().title());
        tree.put(
                "object",
                KnownObject.title(step.interfaceClass(), step.object()).orElse("none that this device has"));
        tree.put("class", step.interfaceClass());
        tree.put("logicalName", step.object().toString());
        // Integer8 in IEC 62056-5-3: those of a manufacturer are negative
        tree.put(step.choice() == Access.Choice.ACTION ? "method" : "attribute", (int) (byte) step.member());
        if (step.selection().isPresent()) {
            tree.put("selector", step.selection().get().selector());
            tree.put("selection", DataTree.of(step.selection().get().parameters()));
        }
        data(step.data(), tree);
        return tree;
    }

    private static void data(Data data, Map<String, Object> tree) throws NotAMessage {
        if (!(data instanceof Data.Nothing)) {
            tree.put("data", DataTree.of(data));
        }
    }

    static Map<String, Object> of(AccessResponse response) throws NotAMessage {
        List<Object> results = new ArrayList<>();
        int count = Math.max(response.data().size(), response.outcomes().size());
        for (int i = 0; i < count; i++) {
            results.add(result(response, i));
        }
        Map<String, Object> tree = begin(response.invocation());
        tree.put("accessResponse", results);
        return tree;
    }

    private static Map<String, Object> result(AccessResponse response, int index) throws NotAMessage {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (index < response.outcomes().size()) {
            AccessResponse.Outcome outcome = response.outcomes().get(index);
            tree.put("access", outcome.title());
            tree.put("result", outcome.resultTitle());
        }
        if (index < response.data().size()) {
            data(response.data().get(index), tree);
        }
        return tree;
    }

    static Map<String, Object> of(DataNotification notification) throws NotAMessage {
        Map<String, Object> tree = begin(notification.invocation());
        if (notification.body() instanceof Data.Structure(List<Data> items)
                && !items.isEmpty()
                && items.getFirst() instanceof Data.Numeral(NumberKind kind, long code)
                && kind == NumberKind.LONG_UNSIGNED) {
            tree.put("alertCode", "0x%04X".formatted(code));
        }
        tree.put("notification", DataTree.of(notification.body()));
        return tree;
    }

    /** What is encrypted anywhere in a payload. */
    static List<Octets> encrypted(Payload payload) {
        List<Octets> found = new ArrayList<>();
        switch (payload) {
            case Payload.Request(AccessRequest request) -> request.steps().forEach(step -> collect(step.data(), found));
            case Payload.Response(AccessResponse response) -> response.data().forEach(data -> collect(data, found));
            case Payload.Notification(DataNotification notification) -> collect(notification.body(), found);
            case Payload.Zigbee _, Payload.Asn1 _ -> {}
        }
        return found;
    }

    private static void collect(Data data, List<Octets> found) {
        switch (data) {
            case Data.Array(List<Data> items) -> items.forEach(item -> collect(item, found));
            case Data.Structure(List<Data> items) -> items.forEach(item -> collect(item, found));
            case Data.Row(RowKind _, Octets octets) when SharedSecret.looksEncrypted(octets) -> found.add(octets);
            case Data.Row _, Data.Nothing _, Data.Numeral _, Data.Bits _, Data.Compact _ -> {}
        }
    }
}
