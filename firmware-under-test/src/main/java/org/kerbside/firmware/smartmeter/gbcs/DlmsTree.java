package org.kerbside.firmware.smartmeter.gbcs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.dlms.Access;
import org.kerbside.firmware.smartmeter.dlms.AccessRequest;
import org.kerbside.firmware.smartmeter.dlms.AccessResponse;
import org.kerbside.firmware.smartmeter.dlms.CompactArray;
import org.kerbside.firmware.smartmeter.dlms.CosemTime;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.dlms.DataNotification;
import org.kerbside.firmware.smartmeter.dlms.KnownObject;
import org.kerbside.firmware.smartmeter.dlms.NumberKind;
import org.kerbside.firmware.smartmeter.dlms.RowKind;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Payloads in DLMS as trees to be printed. */
final class DlmsTree {

    private static final int TIME_SIZE = 12;

    private DlmsTree() {}

    static Map<String, Object> of(AccessRequest request) throws NotAMessage {
        Map<String, Object> tree = begin(request.invocation());
        List<Object> steps = new ArrayList<>();
        for (Access step : request.steps()) {
            steps.add(of(step));
        }
        tree.put("accessRequest", steps);
        return tree;
    }

    private static Map<String, Object> of(Access step) throws NotAMessage {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("access", step.choice().title());
        tree.put(
                "object",
                KnownObject.title(step.interfaceClass(), step.object()).orElse("none that this device knows"));
        tree.put("class", step.interfaceClass());
        tree.put("logicalName", step.object().toString());
        tree.put(step.choice() == Access.Choice.ACTION ? "method" : "attribute", step.member());
        if (step.selection().isPresent()) {
            tree.put("selector", step.selection().get().selector());
            tree.put("selection", of(step.selection().get().parameters()));
        }
        data(step.data(), tree);
        return tree;
    }

    static Map<String, Object> of(AccessResponse response) throws NotAMessage {
        Map<String, Object> tree = begin(response.invocation());
        List<Object> answers = new ArrayList<>();
        int count = Math.max(response.data().size(), response.outcomes().size());
        for (int i = 0; i < count; i++) {
            Map<String, Object> answer = new LinkedHashMap<>();
            if (i < response.outcomes().size()) {
                AccessResponse.Outcome outcome = response.outcomes().get(i);
                answer.put("access", outcome.title());
                answer.put("result", outcome.resultTitle());
            }
            if (i < response.data().size()) {
                data(response.data().get(i), answer);
            }
            answers.add(answer);
        }
        tree.put("accessResponse", answers);
        return tree;
    }

    static Map<String, Object> of(DataNotification notification) throws NotAMessage {
        Map<String, Object> tree = begin(notification.invocation());
        alertCode(notification.body()).ifPresent(code -> tree.put("alertCode", "0x%04X".formatted(code)));
        tree.put("notification", of(notification.body()));
        return tree;
    }

    private static Map<String, Object> begin(long invocation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("invokeId", "0x%08X".formatted(invocation));
        return tree;
    }

    private static void data(Data data, Map<String, Object> tree) throws NotAMessage {
        if (!(data instanceof Data.Nothing)) {
            tree.put("data", of(data));
        }
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
        List<Object> all = new ArrayList<>();
        for (Data item : items) {
            all.add(of(item));
        }
        return all;
    }

    private static Object number(NumberKind kind, long value) {
        return switch (kind) {
            case BOOLEAN -> value != 0;
            case LONG64_UNSIGNED -> new BigInteger(Long.toUnsignedString(value));
            default -> value;
        };
    }

    private static Object row(Data.Row row) {
        if (row.kind() == RowKind.VISIBLE || row.kind() == RowKind.UTF8) {
            return Map.of(row.kind().title(), row.text());
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(row.kind().title(), row.octets().hex());
        if (row.kind() == RowKind.OCTETS && row.octets().size() == TIME_SIZE) {
            time(new CosemTime(row.octets())).ifPresent(time -> tree.put("dateTime", time));
        }
        return tree;
    }

    private static Optional<String> time(CosemTime time) {
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
