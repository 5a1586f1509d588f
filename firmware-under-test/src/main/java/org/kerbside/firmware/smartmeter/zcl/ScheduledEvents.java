package org.kerbside.firmware.smartmeter.zcl;

import java.util.OptionalLong;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * Get Scheduled Events: the client of Demand Response and Load Control asks for the events there are.
 *
 * @param start only events that end later; seconds since 2000, 0 for now
 * @param count at most so many, 0 for all
 * @param afterEvent of those that start then only with higher numbers; since Smart Energy 1.2b
 */
public record ScheduledEvents(long start, int count, OptionalLong afterEvent) {

    public static final int COMMAND = 0x01;

    public static ScheduledEvents read(Octets payload) throws NotAMessage {
        OctetReader in = new OctetReader(payload);
        long start = in.little(4);
        int count = in.u8();
        OptionalLong after = in.remaining() > 0 ? OptionalLong.of(in.little(4)) : OptionalLong.empty();
        in.end("get scheduled events");
        return new ScheduledEvents(start, count, after);
    }

    public Octets payload() {
        OctetWriter out = new OctetWriter().little(start, 4).u8(count);
        afterEvent.ifPresent(event -> out.little(event, 4));
        return out.octets();
    }
}
