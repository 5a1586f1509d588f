package org.kerbside.firmware;

/** What this firmware is called. */
public final class Firmware {

    private Firmware() {}

    /** As the console tells it, and as its manufacturer declares it. */
    public static String version() {
        return "1.0.0";
    }

    public static String model() {
        return "Kerbside Reference 1";
    }
}
