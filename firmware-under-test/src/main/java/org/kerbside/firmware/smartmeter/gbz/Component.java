package org.kerbside.firmware.smartmeter.gbz;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.smartmeter.zcl.Frame;
import org.kerbside.firmware.smartmeter.zcl.ZigbeeTime;

/**
 * One command of a GBZ payload, or one answer.
 *
 * @param control bit 0 the last one, bit 1 encrypted, bit 4 with a time from which data are wanted
 * @param from seconds since 2000, UTC, where that bit is set
 * @param additional two octets before an encrypted frame: control and counter
 * @param frame of the cluster library; where encrypted, with nothing behind its command
 * @param encrypted security header, ciphertext and tag of what is behind the frame's command
 */
public record Component(
        int control,
        int cluster,
        OptionalLong from,
        Optional<Octets> additional,
        Frame frame,
        Optional<Octets> encrypted) {

    private static final int ENCRYPTED = 0x02;
    private static final int FROM = 0x10;

    static Component read(OctetReader in) throws NotAMessage {
        int control = in.u8();
        int cluster = in.u16();
        OctetReader body = new OctetReader(in.take(in.u16()));
        boolean ciphered = (control & ENCRYPTED) != 0;
        Optional<Octets> additional = ciphered ? Optional.of(body.take(2)) : Optional.empty();
        OptionalLong from = (control & FROM) != 0 ? OptionalLong.of(body.u32()) : OptionalLong.empty();
        if (!ciphered) {
            return new Component(control, cluster, from, additional, Frame.read(body.rest()), Optional.empty());
        }
        Frame header = Frame.readHeader(body);
        Octets encrypted = body.take(body.u16());
        body.end("component");
        return new Component(control, cluster, from, additional, header, Optional.of(encrypted));
    }

    void write(OctetWriter out) {
        OctetWriter body = new OctetWriter();
        additional.ifPresent(body::put);
        from.ifPresent(body::u32);
        body.put(frame.octets());
        encrypted.ifPresent(octets -> body.u16(octets.size()).put(octets));
        Octets octets = body.octets();
        out.u8(control).u16(cluster).u16(octets.size()).put(octets);
    }

    /** The time from which data are wanted. */
    public Optional<Instant> since() {
        return from.isPresent() ? Optional.of(ZigbeeTime.instant(from.getAsLong())) : Optional.empty();
    }
}
