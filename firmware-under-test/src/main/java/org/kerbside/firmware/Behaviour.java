package org.kerbside.firmware;

import io.soabase.recordbuilder.core.RecordBuilder;
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
import org.kerbside.firmware.smartmeter.device.CredentialRule;
import org.kerbside.firmware.smartmeter.device.GateBehaviour;
import org.kerbside.firmware.smartmeter.device.ImageRule;
import org.kerbside.firmware.smartmeter.device.JoinRule;
import org.kerbside.firmware.smartmeter.hcalcs.EventRule;
import org.kerbside.firmware.smartmeter.network.ClockRule;
import org.kerbside.firmware.smartmeter.radio.NetworkBehaviour;
import org.kerbside.firmware.smartmeter.sapc.LoadControlRule;

/** Every decision that a seeded defect may get wrong; all else in the firmware is fixed. */
@RecordBuilder
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
        NetworkBehaviour network,
        Rules<ClockRule> clock,
        GateBehaviour gate,
        Rules<CredentialRule> credentials,
        Rules<ImageRule> images,
        Rules<LoadControlRule> loadControl,
        Rules<EventRule> events,
        Rules<JoinRule> joins)
        implements BehaviourBuilder.With {

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
            NetworkBehaviour.CORRECT,
            Rules.all(),
            GateBehaviour.CORRECT,
            Rules.all(),
            Rules.all(),
            Rules.all(),
            Rules.all(),
            Rules.all());
}
