package org.kerbside.firmware.smartmeter.device;

import java.util.Locale;
import java.util.Optional;

/** What the chargepoint is on the network. */
public enum DeviceRole {
    /** Standalone auxiliary proportional controller: commanded by GBCS messages in DLMS. */
    SAPC,
    /** Auxiliary load control switch: commanded by the meter's load control events. */
    HCALCS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DeviceRole> ofWord(String word) {
        for (DeviceRole role : values()) {
            if (role.word().equals(word)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
