package org.kerbside.firmware;

import org.kerbside.firmware.smartmeter.device.CredentialBehaviour;
import org.kerbside.firmware.smartmeter.device.GateBehaviour;
import org.kerbside.firmware.smartmeter.device.ImageBehaviour;
import org.kerbside.firmware.smartmeter.hcalcs.EventBehaviour;
import org.kerbside.firmware.smartmeter.network.ClockBehaviour;
import org.kerbside.firmware.smartmeter.radio.NetworkBehaviour;
import org.kerbside.firmware.smartmeter.sapc.LoadControlBehaviour;

/** The part of {@link Behaviour} that is about the smart metering network. */
public record SmartMeteringBehaviour(
        NetworkBehaviour network,
        ClockBehaviour clock,
        GateBehaviour gate,
        CredentialBehaviour credentials,
        ImageBehaviour images,
        LoadControlBehaviour loadControl,
        EventBehaviour events) {

    public static final SmartMeteringBehaviour CORRECT = new SmartMeteringBehaviour(
            NetworkBehaviour.CORRECT,
            ClockBehaviour.CORRECT,
            GateBehaviour.CORRECT,
            CredentialBehaviour.CORRECT,
            ImageBehaviour.CORRECT,
            LoadControlBehaviour.CORRECT,
            EventBehaviour.CORRECT);

    SmartMeteringBehaviour with(NetworkBehaviour other) {
        return new SmartMeteringBehaviour(other, clock, gate, credentials, images, loadControl, events);
    }

    SmartMeteringBehaviour with(ClockBehaviour other) {
        return new SmartMeteringBehaviour(network, other, gate, credentials, images, loadControl, events);
    }

    SmartMeteringBehaviour with(GateBehaviour other) {
        return new SmartMeteringBehaviour(network, clock, other, credentials, images, loadControl, events);
    }

    SmartMeteringBehaviour with(CredentialBehaviour other) {
        return new SmartMeteringBehaviour(network, clock, gate, other, images, loadControl, events);
    }

    SmartMeteringBehaviour with(ImageBehaviour other) {
        return new SmartMeteringBehaviour(network, clock, gate, credentials, other, loadControl, events);
    }

    SmartMeteringBehaviour with(LoadControlBehaviour other) {
        return new SmartMeteringBehaviour(network, clock, gate, credentials, images, other, events);
    }

    SmartMeteringBehaviour with(EventBehaviour other) {
        return new SmartMeteringBehaviour(network, clock, gate, credentials, images, loadControl, other);
    }
}
