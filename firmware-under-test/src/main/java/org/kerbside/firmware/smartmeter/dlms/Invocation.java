package org.kerbside.firmware.smartmeter.dlms;

/** The identifier of an invocation as GBCS makes it from a counter. */
public final class Invocation {

    /** Service class: unconfirmed data notifications and access requests alike have it in GBCS messages. */
    private static final long CLASS = 0x20000000L;

    private Invocation() {}

    public static long of(long counter) {
        return CLASS | counter & 0xFFFFFF;
    }
}
