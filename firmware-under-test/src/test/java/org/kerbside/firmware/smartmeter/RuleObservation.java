package org.kerbside.firmware.smartmeter;

import java.util.function.Function;
import org.kerbside.firmware.Behaviour;

/**
 * Something that somebody outside does and sees.
 *
 * @param right what is seen of a correct chargepoint
 * @param neglected behaviour that neglects the rule
 */
record RuleObservation(String rule, String right, Behaviour neglected, Function<Behaviour, String> seen) {

    @Override
    public String toString() {
        return rule;
    }
}
