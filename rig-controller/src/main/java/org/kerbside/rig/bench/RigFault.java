package org.kerbside.rig.bench;

/** Something is wrong with the rig, not with the chargepoint: what was wanted, what was found, what is possible. */
public class RigFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RigFault(String message) {
        super(message);
    }

    public RigFault(String message, Throwable cause) {
        super(message, cause);
    }
}
