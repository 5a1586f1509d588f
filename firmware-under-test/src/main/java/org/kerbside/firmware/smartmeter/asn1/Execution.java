package org.kerbside.firmware.smartmeter.asn1;

import java.util.List;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;

/**
 * What came of replacing credentials: ExecutionOutcome of GBCS section 13.3.5.
 *
 * @param counter of the authorising party, from the command
 * @param mode that of the command
 * @param changes counters of other parties that changed
 */
public record Execution(long counter, int mode, List<CounterChange> changes, List<ReplacementOutcome> outcomes) {

    public Execution {
        changes = List.copyOf(changes);
        outcomes = List.copyOf(outcomes);
    }

    static Execution read(Tlv sequence) throws NotAMessage {
        Fields in = Fields.of(sequence);
        Execution execution = new Execution(
                in.take(Tlv.INTEGER).integer(),
                in.take(Tlv.INTEGER).small(),
                CounterChange.readAll(in.take(Tlv.SEQUENCE)),
                Fields.inside(in.take(Tlv.SEQUENCE)).each(ReplacementOutcome::read));
        in.end();
        return execution;
    }

    Tlv tlv() {
        return Tlv.sequence(
                Tlv.integer(counter),
                Tlv.integer(mode),
                CounterChange.sequence(changes),
                Tlv.sequence(outcomes.stream().map(ReplacementOutcome::tlv).toList()));
    }
}
