package org.kerbside.firmware.smartmeter.zcl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Reading and reporting attributes, as all clusters do; payloads of the commands named by the constants. */
public final class Attributes {

    public static final int READ = 0x00;
    public static final int READ_RESPONSE = 0x01;
    public static final int REPORT = 0x0A;
    public static final int DEFAULT_RESPONSE = 0x0B;

    /**
     * What came of reading one attribute.
     *
     * @param status as {@link Status}
     * @param value where the status is success
     */
    public record Reading(int attribute, int status, Optional<Value> value) {

        public static Reading of(int attribute, Value value) {
            return new Reading(attribute, Status.SUCCESS, Optional.of(value));
        }

        public static Reading unsupported(int attribute) {
            return new Reading(attribute, Status.UNSUPPORTED_ATTRIBUTE, Optional.empty());
        }
    }

    /** The answer to a command that has no other: which it was, and a {@link Status}. */
    public record DefaultResponse(int command, int status) {

        public static DefaultResponse read(Octets payload) throws NotAMessage {
            OctetReader in = new OctetReader(payload);
            DefaultResponse response = new DefaultResponse(in.u8(), in.u8());
            in.end("default response");
            return response;
        }

        public Octets octets() {
            return Octets.of((byte) command, (byte) status);
        }
    }

    private Attributes() {}

    /** Payload of a read. */
    public static Octets read(int... attributes) {
        OctetWriter out = new OctetWriter();
        for (int attribute : attributes) {
            out.little(attribute, 2);
        }
        return out.octets();
    }

    /** The attributes that a read asks for. */
    public static List<Integer> asked(Octets payload) throws NotAMessage {
        OctetReader in = new OctetReader(payload);
        List<Integer> attributes = new ArrayList<>();
        while (in.remaining() > 0) {
            attributes.add((int) in.little(2));
        }
        return attributes;
    }

    /** Payload of a read response. */
    public static Octets readings(List<Reading> readings) {
        OctetWriter out = new OctetWriter();
        for (Reading reading : readings) {
            out.little(reading.attribute(), 2).u8(reading.status());
            reading.value().ifPresent(value -> value.write(out.u8(value.type())));
        }
        return out.octets();
    }

    public static List<Reading> readings(Octets payload) throws NotAMessage {
        OctetReader in = new OctetReader(payload);
        List<Reading> readings = new ArrayList<>();
        while (in.remaining() > 0) {
            int attribute = (int) in.little(2);
            int status = in.u8();
            readings.add(new Reading(
                    attribute,
                    status,
                    status == Status.SUCCESS ? Optional.of(Value.read(in.u8(), in)) : Optional.empty()));
        }
        return readings;
    }

    /** Payload of a report: values by attribute. */
    public static Octets report(SequencedMap<Integer, Value> values) {
        OctetWriter out = new OctetWriter();
        values.forEach(
                (attribute, value) -> value.write(out.little(attribute, 2).u8(value.type())));
        return out.octets();
    }

    public static SequencedMap<Integer, Value> reported(Octets payload) throws NotAMessage {
        OctetReader in = new OctetReader(payload);
        SequencedMap<Integer, Value> values = new LinkedHashMap<>();
        while (in.remaining() > 0) {
            int attribute = (int) in.little(2);
            values.put(attribute, Value.read(in.u8(), in));
        }
        return values;
    }
}
