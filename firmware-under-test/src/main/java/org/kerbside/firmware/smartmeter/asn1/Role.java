package org.kerbside.firmware.smartmeter.asn1;

import java.util.Optional;

/** What a remote party is to a device; numbers of GBCS RemotePartyRole, and of the OU in certificates. */
public enum Role {
    ROOT(0, "root"),
    RECOVERY(1, "recovery"),
    SUPPLIER(2, "supplier"),
    NETWORK_OPERATOR(3, "networkOperator"),
    ACCESS_CONTROL_BROKER(4, "accessControlBroker"),
    TRANSITIONAL_COS(5, "transitionalCoS"),
    WAN_PROVIDER(6, "wanProvider"),
    ISSUING_AUTHORITY(7, "issuingAuthority"),
    LOAD_CONTROLLER(8, "loadController"),
    OTHER(127, "other");

    private final int code;
    private final String title;

    Role(int code, String title) {
        this.code = code;
        this.title = title;
    }

    public int code() {
        return code;
    }

    /** As in personalisation. */
    public String title() {
        return title;
    }

    public static Optional<Role> of(int code) {
        for (Role role : values()) {
            if (role.code == code) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    public static Optional<Role> titled(String title) {
        for (Role role : values()) {
            if (role.title.equals(title)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
