package org.kerbside.firmware.smartmeter.device;

import java.util.Locale;

/** Why a command does nothing. */
public enum Refusal {
    MALFORMED,
    TARGET,
    /** The use case is unknown, or not for this device. */
    UNKNOWN,
    ROLE,
    REPLAY,
    SIGNATURE,
    MAC;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
