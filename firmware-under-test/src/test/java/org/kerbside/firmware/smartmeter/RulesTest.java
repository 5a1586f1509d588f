package org.kerbside.firmware.smartmeter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kerbside.firmware.Behaviour;

class RulesTest {

    @ParameterizedTest
    @MethodSource("observed")
    void isSeenFromOutsideWhenItIsNeglected(RuleObservation observation) {
        String right = observation.seen().apply(Behaviour.CORRECT);
        assertThat(right).isEqualTo(observation.right());
        assertThat(observation.seen().apply(observation.neglected())).isNotEqualTo(right);
    }

    static Stream<RuleObservation> observed() {
        return Stream.of(
                        GateObservations.ALL,
                        LoadControlObservations.ALL,
                        NetworkObservations.ALL,
                        EventObservations.ALL,
                        JoinObservations.ALL)
                .flatMap(observations -> observations.stream());
    }
}
