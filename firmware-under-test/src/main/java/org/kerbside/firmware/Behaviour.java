package org.kerbside.firmware;

import org.kerbside.firmware.contactor.ContactorBehaviour;
import org.kerbside.firmware.limits.DelayBehaviour;
import org.kerbside.firmware.limits.OverrideBehaviour;
import org.kerbside.firmware.metering.MeteringBehaviour;
import org.kerbside.firmware.pilot.PilotBehaviour;
import org.kerbside.firmware.protection.ProtectionBehaviour;
import org.kerbside.firmware.schedule.ScheduleBehaviour;
import org.kerbside.firmware.security.SecurityBehaviour;
import org.kerbside.firmware.session.SessionBehaviour;
import org.kerbside.firmware.smartmeter.MeterBehaviour;

/** Every decision that a seeded defect may get wrong; all else in the firmware is fixed. */
public record Behaviour(
        PilotBehaviour pilot,
        ContactorBehaviour contactor,
        ProtectionBehaviour protection,
        MeteringBehaviour metering,
        DelayBehaviour delay,
        OverrideBehaviour override,
        ScheduleBehaviour schedule,
        MeterBehaviour meter,
        SecurityBehaviour security,
        SessionBehaviour session) {

    public static final Behaviour CORRECT = new Behaviour(
            PilotBehaviour.CORRECT,
            ContactorBehaviour.CORRECT,
            ProtectionBehaviour.CORRECT,
            MeteringBehaviour.CORRECT,
            DelayBehaviour.CORRECT,
            OverrideBehaviour.CORRECT,
            ScheduleBehaviour.CORRECT,
            MeterBehaviour.CORRECT,
            SecurityBehaviour.CORRECT,
            SessionBehaviour.CORRECT);

    public Behaviour with(PilotBehaviour other) {
        return new Behaviour(
                other, contactor, protection, metering, delay, override, schedule, meter, security, session);
    }

    public Behaviour with(ContactorBehaviour other) {
        return new Behaviour(pilot, other, protection, metering, delay, override, schedule, meter, security, session);
    }

    public Behaviour with(ProtectionBehaviour other) {
        return new Behaviour(pilot, contactor, other, metering, delay, override, schedule, meter, security, session);
    }

    public Behaviour with(MeteringBehaviour other) {
        return new Behaviour(pilot, contactor, protection, other, delay, override, schedule, meter, security, session);
    }

    public Behaviour with(DelayBehaviour other) {
        return new Behaviour(
                pilot, contactor, protection, metering, other, override, schedule, meter, security, session);
    }

    public Behaviour with(OverrideBehaviour other) {
        return new Behaviour(pilot, contactor, protection, metering, delay, other, schedule, meter, security, session);
    }

    public Behaviour with(ScheduleBehaviour other) {
        return new Behaviour(pilot, contactor, protection, metering, delay, override, other, meter, security, session);
    }

    public Behaviour with(MeterBehaviour other) {
        return new Behaviour(
                pilot, contactor, protection, metering, delay, override, schedule, other, security, session);
    }

    public Behaviour with(SecurityBehaviour other) {
        return new Behaviour(pilot, contactor, protection, metering, delay, override, schedule, meter, other, session);
    }

    public Behaviour with(SessionBehaviour other) {
        return new Behaviour(pilot, contactor, protection, metering, delay, override, schedule, meter, security, other);
    }
}
