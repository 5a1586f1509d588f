package org.kerbside.firmware.smartmeter.device;

import java.util.Optional;

/** Who may command a device, each with the code that certificates and messages have for it. */
public enum RemoteRole {
    ROOT("root", 0),
    RECOVERY("recovery", 1),
    SUPPLIER("supplier", 2),
    NETWORK_OPERATOR("networkOperator", 3),
    ACCESS_CONTROL_BROKER("accessControlBroker", 4),
    TRANSITIONAL_COS("transitionalCoS", 5),
    WAN_PROVIDER("wanProvider", 6),
    LOAD_CONTROLLER("loadController", 8);

    private final String word;
    private final int code;

    RemoteRole(String word, int code) {
        this.word = word;
        this.code = code;
    }

    /** As in the personalisation. */
    public String word() {
        return word;
    }

    public int code() {
        return code;
    }

    static Optional<RemoteRole> ofWord(String word) {
        for (RemoteRole role : values()) {
            if (role.word.equals(word)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    public static Optional<RemoteRole> ofCode(int code) {
        for (RemoteRole role : values()) {
            if (role.code == code) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
