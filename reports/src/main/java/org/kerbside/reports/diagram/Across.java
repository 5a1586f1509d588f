package org.kerbside.reports.diagram;

/** Where a panel's window stands on the canvas, in px. */
record Across(Span window, double left, double right) {

    double x(long nanos) {
        return left + (right - left) * (nanos - window.from()) / window.length();
    }

    /** To 2 px, at which marks can still be told from one another. */
    long step(long nanos) {
        return 2 * Math.round(x(nanos) / 2);
    }

    double clamped(long nanos) {
        return x(Math.clamp(nanos, window.from(), window.to()));
    }
}
