package org.kerbside.firmware.smartmeter.asn1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * Who replaces credentials and how: AuthorisingRemotePartyControl of GBCS section 13.3.4.
 *
 * @param mode 2 supplier by supplier, 7 supplier by transitional CoS, 8 any by recovery, 9 any by contingency, 10 load
 *     controller by load controller, 11 load controller by supplier; others as GBCS numbers them
 * @param plainKey the contingency key, where the root is replaced with it
 * @param validity 1 where the times in certificates are not to be checked
 * @param cell whose key signed
 * @param counter of the authorising party
 * @param newFloor of the party that comes
 */
public record Authority(
        int mode,
        Optional<Octets> plainKey,
        Optional<Integer> validity,
        Optional<Cell> cell,
        long counter,
        Optional<Long> newFloor,
        Optional<List<SpecialistFloor>> specialists,
        Optional<List<CounterChange>> others) {

    static Authority read(Tlv sequence) throws NotAMessage {
        Fields in = Fields.of(sequence);
        int mode = in.take(Tlv.INTEGER).small();
        Optional<Octets> key = in.context(0).map(Tlv::content);
        Optional<Integer> validity = Small.optional(in.context(1));
        Optional<Tlv> cell = in.context(2);
        Tlv counter = in.context(3).orElseThrow(() -> new NotAMessage("no counter of the authorising party"));
        Optional<Long> floor = Small.number(in.context(4));
        Optional<Tlv> specialists = in.context(5);
        Optional<Tlv> others = in.context(6);
        in.end();
        return new Authority(
                mode,
                key,
                validity,
                cell.isPresent() ? Optional.of(Cell.read(cell.get())) : Optional.empty(),
                counter.integer(),
                floor,
                specialists.isPresent() ? Optional.of(SpecialistFloor.readAll(specialists.get())) : Optional.empty(),
                others.isPresent() ? Optional.of(CounterChange.readAll(others.get())) : Optional.empty());
    }

    Tlv tlv() {
        List<Tlv> parts = new ArrayList<>(List.of(Tlv.integer(mode)));
        plainKey.ifPresent(key -> parts.add(Tlv.octetString(key).as(0)));
        validity.ifPresent(value -> parts.add(Tlv.integer(value).as(1)));
        cell.ifPresent(value -> parts.add(value.tlv().as(2)));
        parts.add(Tlv.integer(counter).as(3));
        newFloor.ifPresent(value -> parts.add(Tlv.integer(value).as(4)));
        specialists.ifPresent(value -> parts.add(SpecialistFloor.sequence(value).as(5)));
        others.ifPresent(value -> parts.add(CounterChange.sequence(value).as(6)));
        return Tlv.sequence(parts);
    }
}
