package org.kerbside.firmware.smartmeter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kerbside.firmware.Bay;
import org.kerbside.firmware.Behaviour;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.TestParties;
import org.kerbside.firmware.smartmeter.asn1.JoinDevice;
import org.kerbside.firmware.smartmeter.asn1.Result;
import org.kerbside.firmware.smartmeter.device.JoinRule;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;

/** What is seen of joins with other devices. */
final class JoinObservations {

    private static final int CS03A2 = 0x00AB;
    private static final int GPF = 3;
    private static final long METER = 0x00DB1234567890A0L;
    private static final long OTHER_METER = METER + 0x10;

    static final List<RuleObservation> ALL = List.of(
            rule(
                    JoinRule.CHECKS_METHOD,
                    "1",
                    b -> results(b, new JoinDevice(0, METER, JoinDevice.ESME, Optional.empty()))),
            rule(
                    JoinRule.KNOWS_ONE_METER,
                    "0 3 3 0",
                    b -> results(
                            b,
                            meter(METER),
                            meter(OTHER_METER),
                            new JoinDevice(1, METER, GPF, Optional.empty()),
                            meter(METER))),
            rule(JoinRule.TELLS_FAILURE, "12", JoinObservations::withoutLinkKey));

    private JoinObservations() {}

    private static RuleObservation rule(JoinRule rule, String right, Function<Behaviour, String> seen) {
        return new RuleObservation(
                rule.name(),
                right,
                Behaviour.CORRECT.withJoins(Rules.<JoinRule>all().without(rule)),
                seen);
    }

    private static JoinDevice meter(long eui) {
        return new JoinDevice(1, eui, JoinDevice.ESME, Optional.empty());
    }

    private static String withoutLinkKey(Behaviour behaviour) {
        Bay bay = hcalcs(behaviour);
        bay.hub.linkKeyResult = 12;
        return result(bay, meter(METER));
    }

    private static String results(Behaviour behaviour, JoinDevice... joins) {
        Bay bay = hcalcs(behaviour);
        return String.join(
                " ", List.of(joins).stream().map(join -> result(bay, join)).toList());
    }

    private static Bay hcalcs(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        bay.ask("role hcalcs");
        return bay;
    }

    private static String result(Bay bay, JoinDevice join) {
        try {
            bay.hub.messages.clear();
            bay.hub.deliver(bay.commands.critical(TestParties.SUPPLIER, CS03A2, join.octets()));
            bay.pass(1);
            return String.valueOf(
                    Result.read(bay.hub.response().orElseThrow().payload()).code());
        } catch (NotAMessage impossible) {
            throw new AssertionError(impossible);
        }
    }
}
