package org.kerbside.firmware.smartmeter.gbcs;

import static org.kerbside.firmware.smartmeter.asn1.Role.ACCESS_CONTROL_BROKER;
import static org.kerbside.firmware.smartmeter.asn1.Role.LOAD_CONTROLLER;
import static org.kerbside.firmware.smartmeter.asn1.Role.NETWORK_OPERATOR;
import static org.kerbside.firmware.smartmeter.asn1.Role.RECOVERY;
import static org.kerbside.firmware.smartmeter.asn1.Role.SUPPLIER;
import static org.kerbside.firmware.smartmeter.asn1.Role.TRANSITIONAL_COS;
import static org.kerbside.firmware.smartmeter.asn1.Role.WAN_PROVIDER;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kerbside.firmware.smartmeter.asn1.Role;

/** The messages that a load controlling device meets, by message code; GBCS section 20 (the mapping table). */
public enum UseCase {
    CS02A(
            0x0008,
            "CS02a",
            "Provide Security Credential Details",
            Category.NON_CRITICAL,
            true,
            SUPPLIER,
            NETWORK_OPERATOR,
            ACCESS_CONTROL_BROKER,
            RECOVERY,
            TRANSITIONAL_COS),
    CS02C(0x000A, "CS02c", "Issue Security Credentials", Category.CRITICAL, true, SUPPLIER, ACCESS_CONTROL_BROKER),
    CS02D(
            0x000B,
            "CS02d",
            "Update Device Certificates on Device",
            Category.CRITICAL,
            true,
            SUPPLIER,
            ACCESS_CONTROL_BROKER),
    CS02E(
            0x000C,
            "CS02e",
            "Provide Device Certificates from Device",
            Category.CRITICAL,
            true,
            SUPPLIER,
            ACCESS_CONTROL_BROKER),
    CS03A1(0x000D, "CS03A1", "Method A Join (meter)", Category.CRITICAL, true, SUPPLIER),
    CS03B(0x000E, "CS03B", "Method B Join", Category.NON_CRITICAL, true, SUPPLIER, ACCESS_CONTROL_BROKER),
    CS04AC(0x000F, "CS04AC", "Method A or C Unjoin", Category.CRITICAL, true, SUPPLIER),
    CS04B(0x0010, "CS04B", "Method B Unjoin", Category.NON_CRITICAL, true, SUPPLIER, ACCESS_CONTROL_BROKER),
    CS06(0x0012, "CS06", "Activate Firmware", Category.CRITICAL, true, SUPPLIER),
    CS07(0x0013, "CS07", "Read Device Join Details", Category.NON_CRITICAL, true, SUPPLIER, ACCESS_CONTROL_BROKER),
    ECS15A(0x0024, "ECS15a", "Clear ESME Event Log", Category.NON_CRITICAL, false, SUPPLIER),
    ECS35A(
            0x0048,
            "ECS35a",
            "Read ESME Event Log",
            Category.NON_CRITICAL,
            false,
            SUPPLIER,
            NETWORK_OPERATOR,
            ACCESS_CONTROL_BROKER),
    ECS35B(
            0x0049,
            "ECS35b",
            "Read ESME Security Log",
            Category.NON_CRITICAL,
            false,
            SUPPLIER,
            NETWORK_OPERATOR,
            ACCESS_CONTROL_BROKER),
    ECS38(0x004B, "ECS38", "Update Randomised Offset Limit", Category.CRITICAL, false, SUPPLIER),
    ECS46A(0x0053, "ECS46a", "Set Auxiliary Controller Descriptions", Category.CRITICAL, false, SUPPLIER),
    ECS46C(0x0054, "ECS46c", "Set HCALCS or ALCS Labels and Calendar", Category.CRITICAL, false, SUPPLIER),
    ECS47(0x0055, "ECS47", "Set or Reset HCALCS or ALCS State", Category.CRITICAL, false, SUPPLIER),
    ECS52(
            0x0059,
            "ECS52",
            "Read ESME/SAPC/Comms Hub Firmware Version",
            Category.NON_CRITICAL,
            false,
            SUPPLIER,
            NETWORK_OPERATOR,
            ACCESS_CONTROL_BROKER),
    ECS61C(0x005E, "ECS61c", "Read Boost Function Data", Category.NON_CRITICAL, false, SUPPLIER, ACCESS_CONTROL_BROKER),
    ECS62(0x005F, "ECS62", "Set ALCS/APC and Boost Function Association", Category.NON_CRITICAL, false, SUPPLIER),
    ECS70(0x0062, "ECS70", "Set Clock", Category.CRITICAL, false, SUPPLIER),
    CS03A2(0x00AB, "CS03A2", "Method A Join (non meter)", Category.CRITICAL, true, SUPPLIER),
    CS03C(0x00AF, "CS03C", "Method C Join", Category.CRITICAL, true, SUPPLIER, ACCESS_CONTROL_BROKER),
    ECS35F(
            0x00BA,
            "ECS35f",
            "Read ALCS Event Log",
            Category.NON_CRITICAL,
            false,
            SUPPLIER,
            NETWORK_OPERATOR,
            ACCESS_CONTROL_BROKER),
    ECS61A(
            0x00BB,
            "ECS61a",
            "Read HCALCS and ALCS Data",
            Category.NON_CRITICAL,
            false,
            SUPPLIER,
            NETWORK_OPERATOR,
            ACCESS_CONTROL_BROKER),
    ECS15C(0x00C1, "ECS15c", "Clear Auxiliary Controller Event Log", Category.NON_CRITICAL, false, SUPPLIER),
    FUTURE_FIRMWARE(0x00CA, "CS06", "Future Dated Firmware Activation Alert", Category.CRITICAL_ALERT, true),
    FUTURE_CREDENTIALS(0x00CB, "CS02b", "Future Dated Security Credentials Alert", Category.CRITICAL_ALERT, true),
    FUTURE_COMMAND(0x00CC, "FDA-DLMS", "Future Dated Command Outcome Alert", Category.CRITICAL_ALERT, false),
    DEVICE_IDENTITY(
            0x00F9,
            "ECS26m",
            "Read Identity, Type and Supply Tamper State",
            Category.NON_CRITICAL,
            false,
            SUPPLIER,
            NETWORK_OPERATOR,
            ACCESS_CONTROL_BROKER),
    ECS35G(
            0x00FD,
            "ECS35g",
            "Read Auxiliary Controller Event Log",
            Category.NON_CRITICAL,
            false,
            SUPPLIER,
            NETWORK_OPERATOR,
            LOAD_CONTROLLER),
    CS02B_SUPPLIER(0x0102, "CS02b", "Supplier's Credentials by Supplier", Category.CRITICAL, true, SUPPLIER),
    CS02B_NETWORK_OPERATOR(
            0x0103,
            "CS02b",
            "Network Operator's Credentials by Network Operator",
            Category.CRITICAL,
            true,
            NETWORK_OPERATOR),
    CS02B_ACCESS_CONTROL_BROKER(
            0x0104,
            "CS02b",
            "Access Control Broker's Credentials by Access Control Broker",
            Category.CRITICAL,
            true,
            ACCESS_CONTROL_BROKER),
    CS02B_WAN_PROVIDER(
            0x0105, "CS02b", "WAN Provider's Credentials by WAN Provider", Category.CRITICAL, true, WAN_PROVIDER),
    CS02B_TRANSITIONAL_COS(
            0x0106,
            "CS02b",
            "Transitional CoS's Credentials by Transitional CoS",
            Category.CRITICAL,
            true,
            TRANSITIONAL_COS),
    CS02B_CHANGE_OF_SUPPLIER(
            0x0107, "CS02b", "Supplier's Credentials by Transitional CoS", Category.CRITICAL, true, TRANSITIONAL_COS),
    CS02B_RECOVERY(0x0108, "CS02b", "Any Credentials but the Root's by Recovery", Category.CRITICAL, true, RECOVERY),
    CS02B_CONTINGENCY(0x0109, "CS02b", "Any Credentials by Contingency", Category.CRITICAL, true, RECOVERY),
    ECS46D(0x011A, "ECS46d", "Set Auxiliary Controller Calendar", Category.CRITICAL, false, SUPPLIER),
    CS02F(
            0x011B,
            "CS02f",
            "Provide Security Credential Details (ESME, SAPC)",
            Category.NON_CRITICAL,
            true,
            SUPPLIER,
            NETWORK_OPERATOR,
            ACCESS_CONTROL_BROKER,
            RECOVERY,
            TRANSITIONAL_COS,
            LOAD_CONTROLLER),
    ECS61D(
            0x011C,
            "ECS61d",
            "Read Auxiliary Controller Configuration Data",
            Category.NON_CRITICAL,
            false,
            SUPPLIER,
            NETWORK_OPERATOR,
            ACCESS_CONTROL_BROKER,
            LOAD_CONTROLLER),
    ECS61E(
            0x011D,
            "ECS61e",
            "Read Auxiliary Controller Operational Data",
            Category.NON_CRITICAL,
            false,
            SUPPLIER,
            NETWORK_OPERATOR,
            ACCESS_CONTROL_BROKER,
            LOAD_CONTROLLER),
    ECS47A(0x011E, "ECS47a", "Set Auxiliary Controller [n] State", Category.CRITICAL, false, SUPPLIER),
    ECS47E(0x011F, "ECS47e", "Limit APC [n] Level", Category.CRITICAL, false, LOAD_CONTROLLER),
    ECS100(0x0120, "ECS100", "Command Not Supported Alert", Category.CRITICAL_ALERT, false),
    ECS101(0x0121, "ECS101", "Limit APC [n] Level Command processed", Category.CRITICAL_ALERT, false),
    ECS102(0x0122, "ECS102", "Limit APC [n] Level ended or cancelled", Category.CRITICAL_ALERT, false),
    ECS200(0x0123, "ECS200", "Operational Update Alert", Category.CRITICAL_ALERT, false),
    FUTURE_LOAD_CONTROLLER(
            0x0124, "CS02g", "Future Dated Load Controller's Credentials Alert", Category.CRITICAL_ALERT, true),
    CS02G_LOAD_CONTROLLER(
            0x0125,
            "CS02g",
            "Load Controller's Credentials by Load Controller",
            Category.CRITICAL,
            true,
            LOAD_CONTROLLER),
    CS02G_SUPPLIER(0x0126, "CS02g", "Load Controller's Credentials by Supplier", Category.CRITICAL, true, SUPPLIER),
    CS08(
            0x0129,
            "CS08",
            "Read PPMID/HCALCS Firmware Version",
            Category.NON_CRITICAL,
            true,
            SUPPLIER,
            ACCESS_CONTROL_BROKER),
    GENERIC_CRITICAL_ALERT(0x1000, "GCA", "Generic Critical Alert", Category.CRITICAL_ALERT, false),
    GENERIC_ALERT(0x1001, "GNCA", "Generic Non Critical Alert", Category.NON_CRITICAL_ALERT, false);

