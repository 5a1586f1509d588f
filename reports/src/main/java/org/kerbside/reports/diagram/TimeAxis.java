package org.kerbside.reports.diagram;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Times of a window in a unit that suits it, counted from the opening of the bench or, far from that, from a round
 * moment before the window.
 */
record TimeAxis(Span window, Unit unit, long origin) {

    /** Units of time, the smallest first. */
    enum Unit {
        US("µs", 1_000L, 2_000_000L),
        MS("ms", 1_000_000L, 2_000_000_000L),
        S("s", 1_000_000_000L, 600_000_000_000L),
        MIN("min", 60_000_000_000L, 5 * 3_600_000_000_000L),
        H("h", 3_600_000_000_000L, Long.MAX_VALUE);

        final String symbol;
        final long nanos;
        /** The longest window that is told in this unit. */
        final long upTo;

        Unit(String symbol, long nanos, long upTo) {
            this.symbol = symbol;
            this.nanos = nanos;
            this.upTo = upTo;
        }
    }

    static TimeAxis of(Span window) {
        var unit = Arrays.stream(Unit.values())
                .filter(u -> window.length() <= u.upTo)
                .findFirst()
                .orElse(Unit.H);
        return new TimeAxis(window, unit, origin(window, unit));
    }

    private static long origin(Span window, Unit unit) {
        if (window.from() < 10 * window.length()) {
            return 0;
        }
        long round = unit.nanos;
        while (round * 10 <= window.length()) {
            round *= 10;
        }
        return window.from() / round * round;
    }

    double position(long nanos) {
        return (double) (nanos - origin) / unit.nanos;
    }

    double start() {
        return position(window.from());
    }

    double end() {
        return position(window.to());
    }

    String title() {
        return origin == 0
                ? "Time since the bench was opened, in " + unit.symbol
                : "Time in " + unit.symbol + " after " + inWords(origin) + " since the bench was opened";
    }

    /** {@code 13 h 0 min 2.3 s}. */
    static String inWords(long nanos) {
        var words = new ArrayList<String>();
        long hours = nanos / Unit.H.nanos;
        long minutes = nanos % Unit.H.nanos / Unit.MIN.nanos;
        if (hours > 0) {
            words.add(hours + " h");
        }
        if (hours > 0 || minutes > 0) {
            words.add(minutes + " min");
        }
        var seconds = BigDecimal.valueOf(nanos % Unit.MIN.nanos, 9).setScale(6, RoundingMode.DOWN);
        words.addAll(List.of(seconds.stripTrailingZeros().toPlainString() + " s"));
        return String.join(" ", words);
    }
}
