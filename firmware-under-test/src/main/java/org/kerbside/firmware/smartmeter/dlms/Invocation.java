package org.kerbside.firmware.smartmeter.dlms;

/** The identifier of an invocation as GBCS section 7.2.7 makes it from a counter. */
public final class Invocation {

    /** As every access request and data notification of the published test data has it: service class confirmed, priority normal. */
    private static final long CLASS = 0x20000000L;

    private Invocation() {}

    public static long of(long counter) {
        return CLASS | (counter & 0xFFFFFF);
    }
}