    /** How a message is protected, and what follows from it. */
    public enum Category {
        /** Signed by the party; its response is signed. */
        CRITICAL("SME.C.C"),
        /** Its response has a MAC. */
        NON_CRITICAL("SME.C.NC"),
        CRITICAL_ALERT("SME.A.C"),
        NON_CRITICAL_ALERT("SME.A.NC");

        private final String title;

        Category(String title) {
            this.title = title;
        }

        /** As in GBCS. */
        public String title() {
            return title;
        }
    }

    private static final Map<Integer, UseCase> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(UseCase::code, useCase -> useCase));

    private final int code;
    private final String reference;
    private final String title;
    private final Category category;
    private final boolean asn1;

    @SuppressWarnings("ImmutableEnumChecker") // the set cannot be changed; its type does not say so
    private final Set<Role> roles;

    UseCase(int code, String reference, String title, Category category, boolean asn1, Role... roles) {
        this.code = code;
        this.reference = reference;
        this.title = title;
        this.category = category;
        this.asn1 = asn1;
        EnumSet<Role> eligible = EnumSet.noneOf(Role.class);
        Collections.addAll(eligible, roles);
        this.roles = Collections.unmodifiableSet(eligible);
    }

    public static Optional<UseCase> of(int messageCode) {
        return Optional.ofNullable(BY_CODE.get(messageCode));
    }

    /** The message code. */
    public int code() {
        return code;
    }

    /** The reference of GBCS, as ECS47a; credentials have several message codes with one reference. */
    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    public Category category() {
        return category;
    }

    /** Whether its payload is ASN.1, which every kind of device understands; else DLMS. */
    public boolean asn1() {
        return asn1;
    }

    /** Whose commands of it are obeyed; empty of alerts. */
    public Set<Role> roles() {
        return roles;
    }
}
