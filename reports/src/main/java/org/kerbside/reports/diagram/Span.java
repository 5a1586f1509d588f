package org.kerbside.reports.diagram;

import java.time.Duration;

/** A stretch of the bench's time, in ns since the bench was opened. */
record Span(long from, long to) {

    Span {
        if (to < from) {
            throw new IllegalArgumentException(
                    "A span cannot end at %d ns, before its start at %d ns".formatted(to, from));
        }
    }

    static Span between(Duration from, Duration to) {
        return new Span(Math.min(from.toNanos(), to.toNanos()), Math.max(from.toNanos(), to.toNanos()));
    }

    long length() {
        return to - from;
    }

    Span and(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }

    boolean meets(Span other) {
        return from <= other.to && other.from <= to;
    }

    /** The part of this that lies in {@code bounds}, which it must meet. */
    Span within(Span bounds) {
        return new Span(Math.clamp(from, bounds.from, bounds.to), Math.clamp(to, bounds.from, bounds.to));
    }

    /** Longer by {@code share} of its length on both sides. */
    Span widened(double share) {
        long more = Math.max(1, Math.round(length() * share));
        return new Span(from - more, to + more);
    }
}
