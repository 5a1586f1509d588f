package org.kerbside.firmware.smartmeter.asn1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;

/** Parts of a sequence taken one after the other, some of them optional. */
final class Fields {

    private final List<Tlv> parts;
    private int next;

    private Fields(List<Tlv> parts) {
        this.parts = parts;
    }

    /** Of a SEQUENCE. */
    static Fields of(Tlv sequence) throws NotAMessage {
        return new Fields(sequence.expect(Tlv.SEQUENCE).parts());
    }

    /** Of something constructed, whatever its tag. */
    static Fields inside(Tlv constructed) throws NotAMessage {
        return new Fields(constructed.parts());
    }

    boolean more() {
        return next < parts.size();
    }

    Tlv any() throws NotAMessage {
        if (!more()) {
            throw new NotAMessage("sequence ends after %d parts".formatted(next));
        }
        return parts.get(next++);
    }

    Tlv take(int tag) throws NotAMessage {
        return any().expect(tag);
    }

    Optional<Tlv> optional(int tag) {
        return more() && parts.get(next).tag() == tag ? Optional.of(parts.get(next++)) : Optional.empty();
    }

    Optional<Tlv> context(int number) {
        return more() && parts.get(next).context(number) ? Optional.of(parts.get(next++)) : Optional.empty();
    }

    /** All the others, each read. */
    <T> List<T> each(Reader<T> reader) throws NotAMessage {
        List<T> values = new ArrayList<>();
        while (more()) {
            values.add(reader.read(any()));
        }
        return List.copyOf(values);
    }

    void end() throws NotAMessage {
        if (more()) {
            throw new NotAMessage("sequence has %d parts too many".formatted(parts.size() - next));
        }
    }

    /** Makes a value of a part. */
    interface Reader<T> {

        T read(Tlv tlv) throws NotAMessage;
    }
}
