package org.kerbside.firmware.smartmeter.sapc;

/** The auxiliary controllers of an SAPC by their numbers; this chargepoint is one of them, the others are only remembered. */
final class Controllers {

    /** The chargepoint itself (declared). */
    static final int OWN = 1;

    static final int MOST = 5;

    /** In the high nibble of a selector. */
    static final int OUTPUT = 1;

    /** Into the premises; this chargepoint takes nothing back from vehicles: obeyed without effect (declared). */
    static final int INPUT = 2;

    private Controllers() {}

    static boolean exists(int number) {
        return number >= 1 && number <= MOST;
    }
}
