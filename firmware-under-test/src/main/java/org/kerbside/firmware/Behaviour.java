package org.kerbside.firmware;

import org.kerbside.firmware.limits.DelayBehaviour;
import org.kerbside.firmware.limits.OverrideBehaviour;
import org.kerbside.firmware.schedule.ScheduleBehaviour;
import org.kerbside.firmware.security.SecurityBehaviour;
import org.kerbside.firmware.session.SessionBehaviour;
import org.kerbside.firmware.smartmeter.MeterBehaviour;

/** Every decision that a seeded defect may get wrong; all else in the firmware is fixed. */
public record Behaviour(
        DelayBehaviour delay,
        OverrideBehaviour override,
        ScheduleBehaviour schedule,
        MeterBehaviour meter,
        SecurityBehaviour security,
        SessionBehaviour session) {

    public static final Behaviour CORRECT = new Behaviour(
            DelayBehaviour.CORRECT,
            OverrideBehaviour.CORRECT,
            ScheduleBehaviour.CORRECT,
            MeterBehaviour.CORRECT,
            SecurityBehaviour.CORRECT,
            SessionBehaviour.CORRECT);

    public Behaviour with(DelayBehaviour other) {
        return new Behaviour(other, override, schedule, meter, security, session);
    }

    public Behaviour with(OverrideBehaviour other) {
        return new Behaviour(delay, other, schedule, meter, security, session);
    }

    public Behaviour with(ScheduleBehaviour other) {
        return new Behaviour(delay, override, other, meter, security, session);
    }

    public Behaviour with(MeterBehaviour other) {
        return new Behaviour(delay, override, schedule, other, security, session);
    }

    public Behaviour with(SecurityBehaviour other) {
        return new Behaviour(delay, override, schedule, meter, other, session);
    }

    public Behaviour with(SessionBehaviour other) {
        return new Behaviour(delay, override, schedule, meter, security, other);
    }
}
