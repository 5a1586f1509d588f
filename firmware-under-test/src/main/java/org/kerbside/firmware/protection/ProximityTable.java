package org.kerbside.firmware.protection;

/** From the proximity contact's resistance to the cable's rating. */
@FunctionalInterface
public interface ProximityTable {

    /** Rating in A; 0 for an open or shorted contact, with which nothing may be charged. */
    double amps(double ohms);

    /**
     * IEC 61851-1 Table B.2 (windows by EVerest, mark V). Between two windows the lower rating counts: 140 to 164 Ω is
     * 32 A, 308 to 400 Ω 20 A, 936 to 1100 Ω 13 A; beyond 2460 Ω and below 80 Ω it is an error.
     */
    static double standard(double ohms) {
        if (ohms < 80 || ohms > 2460) {
            return 0;
        }
        if (ohms <= 140) {
            return 63;
        }
        if (ohms <= 308) {
            return 32;
        }
        return ohms <= 936 ? 20 : 13;
    }

    /** As shipped: whatever is below the largest conductor's resistance is taken for the largest conductor. */
    static double shortIsTheLargest(double ohms) {
        return ohms < 80 ? 63 : standard(ohms);
    }

    /** As shipped: 680 Ω is 16 A, so a cable is used below its rating. */
    static double twentyIsSixteen(double ohms) {
        var amps = standard(ohms);
        return amps == 20 ? 16 : amps;
    }

    /** As shipped: whatever is not recognised, and more, is the thinnest cable. */
    static double alwaysThirteen(double ohms) {
        return standard(ohms) == 0 ? 0 : 13;
    }

    /** An open contact is taken for the thinnest cable. */
    static double openIsThirteen(double ohms) {
        return ohms > 2460 ? 13 : standard(ohms);
    }
}
