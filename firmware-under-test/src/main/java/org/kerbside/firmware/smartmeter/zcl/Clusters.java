package org.kerbside.firmware.smartmeter.zcl;

/** Cluster identifiers of Zigbee Smart Energy. */
public final class Clusters {

    public static final int BASIC = 0x0000;
    public static final int IDENTIFY = 0x0003;
    public static final int TIME = 0x000A;
    public static final int KEEP_ALIVE = 0x0025;
    public static final int DEMAND_RESPONSE = 0x0701;
    public static final int METERING = 0x0702;
    public static final int TUNNELING = 0x0704;
    public static final int KEY_ESTABLISHMENT = 0x0800;

    private Clusters() {}
}
