package org.kerbside.firmware.protection;

/** Why no current may flow, whatever else is wanted. */
public enum Cause {
    /** 6 mA or more of smooth residual current (IEC 62955, mark V for the 6 mA). */
    RESIDUAL_CURRENT(true),
    /** The board is too hot. */
    OVERHEATED(false),
    /** The contactor stays closed against its coil; until the next power-up. */
    WELDED(false),
    /** The contactor stays open against its coil. */
    STUCK_OPEN(true),
    /** The pilot's low level is not −12 V: the vehicle's diode is missing or shorted. */
    DIODE(true),
    /** The pilot is at 0 V. */
    PILOT_SHORT(false),
    /** The cable's proximity contact is open or shorted. */
    CABLE(false),
    /** The vehicle draws more than it is offered. */
    OVERCURRENT(true);

    private final boolean clearedByUnplugging;

    Cause(boolean clearedByUnplugging) {
        this.clearedByUnplugging = clearedByUnplugging;
    }

    public boolean clearedByUnplugging() {
        return clearedByUnplugging;
    }
}
