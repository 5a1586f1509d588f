package org.kerbside.firmware.limits;

import java.util.function.LongSupplier;

/** How the length of one delay is drawn. */
@FunctionalInterface
public interface Draw {

    /**
     * One whole number of seconds.
     *
     * @param entropy 64 random bits a time
     * @param maximum in seconds, 0 or more
     */
    long seconds(LongSupplier entropy, int maximum);

    /** Each of 0 to {@code maximum} with the same chance: bits that would favour some of them are thrown away. */
    static long uniform(LongSupplier entropy, int maximum) {
        long values = maximum + 1L;
        long bits = entropy.getAsLong() >>> 1;
        // The last, incomplete run of values makes the sum overflow.
        while (bits + (values - 1) - bits % values < 0) {
            bits = entropy.getAsLong() >>> 1;
        }
        return bits % values;
    }
}
