package org.kerbside.firmware.smartmeter.device;

import com.fasterxml.jackson.databind.node.TextNode;
import org.kerbside.firmware.storage.Kept;
import org.kerbside.firmware.storage.Store;

/** What the chargepoint is on the network, as its installer chose; an SAPC by default. */
public final class RoleSwitch {

    private final Kept<DeviceRole> role;
    private final Runnable changed;

    /**
     * @param changed what rests on the role
     */
    public RoleSwitch(Store store, Runnable changed) {
        this.role = new Kept<>(
                store,
                "meter/role",
                DeviceRole.SAPC,
                value -> TextNode.valueOf(value.word()),
                node -> DeviceRole.ofWord(node.asText()).orElse(DeviceRole.SAPC));
        this.changed = changed;
    }

    public DeviceRole role() {
        return role.value();
    }

    public void role(DeviceRole value) {
        role.value(value);
        changed.run();
    }
}
