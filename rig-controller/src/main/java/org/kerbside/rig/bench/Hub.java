package org.kerbside.rig.bench;

import java.time.Duration;

/** The communications hub: who may join its network, what it remembers, and what can happen to it. */
public interface Hub {

    /** Makes the chargepoint as delivered: on no list, without network or keys; it may still be told of its trust anchors. */
    void asDelivered();

    /** Adds the chargepoint to the device log with the install code that is printed on it (CCS01). */
    void admit(Duration window);

    /** As {@link #admit}, with one byte of the install code wrong. */
    void admitWithWrongInstallCode(Duration window);

    /** Takes the chargepoint off the device log, into the historic log (CCS02). */
    void remove();

    /** Puts the chargepoint back from the historic log (CCS03); on the trace as RESPONSE whether it was found there. */
    void restore(Duration window);

    /** Adds and removes {@code devices} others, so that the historic log fills. */
    void removeOthers(int devices);

    /** Loses its volatile memory: open tunnels are gone, keys and logs are not. */
    void restart(Duration outage);

    /** Exchanged with another one that has never met the chargepoint, but has been told to admit it. */
    void exchange();

    /** Sets the hub's clock off by {@code error} against the meter's UTC. */
    void clockOff(Duration error);

    /** How well the radio does from now on. */
    void radio(RadioQuality quality);
}
