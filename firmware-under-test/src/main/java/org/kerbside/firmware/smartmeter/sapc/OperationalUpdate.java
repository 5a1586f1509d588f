package org.kerbside.firmware.smartmeter.sapc;

import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.smartmeter.device.Outbox;
import org.kerbside.firmware.smartmeter.device.RemoteRole;
import org.kerbside.firmware.smartmeter.device.TrustAnchors;
import org.kerbside.firmware.smartmeter.dlms.Data;

/** Tells load controller and supplier when what the chargepoint allows changes (ECS200); nothing about its owner. */
public final class OperationalUpdate {

    private static final int MESSAGE = 0x0123;
    private static final int UPDATE = 0x8F88;

    private final Outbox outbox;
    private final TrustAnchors anchors;
    private final IntSupplier output;
    private final Supplier<String> ownersData;
    private final Rules<LoadControlRule> behaviour;
    private int told = -1;

    /**
     * @param output what the chargepoint allows, in percent of its rating
     * @param ownersData what nobody is to be told
     */
    public OperationalUpdate(
            Outbox outbox,
            TrustAnchors anchors,
            IntSupplier output,
            Supplier<String> ownersData,
            Rules<LoadControlRule> behaviour) {
        this.outbox = outbox;
        this.anchors = anchors;
        this.output = output;
        this.ownersData = ownersData;
        this.behaviour = behaviour;
    }

    /** To be asked whenever it may have changed; what it is at power-up is no change. */
    public void review() {
        int now = output.getAsInt();
        if (told >= 0 && now != told && behaviour.keeps(LoadControlRule.TELLS_UPDATE)) {
            tell(now);
        }
        told = now;
    }

    private void tell(int percent) {
        long loadController = anchors.party(RemoteRole.LOAD_CONTROLLER);
        String more = behaviour.keeps(LoadControlRule.KEEPS_OWNERS_DATA) ? "" : ownersData.get();
        Data json =
                Data.utf8("{\"outputState\":\"" + percent + "\",\"inputState\":\"0\",\"other-data\":\"" + more + "\"}");
        if (loadController == 0) {
            outbox.alert(MESSAGE, UPDATE, json);
        } else {
            outbox.alertFor(loadController, MESSAGE, UPDATE, json);
        }
    }
}
