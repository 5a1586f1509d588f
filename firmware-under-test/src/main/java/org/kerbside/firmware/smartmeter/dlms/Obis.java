package org.kerbside.firmware.smartmeter.dlms;

import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** The logical name of a COSEM object. */
public record Obis(int a, int b, int c, int d, int e, int f) {

    public static Obis of(Octets octets) throws NotAMessage {
        if (octets.size() != 6) {
            throw new NotAMessage("logical name of %d octets".formatted(octets.size()));
        }
        return read(new OctetReader(octets));
    }

    static Obis read(OctetReader in) throws NotAMessage {
        return new Obis(in.u8(), in.u8(), in.u8(), in.u8(), in.u8(), in.u8());
    }

    public Octets octets() {
        return new OctetWriter().u8(a).u8(b).u8(c).u8(d).u8(e).u8(f).octets();
    }

    /** As in 0-0:1.0.0.255. */
    @Override
    public String toString() {
        return "%d-%d:%d.%d.%d.%d".formatted(a, b, c, d, e, f);
    }
}
