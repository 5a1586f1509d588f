package org.kerbside.firmware.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyLawTest {

    @ParameterizedTest
    @CsvSource({
        "6, 10",
        "10, 16.667",
        "13, 21.667",
        "16, 26.667",
        "20, 33.333",
        "25, 41.667",
        "32, 53.333",
        "40, 66.667",
        "48, 80",
        "51, 85",
        "52, 85",
        "63, 89.2",
        "80, 96"
    })
    void sendsTheGoldenPoints(double amps, double percent) {
        assertThat(DutyLaw.standard(amps)).isCloseTo(percent, within(0.001));
    }

    @Test
    void inWholeNumbersSixtyThreeAmpsAreSentAsFiftyEight() {
        assertThat((DutyLaw.inWholeNumbers(63) - 64) * 2.5).isCloseTo(57.8, within(0.3));
        assertThat(DutyLaw.inWholeNumbers(9.92) * 0.6).isCloseTo(8.97, within(0.01));
    }
}
