package org.kerbside.firmware.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 60, 600, 1800})
    void drawsEveryWholeNumberUpToTheMaximumEquallyOften(int maximum) {
        SplittableRandom random = new SplittableRandom(20260112);
        int perValue = 200;
        int[] counts = new int[maximum + 1];
        for (int draw = 0; draw < perValue * counts.length; draw++) {
            counts[(int) Draw.uniform(random::nextLong, maximum)]++;
        }
        double chiSquare = 0;
        for (int count : counts) {
            chiSquare += (count - perValue) * (double) (count - perValue) / perValue;
        }
        // Mean of the distribution is the maximum, its standard deviation √(2 × maximum): five of them is never by
        // chance.
        assertThat(chiSquare).isLessThanOrEqualTo(maximum + 5 * Math.sqrt(2.0 * maximum));
    }

    @Test
    void throwsAwayBitsThatWouldFavourSomeValues() {
        long[] bits = {-1L, 41L << 1};
        int[] next = {0};
        assertThat(Draw.uniform(() -> bits[next[0]++], 600)).isEqualTo(41);
    }
}
