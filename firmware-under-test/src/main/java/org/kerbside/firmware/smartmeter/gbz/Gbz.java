package org.kerbside.firmware.smartmeter.gbz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * A payload of GBCS over Zigbee; GBCS section 7.2.10.
 *
 * @param count of components as the payload says it
 * @param alert of alerts: what happened
 */
public record Gbz(int count, Optional<Alert> alert, List<Component> components) {

    private static final int PROFILE = 0x0109;

    /**
     * What an alert tells.
     *
     * @param code alert code
     * @param time seconds since 2000, UTC
     * @param details what that alert has beside, where it has no components
     */
    public record Alert(int code, long time, Octets details) {}

    public Gbz {
        components = List.copyOf(components);
    }

    /** Whether a payload begins as one of these does. */
    public static boolean looksLike(Octets payload) {
        return payload.size() > 2 && payload.slice(0, 2).number() == PROFILE;
    }

    public static Gbz read(Octets payload, boolean ofAlert) throws NotAMessage {
        OctetReader in = new OctetReader(payload);
        if (in.u16() != PROFILE) {
            throw new NotAMessage("payload of another profile");
        }
        int count = in.u8();
        if (ofAlert) {
            return alert(count, in);
        }
        return new Gbz(count, Optional.empty(), components(count, in));
    }

    /** Some alerts carry components, some other octets; only the octets tell. */
    private static Gbz alert(int count, OctetReader in) throws NotAMessage {
        int code = in.u16();
        long time = in.u32();
        Octets rest = in.rest();
        try {
            List<Component> components = components(count, new OctetReader(rest));
            return new Gbz(count, Optional.of(new Alert(code, time, Octets.NONE)), components);
        } catch (NotAMessage others) {
            return new Gbz(count, Optional.of(new Alert(code, time, rest)), List.of());
        }
    }

    private static List<Component> components(int count, OctetReader in) throws NotAMessage {
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            components.add(Component.read(in));
        }
        in.end("components");
        return components;
    }

    public Octets octets() {
        OctetWriter out = new OctetWriter().u16(PROFILE).u8(count);
        alert.ifPresent(what -> out.u16(what.code()).u32(what.time()).put(what.details()));
        components.forEach(component -> component.write(out));
        return out.octets();
    }
}
