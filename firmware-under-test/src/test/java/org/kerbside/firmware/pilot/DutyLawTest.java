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
    void inTheHoleOfTheLawTheSmallerCurrentIsSent() {
        assertThat(DutyLaw.standard(51.1)).isEqualTo(85);
        assertThat(DutyLaw.standard(52.4)).isEqualTo(85);
        assertThat(DutyLaw.standard(52.5)).isEqualTo(85);
        assertThat(DutyLaw.standard(52.6)).isGreaterThan(85);
    }

    @Test
    void inWholeNumbersSixtyThreeAmpsAreSentAsFiftySeven() {
        assertThat((DutyLaw.inWholeNumbers(63) - 64) * 2.5).isCloseTo(57.77, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"6, 5.98", "6.5, 5.98", "9.92, 8.96", "14.72, 13.95", "16, 15.94", "25, 24.90", "32, 31.87"})
    void inWholeNumbersFractionsAreLost(double amps, double sent) {
        assertThat(DutyLaw.inWholeNumbers(amps) * 0.6).isCloseTo(sent, within(0.01));
    }
}
