package org.kerbside.firmware.defects;

import java.util.List;
import org.kerbside.firmware.smartmeter.device.GateBehaviour.Rule;

/** Defects of who may command, and of how it answers. */
final class GateDefects {

    static final List<Defect> ALL = List.of(
            new Defect(
                    "REBOOTS_ON_A_MALFORMED_DATAGRAM",
                    "SEC-17",
                    "a message that nobody can read reboots it",
                    right -> right.withGate(right.gate().withUnreadable(Misreadings::unchecked))),
            new Defect(
                    "SIGNATURE_NOT_CHECKED",
                    "CR-04",
                    "obeys a critical command whoever signed it, and one that nobody signed",
                    right -> right.withGate(right.gate().without(Rule.CHECKS_SIGNATURE))),
            new Defect(
                    "RESPONSES_UNSIGNED",
                    "CR-04",
                    "answers critical commands without a signature",
                    right -> right.withGate(right.gate().without(Rule.SIGNS_RESPONSES))),
            new Defect(
                    "MAC_NOT_CHECKED",
                    "CR-05",
                    "obeys and answers commands that the access control broker did not authenticate",
                    right -> right.withGate(right.gate().without(Rule.CHECKS_MAC))),
            new Defect(
                    "WRONG_ROLE_OBEYED",
                    "CR-06",
                    "any party that it knows may command anything",
                    right -> right.withGate(right.gate().without(Rule.CHECKS_ROLE))),
            new Defect(
                    "OTHER_TARGET_OBEYED",
                    "CR-07",
                    "obeys commands that are addressed to the meter",
                    right -> right.withGate(right.gate().without(Rule.CHECKS_TARGET))),
            new Defect(
                    "REPLAY_ACCEPTED",
                    "CR-01",
                    "obeys the last command once more",
                    right -> right.withGate(right.gate().without(Rule.REFUSES_SAME_COUNTER))),
            new Defect(
                    "LOWER_COUNTER_ACCEPTED",
                    "CR-01",
                    "obeys commands older than the last one",
                    right -> right.withGate(right.gate().without(Rule.REFUSES_LOWER_COUNTER))),
            new Defect(
                    "COUNTERS_LOST_AT_POWER_CUT",
                    "CR-02",
                    "takes recorded commands for new ones after a power cut",
                    right -> right.withGate(right.gate().without(Rule.KEEPS_COUNTERS))),
            new Defect(
                    "COUNTERS_SHARED",
                    "CR-01",
                    "refuses the load controller's commands once the supplier has counted higher",
                    right -> right.withGate(right.gate().without(Rule.KEEPS_COUNTERS_APART))),
            new Defect(
                    "ALERT_COUNTER_REUSED",
                    "CR-02",
                    "counts its own messages from the beginning after a power cut",
                    right -> right.withGate(right.gate().without(Rule.NEVER_REPEATS_ALERT_COUNTER))),
            new Defect(
                    "NO_ECS100",
                    "HC-16",
                    "ignores silently what it does not support",
                    right -> right.withGate(right.gate().without(Rule.TELLS_UNSUPPORTED))),
            new Defect(
                    "NO_FLOOD_ALERT",
                    "CR-09",
                    "tells nobody of a hundred bad commands within a minute",
                    right -> right.withGate(right.gate().without(Rule.TELLS_FLOOD))),
            new Defect(
                    "SHORT_MAC_CHECKED",
                    "CR-05",
                    "compares the first eight octets of a message authentication code only",
                    right -> right.withGate(right.gate().without(Rule.CHECKS_WHOLE_MAC))),
            new Defect(
                    "COUNTER_OF_32_BITS",
                    "CR-01",
                    "compares the low halves of counters only",
                    right -> right.withGate(right.gate().without(Rule.COMPARES_WHOLE_COUNTER))),
            new Defect(
                    "ECS100_FOR_ANYBODY",
                    "CR-05",
                    "answers by an alert what nobody has authenticated",
                    right -> right.withGate(right.gate().without(Rule.TELLS_UNSUPPORTED_OF_AUTHENTIC_ONLY))));

    private GateDefects() {}
}
