package org.kerbside.firmware.smartmeter.gbcs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.dlms.Access;
import org.kerbside.firmware.smartmeter.dlms.AccessRequest;
import org.kerbside.firmware.smartmeter.dlms.AccessResponse;
import org.kerbside.firmware.smartmeter.dlms.CosemTime;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.dlms.DataNotification;
import org.kerbside.firmware.smartmeter.dlms.KnownObject;
import org.kerbside.firmware.smartmeter.dlms.NumberKind;
import org.kerbside.firmware.smartmeter.dlms.RowKind;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Payloads in DLMS as trees to be printed. */
final class DlmsTree {

    private static final int TIME_SIZE = 12;

    private DlmsTree() {}

    static Map<String, Object> of(AccessRequest request) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("service", "access-request");
        tree.put("invocation", request.invocation());
        tree.put("steps", request.steps().stream().map(DlmsTree::of).toList());
        return tree;
    }

    private static Map<String, Object> of(Access step) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("access", step.choice().title());
        KnownObject.title(step.interfaceClass(), step.object()).ifPresent(title -> tree.put("object", title));
        tree.put("class", step.interfaceClass());
        tree.put("obis", step.object().toString());
        tree.put(step.choice() == Access.Choice.ACTION ? "method" : "attribute", step.member());
        step.selection().ifPresent(part -> {
            tree.put("selector", part.selector());
            tree.put("selection", of(part.parameters()));
        });
        if (!(step.data() instanceof Data.Nothing)) {
            tree.put("value", of(step.data()));
        }
        return tree;
    }

    static Map<String, Object> of(AccessResponse response) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("service", "access-response");
        tree.put("invocation", response.invocation());
        tree.put("values", response.data().stream().map(DlmsTree::of).toList());
        tree.put("results", response.outcomes().stream().map(DlmsTree::of).toList());
        return tree;
    }

    private static Map<String, Object> of(AccessResponse.Outcome outcome) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("choice", outcome.choice());
        tree.put("result", outcome.result());
        return tree;
    }

    static Map<String, Object> of(DataNotification notification) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("service", "data-notification");
        tree.put("invocation", notification.invocation());
        alertCode(notification.body()).ifPresent(code -> tree.put("alertCode", "0x%04X".formatted(code)));
        tree.put("body", of(notification.body()));
        return tree;
    }

    private static Optional<Long> alertCode(Data body) {
        return body instanceof Data.Structure(List<Data> items)
                        && !items.isEmpty()
                        && items.getFirst() instanceof Data.Numeral(NumberKind kind, long code)
                        && kind == NumberKind.LONG_UNSIGNED
                ? Optional.of(code)
                : Optional.empty();
    }

    /** The type as key, so that nothing is lost. */
    static Object of(Data data) {
        return switch (data) {
            case Data.Nothing _ -> "null-data";
            case Data.Array(List<Data> items) ->
                Map.of("array", items.stream().map(DlmsTree::of).toList());
            case Data.Structure(List<Data> items) ->
                Map.of("structure", items.stream().map(DlmsTree::of).toList());
            case Data.Numeral(NumberKind kind, long value) ->
                kind == NumberKind.BOOLEAN ? (Object) (value != 0) : Map.of(kind.title(), value);
            case Data.Row row -> row(row);
            case Data.Bits bits -> Map.of("bit-string", bits(bits));
            case Data.Compact(Octets description, Octets contents) ->
                Map.of("compact-array", List.of(description.hex(), contents.hex()));
        };
    }

    private static Object row(Data.Row row) {
        if (row.kind() == RowKind.VISIBLE || row.kind() == RowKind.UTF8) {
            return Map.of(row.kind().title(), row.text());
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(row.kind().title(), row.octets().hex());
        time(row.octets()).ifPresent(time -> tree.put("time", time));
        return tree;
    }

    private static Optional<String> time(Octets octets) {
        if (octets.size() != TIME_SIZE) {
            return Optional.empty();
        }
        CosemTime time = new CosemTime(octets);
        if (time.isNow()) {
            return Optional.of("now");
        }
        return time.isNever() ? Optional.of("never") : time.instant().map(Object::toString);
    }

    private static String bits(Data.Bits bits) {
        StringBuilder text = new StringBuilder(bits.size());
        for (int i = 0; i < bits.size(); i++) {
            text.append(bits.at(i) ? '1' : '0');
        }
        return text.toString();
    }

    /** What is encrypted anywhere in a payload. */
    static List<Octets> encrypted(Payload payload) {
        List<Octets> found = new ArrayList<>();
        switch (payload) {
            case Payload.Response(AccessResponse response) -> response.data().forEach(data -> collect(data, found));
            case Payload.Notification(DataNotification notification) -> collect(notification.body(), found);
            case Payload.Request _, Payload.Zigbee _, Payload.Asn1 _ -> {}
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
