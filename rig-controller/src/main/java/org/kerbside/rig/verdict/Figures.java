package org.kerbside.rig.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a report prints them: up to three decimals, no trailing zeros. */
final class Figures {

    private Figures() {}

    static String of(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
