package org.kerbside.firmware.defects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kerbside.firmware.Behaviour;

class DefectTest {

    @ParameterizedTest
    @MethodSource("observed")
    void isSeenFromOutside(String name) {
        Defect defect = Defect.named(name).orElseThrow();
        Function<Behaviour, String> observation = Objects.requireNonNull(Observations.ALL.get(name));
        String right = observation.apply(Behaviour.CORRECT);
        assertThat(observation.apply(Behaviour.CORRECT)).as("the same twice").isEqualTo(right);
        assertThat(observation.apply(defect.seededIn(Behaviour.CORRECT))).isNotEqualTo(right);
    }

    @ParameterizedTest
    @MethodSource("org.kerbside.firmware.defects.Defect#all")
    void saysWhatItIsAndWhatItBreaks(Defect defect) {
        assertThat(defect.symptom()).isNotBlank();
        assertThat(defect.name()).matches("[A-Z0-9_]+");
        assertThat(defect.requirement()).matches("[A-Z]+-[A-Z0-9.]+");
    }

    @Test
    void noTwoShareAName() {
        assertThat(Defect.all()).extracting(Defect::name).doesNotHaveDuplicates();
    }

    static Set<String> observed() {
        return Observations.ALL.keySet();
    }
}
