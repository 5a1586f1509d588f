package org.kerbside.firmware.defects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kerbside.firmware.Behaviour;

class DefectTest {

    @ParameterizedTest
    @MethodSource("observed")
    void isSeenFromOutside(Defect defect) {
        Function<Behaviour, String> observation = Objects.requireNonNull(Observations.ALL.get(defect));
        String right = observation.apply(Behaviour.CORRECT);
        assertThat(observation.apply(Behaviour.CORRECT)).as("the same twice").isEqualTo(right);
        assertThat(observation.apply(defect.seededIn(Behaviour.CORRECT))).isNotEqualTo(right);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatItIsAndWhatItBreaks(Defect defect) {
        assertThat(defect.symptom()).isNotBlank();
        assertThat(defect.requirement()).matches("[A-Z]+-[A-Z0-9.]+");
    }

    static Set<Defect> observed() {
        return Observations.ALL.keySet();
    }
}
