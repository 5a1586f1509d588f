package org.kerbside.firmware.defects;

import java.util.List;
import org.kerbside.firmware.smartmeter.radio.NetworkBehaviour;

/** Defects of the home area network: its loss, joining, tunnel and time. */
final class NetworkDefects {

    static final List<Defect> ALL = List.of(
            new Defect(
                    "NEVER_ANSWERS",
                    "SF-01",
                    "obeys, but sends nothing over the network",
                    right -> right.with(right.network().without(NetworkBehaviour.Rule.SENDS))),
            new Defect(
                    "REBOOTS_ON_A_MALFORMED_DATAGRAM",
                    "SEC-17",
                    "a frame that nobody can read reboots it",
                    right -> right.with(right.network().withUnreadable(Misreadings::unchecked))),
            new Defect(
                    "COMMS_SETTING_LOST_AT_POWER_CUT",
                    "LC-04",
                    "forgets after a power cut what to do without the network",
                    right -> right.with(right.loss().withLossMemory(Memories::forgetful))),
            new Defect(
                    "STOPS_WITHOUT_NETWORK",
                    "LC-01",
                    "does not charge while the network is away",
                    right -> right.with(right.loss().withOfflineAmps(0))),
            new Defect(
                    "FULL_POWER_WITHOUT_NETWORK",
                    "LC-04",
                    "forgets the level in force as soon as the network is away",
                    right -> right.with(right.loss().withHoldsLevelsOffline(false))));

    private NetworkDefects() {}
}
