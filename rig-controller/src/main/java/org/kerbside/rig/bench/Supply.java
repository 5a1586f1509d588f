package org.kerbside.rig.bench;

/** What feeds the chargepoint, its electronics included. */
public interface Supply {

    /** Takes power away at once, from all units on this supply. */
    void cut();

    /** Gives power back; the chargepoint boots. */
    void restore();
}
