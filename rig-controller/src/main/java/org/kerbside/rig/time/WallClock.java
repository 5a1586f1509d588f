package org.kerbside.rig.time;

import java.time.Duration;
import java.time.Instant;

/** The wall clock, for stamping what a run leaves behind; no verdict is ever judged on it. */
public final class WallClock {

    private final long started = System.nanoTime();

    public Instant utc() {
        return Instant.now();
    }

    /** Time since this object was made, unmoved when the machine's clock is set. */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }
}
