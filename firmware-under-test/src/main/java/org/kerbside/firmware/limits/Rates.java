package org.kerbside.firmware.limits;

/** The currents of this chargepoint, in A. */
public final class Rates {

    /** Rating of outlet and contactor. */
    public static final double RATING = 32;

    /** The least that can be signalled (IEC 61851-1 Table A.7). */
    public static final double LEAST = 6;

    private Rates() {}

    /** Current for a level in percent of the rating: nothing where it cannot be signalled. */
    static double ofLevel(int percent, double least) {
        return signalled(RATING * percent / 100, least);
    }

    static double signalled(double amps, double least) {
        return amps < least ? 0 : amps;
    }
}
