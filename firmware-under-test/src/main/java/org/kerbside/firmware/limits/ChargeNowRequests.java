package org.kerbside.firmware.limits;

import java.util.Optional;
import org.kerbside.firmware.limits.ChargeNow.Actor;
import org.kerbside.firmware.security.Event;
import org.kerbside.firmware.security.SecurityLog;

/** Takes the wish to charge now from console and button: no wish while protection blocks (SI 2021/1467 reg. 8). */
public final class ChargeNowRequests {

    /** Protection, as a wish meets it. */
    public interface Protection {

        /** What it holds against charging, in words; empty where it holds nothing. */
        Optional<String> causes();

        /** Lets go of what only unplugging should clear. */
        void clearLatched();
    }

    private final ChargingControl control;
    private final ChargeNow chargeNow;
    private final SecurityLog log;
    private final Protection protection;
    private final OverrideBehaviour behaviour;

    public ChargeNowRequests(
            ChargingControl control,
            ChargeNow chargeNow,
            SecurityLog log,
            Protection protection,
            OverrideBehaviour behaviour) {
        this.control = control;
        this.chargeNow = chargeNow;
        this.log = log;
        this.protection = protection;
        this.behaviour = behaviour;
    }

    /** Why the wish was refused; empty when it was granted. */
    public Optional<String> begin(Actor actor) {
        if (!behaviour.underProtection()) {
            protection.clearLatched();
        }
        Optional<String> causes = protection.causes();
        if (causes.isEmpty() && chargeNow.actor() != actor && behaviour.actors().contains(actor)) {
            log.record(Event.OVERRIDE, actor.word());
            control.override(actor);
        }
        return causes;
    }

    public void end() {
        if (chargeNow.active()) {
            control.endOverride();
        }
    }
}
