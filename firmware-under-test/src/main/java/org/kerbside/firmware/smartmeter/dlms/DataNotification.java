package org.kerbside.firmware.smartmeter.dlms;

import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * What a device tells unasked.
 *
 * @param invocation in GBCS 0x20 and the low three octets of the device's counter
 * @param dateTime none in GBCS
 * @param body in GBCS a structure of alert code, time stamp and what the alert carries
 */
public record DataNotification(long invocation, Octets dateTime, Data body) {

    public static final int TAG = 0x0F;

    public static DataNotification read(Octets octets) throws NotAMessage {
        OctetReader in = new OctetReader(octets);
        in.expect(TAG, "data notification");
        DataNotification notification = new DataNotification(in.u32(), in.counted(), Axdr.read(in));
        in.end("data notification");
        return notification;
    }

    public Octets octets() {
        OctetWriter out = new OctetWriter().u8(TAG).u32(invocation).counted(dateTime);
        Axdr.write(body, out);
        return out.octets();
    }
}
