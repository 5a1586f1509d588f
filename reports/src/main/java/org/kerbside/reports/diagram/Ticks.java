package org.kerbside.reports.diagram;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Round numbers along an axis, 1, 2 or 5 times a power of ten apart. */
record Ticks(List<Tick> marks) {

    /** A place on an axis and the number that is written there. */
    record Tick(double at, String label) {}

    /** About {@code count} of them in {@code [from, to]}. */
    static Ticks between(double from, double to, int count) {
        var step = step((to - from) / count);
        var marks = new ArrayList<Tick>();
        var at = BigDecimal.valueOf(from).divide(step, 0, RoundingMode.CEILING).multiply(step);
        for (; at.doubleValue() <= to; at = at.add(step)) {
            marks.add(new Tick(at.doubleValue(), at.signum() == 0 ? "0" : at.toPlainString()));
        }
        return new Ticks(List.copyOf(marks));
    }

    /** Without needless decimals: 0.20 stays 0.2, 100 stays 100. */
    private static BigDecimal step(double rough) {
        int magnitude = (int) Math.floor(Math.log10(rough));
        double leading = rough / Math.pow(10, magnitude);
        int digit = leading <= 1 ? 1 : leading <= 2 ? 2 : leading <= 5 ? 5 : 10;
        var step = BigDecimal.valueOf(digit).scaleByPowerOfTen(magnitude).stripTrailingZeros();
        return step.scale() < 0 ? step.setScale(0) : step;
    }
}
