package org.kerbside.firmware.pilot;

/** What the level of the control pilot says (IEC 61851-1 Table A.4). */
public enum PilotState {
    /** No vehicle: +12 V. */
    A,
    /** Vehicle, does not ask for energy: +9 V. */
    B,
    /** Asks for energy: +6 V. */
    C,
    /** Asks for energy with ventilation: +3 V. */
    D,
    /** Shorted to earth: 0 V. */
    E;

    public boolean vehicle() {
        return this == B || this == C || this == D;
    }
}
