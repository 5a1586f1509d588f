package org.kerbside.rig.bench;

import java.time.Instant;

/**
 * A level for an auxiliary proportional controller, from {@code start} to {@code end}.
 *
 * @param percent 0 to 100 of the chargepoint's rating
 * @param start UTC
 * @param end UTC, {@link Instant#MAX} for "until told otherwise"
 * @param randomised whether a random delay has been applied upstream already
 * @param response whether it is response DSR, which takes effect without a random delay
 */
public record Level(int percent, Instant start, Instant end, boolean randomised, boolean response) {

    public static Level of(int percent, Instant start, Instant end) {
        return new Level(percent, start, end, false, false);
    }

    public Level alreadyRandomised() {
        return new Level(percent, start, end, true, response);
    }

    public Level asResponse() {
        return new Level(percent, start, end, randomised, true);
    }
}
