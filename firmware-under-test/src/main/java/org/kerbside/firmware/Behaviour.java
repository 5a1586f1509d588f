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
import org.kerbside.firmware.smartmeter.LevelBehaviour;
import org.kerbside.firmware.smartmeter.LossBehaviour;
import org.kerbside.firmware.smartmeter.device.CredentialBehaviour;
import org.kerbside.firmware.smartmeter.device.GateBehaviour;
import org.kerbside.firmware.smartmeter.device.ImageBehaviour;
import org.kerbside.firmware.smartmeter.hcalcs.EventBehaviour;
import org.kerbside.firmware.smartmeter.network.ClockBehaviour;
import org.kerbside.firmware.smartmeter.radio.NetworkBehaviour;
import org.kerbside.firmware.smartmeter.sapc.LoadControlBehaviour;

/** Every decision that a seeded defect may get wrong; all else in the firmware is fixed. */
public record Behaviour(
        PilotBehaviour pilot,
        ContactorBehaviour contactor,
        ProtectionBehaviour protection,
        MeteringBehaviour metering,
        DelayBehaviour delay,
        OverrideBehaviour override,
        ScheduleBehaviour schedule,
        LevelBehaviour levels,
        LossBehaviour loss,
        SecurityBehaviour security,
        SessionBehaviour session,
        SmartMeteringBehaviour smartMetering) {

    public static final Behaviour CORRECT = new Behaviour(
            PilotBehaviour.CORRECT,
            ContactorBehaviour.CORRECT,
            ProtectionBehaviour.CORRECT,
            MeteringBehaviour.CORRECT,
            DelayBehaviour.CORRECT,
            OverrideBehaviour.CORRECT,
            ScheduleBehaviour.CORRECT,
            LevelBehaviour.CORRECT,
            LossBehaviour.CORRECT,
            SecurityBehaviour.CORRECT,
            SessionBehaviour.CORRECT,
            SmartMeteringBehaviour.CORRECT);

    public Behaviour with(PilotBehaviour other) {
        return new Behaviour(
                other,
                contactor,
                protection,
                metering,
                delay,
                override,
                schedule,
                levels,
                loss,
                security,
                session,
                smartMetering);
    }

    public Behaviour with(ContactorBehaviour other) {
        return new Behaviour(
                pilot,
                other,
                protection,
                metering,
                delay,
                override,
                schedule,
                levels,
                loss,
                security,
                session,
                smartMetering);
    }

    public Behaviour with(ProtectionBehaviour other) {
        return new Behaviour(
                pilot,
                contactor,
                other,
                metering,
                delay,
                override,
                schedule,
                levels,
                loss,
                security,
                session,
                smartMetering);
    }

    public Behaviour with(MeteringBehaviour other) {
        return new Behaviour(
                pilot,
                contactor,
                protection,
                other,
                delay,
                override,
                schedule,
                levels,
                loss,
                security,
                session,
                smartMetering);
    }

    public Behaviour with(DelayBehaviour other) {
        return new Behaviour(
                pilot,
                contactor,
                protection,
                metering,
                other,
                override,
                schedule,
                levels,
                loss,
                security,
                session,
                smartMetering);
    }

    public Behaviour with(OverrideBehaviour other) {
        return new Behaviour(
                pilot,
                contactor,
                protection,
                metering,
                delay,
                other,
                schedule,
                levels,
                loss,
                security,
                session,
                smartMetering);
    }

    public Behaviour with(ScheduleBehaviour other) {
        return new Behaviour(
                pilot,
                contactor,
                protection,
                metering,
                delay,
                override,
                other,
                levels,
                loss,
                security,
                session,
                smartMetering);
    }

    public Behaviour with(LevelBehaviour other) {
        return new Behaviour(
                pilot,
                contactor,
                protection,
                metering,
                delay,
                override,
                schedule,
                other,
                loss,
                security,
                session,
                smartMetering);
    }

    public Behaviour with(LossBehaviour other) {
        return new Behaviour(
                pilot,
                contactor,
                protection,
                metering,
                delay,
                override,
                schedule,
                levels,
                other,
                security,
                session,
                smartMetering);
    }

    public Behaviour with(SecurityBehaviour other) {
        return new Behaviour(
                pilot,
                contactor,
                protection,
                metering,
                delay,
                override,
                schedule,
                levels,
                loss,
                other,
                session,
                smartMetering);
    }

    public Behaviour with(SessionBehaviour other) {
        return new Behaviour(
                pilot,
                contactor,
                protection,
                metering,
                delay,
                override,
                schedule,
                levels,
                loss,
                security,
                other,
                smartMetering);
    }

    Behaviour with(SmartMeteringBehaviour other) {
        return new Behaviour(
                pilot,
                contactor,
                protection,
                metering,
                delay,
                override,
                schedule,
                levels,
                loss,
                security,
                session,
                other);
    }

    public NetworkBehaviour network() {
        return smartMetering.network();
    }

    public Behaviour with(NetworkBehaviour other) {
        return with(smartMetering.with(other));
    }

    public ClockBehaviour clock() {
        return smartMetering.clock();
    }

    public Behaviour with(ClockBehaviour other) {
        return with(smartMetering.with(other));
    }

    public GateBehaviour gate() {
        return smartMetering.gate();
    }

    public Behaviour with(GateBehaviour other) {
        return with(smartMetering.with(other));
    }

    public CredentialBehaviour credentials() {
        return smartMetering.credentials();
    }

    public Behaviour with(CredentialBehaviour other) {
        return with(smartMetering.with(other));
    }

    public ImageBehaviour images() {
        return smartMetering.images();
    }

    public Behaviour with(ImageBehaviour other) {
        return with(smartMetering.with(other));
    }

    public LoadControlBehaviour loadControl() {
        return smartMetering.loadControl();
    }

    public Behaviour with(LoadControlBehaviour other) {
        return with(smartMetering.with(other));
    }

    public EventBehaviour events() {
        return smartMetering.events();
    }

    public Behaviour with(EventBehaviour other) {
        return with(smartMetering.with(other));
    }
}
