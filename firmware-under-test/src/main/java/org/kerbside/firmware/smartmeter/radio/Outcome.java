package org.kerbside.firmware.smartmeter.radio;

/** What became of a frame, in the order of the host protocol's codes. */
public enum Outcome {
    ACKNOWLEDGED,
    NO_ACKNOWLEDGEMENT,
    NO_LINK_KEY,
    NO_NETWORK;

    private static final Outcome[] BY_CODE = {ACKNOWLEDGED, NO_ACKNOWLEDGEMENT, NO_LINK_KEY, NO_NETWORK};

    static boolean isCode(int code) {
        return code >= 0 && code < BY_CODE.length;
    }

    static Outcome of(int code) {
        return BY_CODE[code];
    }
}
