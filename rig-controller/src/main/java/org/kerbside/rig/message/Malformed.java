package org.kerbside.rig.message;

/** Bytes that are no message; says what was wanted, what was found, and where. */
public final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Malformed(String what) {
        super(what);
    }

    public Malformed(String what, Throwable cause) {
        super(what, cause);
    }
}
