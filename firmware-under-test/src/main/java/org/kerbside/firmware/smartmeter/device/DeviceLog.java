package org.kerbside.firmware.smartmeter.device;

import com.fasterxml.jackson.databind.node.IntNode;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.kerbside.firmware.smartmeter.asn1.JoinDetails;
import org.kerbside.firmware.smartmeter.asn1.JoinDevice;
import org.kerbside.firmware.storage.Store;

/** The devices that this one was joined with, in flash. */
public final class DeviceLog {

    private static final String KEYS = "meter/device/";

    private final Store store;

    public DeviceLog(Store store) {
        this.store = store;
    }

    /** By EUI-64, in its order. */
    public List<JoinDetails.Device> devices() {
        List<JoinDetails.Device> devices = new ArrayList<>();
        store.under(KEYS)
                .forEach((key, type) -> devices.add(new JoinDetails.Device(
                        Long.parseUnsignedLong(key.substring(KEYS.length()), 16), type.intValue())));
        return devices;
    }

    public boolean has(long eui) {
        return store.value(key(eui)).isPresent();
    }

    /** Whether the device may be joined as that type: not while it is joined as another, nor a meter beside another one. */
    boolean fits(long eui, int type) {
        return devices().stream()
                .noneMatch(known -> known.eui() == eui
                        ? known.type() != type
                        : type == JoinDevice.ESME && known.type() == JoinDevice.ESME);
    }

    void add(long eui, int type) {
        store.put(key(eui), IntNode.valueOf(type));
    }

    void remove(long eui) {
        store.remove(key(eui));
    }

    private static String key(long eui) {
        return KEYS + HexFormat.of().toHexDigits(eui);
    }
}
