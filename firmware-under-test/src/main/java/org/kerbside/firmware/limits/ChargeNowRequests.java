package org.kerbside.firmware.limits;

import java.util.Optional;
import java.util.function.Supplier;
import org.kerbside.firmware.limits.ChargeNow.Actor;
import org.kerbside.firmware.security.Event;
import org.kerbside.firmware.security.SecurityLog;

/** Takes the wish to charge now from console and button: no wish while protection blocks (SI 2021/1467 reg. 8). */
public final class ChargeNowRequests {

    private final ChargingControl control;
    private final ChargeNow chargeNow;
    private final SecurityLog log;
    private final Supplier<Optional<String>> blocked;

    /**
     * @param blocked what protection holds against charging, in words
     */
    public ChargeNowRequests(
            ChargingControl control, ChargeNow chargeNow, SecurityLog log, Supplier<Optional<String>> blocked) {
        this.control = control;
        this.chargeNow = chargeNow;
        this.log = log;
        this.blocked = blocked;
    }

    /** Why the wish was refused; empty when it was granted. */
    public Optional<String> begin(Actor actor) {
        Optional<String> cause = blocked.get();
        if (cause.isEmpty() && chargeNow.actor() != actor) {
            log.record(Event.OVERRIDE, actor.word());
            control.override(actor);
        }
        return cause;
    }

    public void end() {
        if (chargeNow.active()) {
            control.endOverride();
        }
    }
}
