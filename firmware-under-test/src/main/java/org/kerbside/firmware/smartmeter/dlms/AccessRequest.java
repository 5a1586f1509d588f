package org.kerbside.firmware.smartmeter.dlms;

import java.util.ArrayList;
import java.util.List;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * What a DLMS device is asked to do, step by step.
 *
 * @param invocation long-invoke-id-and-priority: in GBCS 0x20 and the low three octets of the originator counter
 * @param dateTime none in GBCS
 */
public record AccessRequest(long invocation, Octets dateTime, List<Access> steps) {

    public static final int TAG = 0xD9;

    public AccessRequest {
        steps = List.copyOf(steps);
    }

    public static AccessRequest read(Octets octets) throws NotAMessage {
        OctetReader in = new OctetReader(octets);
        in.expect(TAG, "access request");
        long invocation = in.u32();
        Octets dateTime = in.counted();
        List<Access> specifications = specifications(in);
        List<Data> data = Axdr.list(in);
        in.end("access request");
        if (specifications.size() != data.size()) {
            throw new NotAMessage("%d steps but %d values".formatted(specifications.size(), data.size()));
        }
        List<Access> steps = new ArrayList<>(data.size());
        for (int i = 0; i < data.size(); i++) {
            steps.add(specifications.get(i).with(data.get(i)));
        }
        return new AccessRequest(invocation, dateTime, steps);
    }

    public Octets octets() {
        OctetWriter out = new OctetWriter().u8(TAG).u32(invocation).counted(dateTime);
        write(steps, out);
        Axdr.write(steps.stream().map(Access::data).toList(), out);
        return out.octets();
    }

    static List<Access> specifications(OctetReader in) throws NotAMessage {
        int count = in.shortestLength();
        List<Access> specifications = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            specifications.add(Access.read(in));
        }
        return specifications;
    }

    static void write(List<Access> specifications, OctetWriter out) {
        out.length(specifications.size());
        specifications.forEach(step -> step.write(out));
    }
}
