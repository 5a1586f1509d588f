package org.kerbside.firmware.smartmeter.gbcs;

import org.kerbside.firmware.smartmeter.asn1.Tlv;
import org.kerbside.firmware.smartmeter.dlms.AccessRequest;
import org.kerbside.firmware.smartmeter.dlms.AccessResponse;
import org.kerbside.firmware.smartmeter.dlms.DataNotification;
import org.kerbside.firmware.smartmeter.gbz.Gbz;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** A payload that is read, in one of the three encodings; GBCS section 7.2.6. */
public sealed interface Payload {

    /** As its encoding is called. */
    String encoding();

    Octets octets() throws NotAMessage;

    /** DLMS: what is asked. */
    record Request(AccessRequest request) implements Payload {
        @Override
        public String encoding() {
            return "DLMS";
        }

        @Override
        public Octets octets() {
            return request.octets();
        }
    }

    /** DLMS: what is answered. */
    record Response(AccessResponse response) implements Payload {
        @Override
        public String encoding() {
            return "DLMS";
        }

        @Override
        public Octets octets() {
            return response.octets();
        }
    }

    /** DLMS: what is told unasked. */
    record Notification(DataNotification notification) implements Payload {
        @Override
        public String encoding() {
            return "DLMS";
        }

        @Override
        public Octets octets() {
            return notification.octets();
        }
    }

    /** GBZ. */
    record Zigbee(Gbz gbz) implements Payload {
        @Override
        public String encoding() {
            return "GBZ";
        }

        @Override
        public Octets octets() {
            return gbz.octets();
        }
    }

    /** ASN.1. */
    record Asn1(Tlv tlv) implements Payload {
        @Override
        public String encoding() {
            return "ASN.1";
        }

        @Override
        public Octets octets() throws NotAMessage {
            return tlv.rebuilt().octets();
        }
    }

    /** Of a message, by how its payload begins. */
    static Payload read(Message message) throws NotAMessage {
        Octets octets = message.payload();
        if (octets.isEmpty()) {
            throw new NotAMessage("no payload");
        }
        if (Gbz.looksLike(octets)) {
            return new Zigbee(Gbz.read(octets, message.flag() == Flag.ALERT));
        }
        return switch (octets.at(0)) {
            case AccessRequest.TAG -> new Request(AccessRequest.read(octets));
            case AccessResponse.TAG -> new Response(AccessResponse.read(octets));
            case DataNotification.TAG -> new Notification(DataNotification.read(octets));
            default -> new Asn1(Tlv.read(octets));
        };
    }
}
