package org.kerbside.rig.bench;

/** The charging cable, as its plug on the chargepoint's side tells it. */
public interface Cable {

    /** Proximity resistance in Ω; 220 (a 32 A cable) unless told otherwise, infinity for an open contact. */
    void proximity(double ohms);
}
