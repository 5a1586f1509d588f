package org.kerbside.rig.bench;

import java.time.Duration;

/**
 * What the air does to frames between hub and chargepoint.
 *
 * @param lost part of the frames that nobody hears, 0 to 1
 * @param doubled part of the frames that are heard twice, 0 to 1
 * @param corrupted part of the frames in which one bit is heard wrong, 0 to 1
 * @param delay added to every frame
 */
public record RadioQuality(double lost, double doubled, double corrupted, Duration delay) {

    public static final RadioQuality PERFECT = new RadioQuality(0, 0, 0, Duration.ZERO);
}
