package org.kerbside.firmware.smartmeter.asn1;

import java.util.ArrayList;
import java.util.List;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;

/** A counter below which commands of one special purpose (0 prepayment top up) are old. */
public record SpecialistFloor(int usage, long counter) {

    static List<SpecialistFloor> readAll(Tlv constructed) throws NotAMessage {
        return Fields.inside(constructed).each(SpecialistFloor::read);
    }

    private static SpecialistFloor read(Tlv sequence) throws NotAMessage {
        Fields in = Fields.of(sequence);
        SpecialistFloor floor = new SpecialistFloor(
                in.take(Tlv.INTEGER).small(), in.take(Tlv.INTEGER).integer());
        in.end();
        return floor;
    }

    static Tlv sequence(List<SpecialistFloor> floors) {
        List<Tlv> parts = new ArrayList<>();
        floors.forEach(floor -> parts.add(Tlv.sequence(Tlv.integer(floor.usage), Tlv.integer(floor.counter))));
        return Tlv.sequence(parts);
    }
}
