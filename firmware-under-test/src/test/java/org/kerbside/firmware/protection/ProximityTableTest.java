package org.kerbside.firmware.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProximityTableTest {

    @ParameterizedTest
    @CsvSource({
        "30, 0",
        "50, 0",
        "70, 0",
        "80, 63",
        "100, 63",
        "140, 63",
        "150, 32",
        "164, 32",
        "220, 32",
        "308, 32",
        "350, 20",
        "400, 20",
        "680, 20",
        "936, 20",
        "1000, 13",
        "1100, 13",
        "1500, 13",
        "2460, 13",
        "3300, 0",
        "4700, 0",
        "Infinity, 0"
    })
    void betweenTwoWindowsTheLowerRatingCounts(double ohms, double amps) {
        assertThat(ProximityTable.standard(ohms)).isEqualTo(amps);
    }

    @Test
    void theDefectiveTablesDifferOnlyInWhatTheyGetWrong() {
        assertThat(ProximityTable.shortIsTheLargest(50)).isEqualTo(63);
        assertThat(ProximityTable.shortIsTheLargest(4700)).isZero();
        assertThat(ProximityTable.twentyIsSixteen(680)).isEqualTo(16);
        assertThat(ProximityTable.twentyIsSixteen(220)).isEqualTo(32);
    }
}
