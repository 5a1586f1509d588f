package org.kerbside.firmware.smartmeter.gbcs;

import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Takes octets for a message, or refuses them. */
final class MessageReader {

    private MessageReader() {}

    static Message read(Octets octets) throws NotAMessage {
        OctetReader in = new OctetReader(octets);
        if (in.peek() != Message.GENERAL_CIPHERING) {
            Message message = signing(in, 0);
            in.end("message");
            return message;
        }
        in.u8();
        if (!in.take(Message.NO_KEY_INFORMATION.size()).equals(Message.NO_KEY_INFORMATION)) {
            throw new NotAMessage("MAC header names parties or keys");
        }
        OctetReader inner = new OctetReader(in.counted());
        in.end("message");
        if (!inner.take(Message.AUTHENTICATED.size()).equals(Message.AUTHENTICATED)) {
            throw new NotAMessage("security header of the MAC is not 11 00000000");
        }
        Message message = signing(inner, Message.MAC_SIZE);
        Message whole = message.withMac(inner.take(Message.MAC_SIZE));
        inner.end("message");
        return whole;
    }

    private static Message signing(OctetReader in, int after) throws NotAMessage {
        in.expect(Message.GENERAL_SIGNING, "general signing");
        Route route = Route.read(in);
        Octets payload = in.counted();
        Optional<Octets> signature = in.remaining() > after ? Optional.of(in.counted()) : Optional.empty();
        int size = signature.map(Octets::size).orElse(0);
        if (size != 0 && size != Message.SIGNATURE_SIZE) {
            throw new NotAMessage("signature of %d octets".formatted(size));
        }
        Optional<Octets> dateTime = Optional.of(route.dateTime()).filter(octets -> !octets.isEmpty());
        return new Message(
                route.flag(),
                route.counter(),
                route.originator(),
                route.target(),
                dateTime,
                route.other(),
                payload,
                signature,
                Optional.empty());
    }
}
