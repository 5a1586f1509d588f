package org.kerbside.firmware.smartmeter.asn1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;

/**
 * The counter of another party that changes with a replacement.
 *
 * @param role as {@link Role}
 * @param floor commands of that party at or below it are old
 */
public record CounterChange(int role, long floor, Optional<List<SpecialistFloor>> specialists) {

    static List<CounterChange> readAll(Tlv constructed) throws NotAMessage {
        return Fields.inside(constructed).each(CounterChange::read);
    }

    private static CounterChange read(Tlv sequence) throws NotAMessage {
        Fields in = Fields.of(sequence);
        int role = in.take(Tlv.INTEGER).small();
        long floor = in.take(Tlv.INTEGER).integer();
        Optional<Tlv> specialists = in.optional(Tlv.SEQUENCE);
        in.end();
        return new CounterChange(
                role,
                floor,
                specialists.isPresent() ? Optional.of(SpecialistFloor.readAll(specialists.get())) : Optional.empty());
    }

    static Tlv sequence(List<CounterChange> changes) {
        return Tlv.sequence(changes.stream().map(CounterChange::tlv).toList());
    }

    private Tlv tlv() {
        List<Tlv> parts = new ArrayList<>(List.of(Tlv.integer(role), Tlv.integer(floor)));
        specialists.ifPresent(floors -> parts.add(SpecialistFloor.sequence(floors)));
        return Tlv.sequence(parts);
    }
}
