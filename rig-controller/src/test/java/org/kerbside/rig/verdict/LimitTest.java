package org.kerbside.rig.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {

    @ParameterizedTest
    @CsvSource({"80, 5, PASS", "95, 5, PASS", "98, 5, INCONCLUSIVE", "103, 5, INCONCLUSIVE", "110, 5, FAIL"})
    void decidesOnlyWhenTheWholeUncertaintyIntervalAgrees(double ms, double uncertainty, Verdict expected) {
        assertThat(Limit.atMost(100, "ms").judge(opening(ms, uncertainty))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"98, PASS", "103, FAIL"})
    void simpleAcceptanceIgnoresTheUncertainty(double ms, Verdict expected) {
        assertThat(Limit.atMost(100, "ms").judge(opening(ms, 5), DecisionRule.SIMPLE))
                .isEqualTo(expected);
    }

    @Test
    void aValueThatWasNotMeasuredIsAnError() {
        assertThat(Limit.atMost(100, "ms").judge(opening(Double.NaN, 0))).isEqualTo(Verdict.ERROR);
    }

    @Test
    void refusesAnotherUnit() {
        assertThatThrownBy(() -> Limit.atMost(100, "V").judge(opening(1, 0))).hasMessageContaining("opening = 1 ms");
    }

    @Test
    void theWorstVerdictWinsAndSilenceIsAnError() {
        assertThat(Verdict.worst(List.of(Verdict.PASS, Verdict.FAIL, Verdict.INCONCLUSIVE)))
                .isEqualTo(Verdict.FAIL);
        assertThat(Verdict.worst(List.of())).isEqualTo(Verdict.ERROR);
    }

    @Test
    void readsAsWords() {
        assertThat(Limit.between(11.4, 12.6, "V")).hasToString("11.4 to 12.6 V");
        assertThat(opening(38.25, 0.6)).hasToString("opening = 38.25 ± 0.6 ms");
    }

    private static Measurement opening(double ms, double uncertainty) {
        return new Measurement("opening", ms, uncertainty, "ms", "test");
    }
}
