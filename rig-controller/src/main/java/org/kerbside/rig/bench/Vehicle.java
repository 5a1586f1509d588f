package org.kerbside.rig.bench;

import java.time.Duration;

/** The car side of the cable. */
public interface Vehicle {

    /** What the vehicle makes of the control pilot. */
    enum Manners {
        /** Closes S2 when it wants energy and the pilot offers some; stops drawing and opens S2 when the offer ends. */
        POLITE,
        /** Keeps S2 closed and keeps drawing when the offer ends or shrinks. */
        IGNORES_THE_PILOT
    }

    /** Puts the cable into both ends: state B. */
    void plugIn();

    /** Wants energy: closes S2 (state C) at once where the pilot offers current, else as soon as it does. */
    void requestEnergy();

    /** Closes S2 whatever the pilot says: state C even without an offer. */
    void closeS2();

    /** Wants energy only with ventilation: state D. */
    void requestVentilation();

    /** Opens S2: back to state B. */
    void stopRequesting();

    /** Pulls the cable: state A, in whatever state it is. */
    void unplug();

    /** The most it draws, in A; 32 unless told otherwise. */
    void draws(double amps);

    void manners(Manners manners);

    /** Time from a change of the pilot to its effect on S2 or the current; 1 s unless told otherwise, at most 5 s for a fair vehicle. */
    void reactionTime(Duration time);

    /**
     * Resistance from the pilot to earth behind the diode, in Ω.
     *
     * @param b with S2 open, 2740 nominal
     * @param c with S2 closed, 882 nominal
     */
    void pilotResistance(double b, double c);
}
