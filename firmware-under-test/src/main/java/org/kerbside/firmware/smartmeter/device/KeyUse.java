package org.kerbside.firmware.smartmeter.device;

import java.util.Locale;

/** What the key of a certificate is for. */
public enum KeyUse {
    SIGNATURE,
    AGREEMENT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
