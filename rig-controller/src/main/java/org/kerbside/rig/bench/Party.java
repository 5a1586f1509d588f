package org.kerbside.rig.bench;

/** Who sends a command to a smart metering device. */
public enum Party {
    SUPPLIER("the supplier"),
    /** Has no authority before the change of supplier (CS02b). */
    NEXT_SUPPLIER("the next supplier"),
    LOAD_CONTROLLER("the load controller"),
    /** Has no authority before the change of load controller (CS02g). */
    NEXT_LOAD_CONTROLLER("the next load controller"),
    NETWORK_OPERATOR("the network operator"),
    ACCESS_CONTROL_BROKER("the access control broker"),
    /** Somebody with well-made keys that no device has ever heard of. */
    STRANGER("a stranger");

    private final String words;

    Party(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
