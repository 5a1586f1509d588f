package org.kerbside.firmware.smartmeter.gbcs;

import java.util.List;
import java.util.Map;
import org.kerbside.firmware.smartmeter.asn1.Tlv;
import org.kerbside.firmware.smartmeter.gbz.Gbz;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Payloads as trees to be printed. */
final class Tree {

    private Tree() {}

    static Map<String, Object> of(Message message, Payload payload) throws NotAMessage {
        return switch (payload) {
            case Payload.Request(var request) -> DlmsTree.of(request);
            case Payload.Response(var response) -> DlmsTree.of(response);
            case Payload.Notification(var notification) -> DlmsTree.of(notification);
            case Payload.Zigbee(Gbz gbz) -> GbzTree.of(gbz);
            case Payload.Asn1(Tlv tlv) -> Asn1Tree.of(message, tlv.rebuilt());
        };
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
