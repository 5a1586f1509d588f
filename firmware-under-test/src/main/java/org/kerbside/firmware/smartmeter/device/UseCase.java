package org.kerbside.firmware.smartmeter.device;

import static org.kerbside.firmware.smartmeter.device.RemoteRole.ACCESS_CONTROL_BROKER;
import static org.kerbside.firmware.smartmeter.device.RemoteRole.LOAD_CONTROLLER;
import static org.kerbside.firmware.smartmeter.device.RemoteRole.NETWORK_OPERATOR;
import static org.kerbside.firmware.smartmeter.device.RemoteRole.RECOVERY;
import static org.kerbside.firmware.smartmeter.device.RemoteRole.SUPPLIER;
import static org.kerbside.firmware.smartmeter.device.RemoteRole.TRANSITIONAL_COS;
import static org.kerbside.firmware.smartmeter.device.RemoteRole.WAN_PROVIDER;
import static org.kerbside.firmware.smartmeter.device.UseCase.Kind.CREDENTIALS;
import static org.kerbside.firmware.smartmeter.device.UseCase.Kind.FIRMWARE;
import static org.kerbside.firmware.smartmeter.device.UseCase.Kind.JOINS;
import static org.kerbside.firmware.smartmeter.device.UseCase.Kind.OBJECTS;

import java.util.Optional;
import java.util.Set;

/** The GBCS use cases that the chargepoint knows: code, criticality and eligible roles from the use case table of GBCS. */
// Set.of makes sets that never change, which their type does not say.
@SuppressWarnings("ImmutableEnumChecker")
public enum UseCase {
    ECS46A(0x0053, true, false, OBJECTS, SUPPLIER),
    ECS46C(0x0054, true, true, OBJECTS, SUPPLIER),
    ECS46D(0x011A, true, true, OBJECTS, SUPPLIER),
    ECS47(0x0055, true, false, OBJECTS, SUPPLIER),
    ECS47A(0x011E, true, false, OBJECTS, SUPPLIER),
    ECS47E(0x011F, true, false, OBJECTS, LOAD_CONTROLLER),
    ECS61A(0x00BB, false, false, OBJECTS, SUPPLIER, NETWORK_OPERATOR, ACCESS_CONTROL_BROKER),
    ECS61C(0x005E, false, false, OBJECTS, SUPPLIER, ACCESS_CONTROL_BROKER),
    ECS61D(0x011C, false, false, OBJECTS, SUPPLIER, NETWORK_OPERATOR, ACCESS_CONTROL_BROKER, LOAD_CONTROLLER),
    ECS61E(0x011D, false, false, OBJECTS, SUPPLIER, NETWORK_OPERATOR, ACCESS_CONTROL_BROKER, LOAD_CONTROLLER),
    ECS62(0x005F, false, false, OBJECTS, SUPPLIER),
    ECS35G(0x00FD, false, false, OBJECTS, SUPPLIER, NETWORK_OPERATOR, LOAD_CONTROLLER),
    ECS15C(0x00C1, false, false, OBJECTS, SUPPLIER),
    ECS38(0x004B, true, false, OBJECTS, SUPPLIER),
    ECS26C(0x003D, false, false, OBJECTS, SUPPLIER, NETWORK_OPERATOR, ACCESS_CONTROL_BROKER),
    ECS52(0x0059, false, false, OBJECTS, SUPPLIER, NETWORK_OPERATOR, ACCESS_CONTROL_BROKER),
    ECS70(0x0062, true, false, OBJECTS, SUPPLIER),
    CS02B_SUPPLIER_BY_SUPPLIER(0x0102, true, true, CREDENTIALS, SUPPLIER),
    CS02B_NETWORK_OPERATOR(0x0103, true, true, CREDENTIALS, NETWORK_OPERATOR),
    CS02B_ACCESS_CONTROL_BROKER(0x0104, true, true, CREDENTIALS, ACCESS_CONTROL_BROKER),
    CS02B_WAN_PROVIDER(0x0105, true, true, CREDENTIALS, WAN_PROVIDER),
    CS02B_TRANSITIONAL_COS(0x0106, true, true, CREDENTIALS, TRANSITIONAL_COS),
    CS02B_SUPPLIER_BY_TRANSITIONAL_COS(0x0107, true, true, CREDENTIALS, TRANSITIONAL_COS),
    CS02B_ANY_BY_RECOVERY(0x0108, true, true, CREDENTIALS, RECOVERY),
    CS02F(
            0x011B,
            false,
            false,
            CREDENTIALS,
            SUPPLIER,
            NETWORK_OPERATOR,
            ACCESS_CONTROL_BROKER,
            LOAD_CONTROLLER,
            TRANSITIONAL_COS),
    CS02G_BY_LOAD_CONTROLLER(0x0125, true, true, CREDENTIALS, LOAD_CONTROLLER),
    CS02G_BY_SUPPLIER(0x0126, true, true, CREDENTIALS, SUPPLIER),
    CS03A1(0x000D, true, false, JOINS, SUPPLIER),
    /** Code from Wireshark's table; no test data has it (assumption). */
    CS03A2(0x00AB, true, false, JOINS, SUPPLIER),
    CS04AC(0x000F, true, false, JOINS, SUPPLIER),
    CS06(0x0012, true, true, FIRMWARE, SUPPLIER),
    CS07(0x0013, false, false, JOINS, SUPPLIER, ACCESS_CONTROL_BROKER, NETWORK_OPERATOR),
    CS08(0x0129, false, false, FIRMWARE, SUPPLIER, NETWORK_OPERATOR, ACCESS_CONTROL_BROKER);

    /** Who does what it says. */
    public enum Kind {
        /** COSEM objects: only of an SAPC. */
        OBJECTS,
        /** Trust anchors. */
        CREDENTIALS,
        /** Devices that it is joined with. */
        JOINS,
        FIRMWARE
    }

    private final int code;
    private final boolean critical;
    private final boolean dated;
    private final Kind kind;
    private final Set<RemoteRole> eligible;

    UseCase(int code, boolean critical, boolean dated, Kind kind, RemoteRole... eligible) {
        this.code = code;
        this.critical = critical;
        this.dated = dated;
        this.kind = kind;
        this.eligible = Set.of(eligible);
    }

    public int code() {
        return code;
    }

    /** Signed by its originator; the response is signed. */
    public boolean critical() {
        return critical;
    }

    /** Whether it may be dated in the future: its response tells the time of the device. */
    public boolean dated() {
        return dated;
    }

    public Kind kind() {
        return kind;
    }

    public Set<RemoteRole> eligible() {
        return eligible;
    }

    /** An HCALCS has no COSEM objects; firmware versions are told by ECS52 or CS08, according to the role. */
    boolean isFor(DeviceRole role) {
        return role == DeviceRole.SAPC ? this != CS08 : kind != Kind.OBJECTS;
    }

    static Optional<UseCase> of(int code) {
        for (UseCase useCase : values()) {
            if (useCase.code == code) {
                return Optional.of(useCase);
            }
        }
        return Optional.empty();
    }
}
