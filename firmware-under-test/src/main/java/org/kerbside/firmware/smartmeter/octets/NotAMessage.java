package org.kerbside.firmware.smartmeter.octets;

/** Octets that are not what they should be; says what was wanted and what was found. */
public final class NotAMessage extends Exception {

    private static final long serialVersionUID = 1L;

    public NotAMessage(String what) {
        super(what);
    }

    public NotAMessage(String what, Throwable cause) {
        super(what, cause);
    }
}
