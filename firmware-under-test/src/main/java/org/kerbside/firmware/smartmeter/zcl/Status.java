package org.kerbside.firmware.smartmeter.zcl;

/** Status values of the cluster library; Zigbee document 07-5123, section 2.6.3. */
public final class Status {

    public static final int SUCCESS = 0x00;
    public static final int FAILURE = 0x01;
    public static final int NOT_AUTHORISED = 0x7E;
    public static final int MALFORMED_COMMAND = 0x80;
    public static final int UNSUPPORTED_CLUSTER_COMMAND = 0x81;
    public static final int UNSUPPORTED_GENERAL_COMMAND = 0x82;
    public static final int INVALID_FIELD = 0x85;
    public static final int UNSUPPORTED_ATTRIBUTE = 0x86;
    public static final int NOT_FOUND = 0x8B;

    private Status() {}
}
