package org.kerbside.rig.bench;

import java.time.Duration;

/**
 * Expanded uncertainties (k = 2) of what a bench measures.
 *
 * @param time of an interval between two changes of its trace
 * @param duty in percentage points of the pilot's period
 * @param energy relative, 0.01 for 1 %
 * @param source how they were found, for the report ("virtual, not a measurement")
 */
public record Accuracy(Duration time, double volts, double amps, double duty, double energy, String source) {

    /** A bench that is its own plant: every value is known as it is. */
    public static Accuracy exact(String source) {
        return new Accuracy(Duration.ZERO, 0, 0, 0, 0, source);
    }
}
