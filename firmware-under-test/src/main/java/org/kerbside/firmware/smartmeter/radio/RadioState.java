package org.kerbside.firmware.smartmeter.radio;

import java.util.Locale;

/** How far the module has got with the hub, in the order of the host protocol's codes. */
public enum RadioState {
    NONE,
    JOINED,
    /** A link key with the hub was made by CBKE. */
    AUTHORISED;

    private static final RadioState[] BY_CODE = {NONE, JOINED, AUTHORISED};

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean isCode(int code) {
        return code >= 0 && code < BY_CODE.length;
    }

    static RadioState of(int code) {
        return BY_CODE[code];
    }
}
