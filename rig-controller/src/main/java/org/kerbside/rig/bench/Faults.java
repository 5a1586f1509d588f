package org.kerbside.rig.bench;

/** What the rig can break in the hardware, and mend again. */
public interface Faults {

    /** Breaks it; {@link RigFault} where the bench cannot. */
    void inject(Fault fault);

    void remove(Fault fault);

    /** Read back from the hardware: an injection that did not happen is no stimulus. */
    boolean present(Fault fault);
}
