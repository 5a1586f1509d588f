package org.kerbside.rig.bench;

/** The box around the chargepoint: its tamper switch, and the button that any driver can press. */
public interface Enclosure {

    void openLid();

    void closeLid();

    /** The driver's "charge now". */
    void pressButton();
}
