package org.kerbside.firmware.defects;

import java.util.List;
import org.kerbside.firmware.smartmeter.network.ClockRule;
import org.kerbside.firmware.smartmeter.radio.NetworkBehaviour;

/** Defects of the home area network: its loss, joining, tunnel and time. */
final class NetworkDefects {

    static final List<Defect> ALL = List.of(
            new Defect(
                    "NEVER_ANSWERS",
                    "SF-01",
                    "obeys, but sends nothing over the network",
                    right -> right.withNetwork(right.network().without(NetworkBehaviour.Rule.SENDS))),
            new Defect(
                    "COMMS_SETTING_LOST_AT_POWER_CUT",
                    "LC-04",
                    "forgets after a power cut what to do without the network",
                    right -> right.withLoss(right.loss().withLossMemory(Memories::forgetful))),
            new Defect(
                    "STOPS_WITHOUT_NETWORK",
                    "LC-01",
                    "does not charge while the network is away",
                    right -> right.withLoss(right.loss().withOfflineAmps(0))),
            new Defect(
                    "FULL_POWER_WITHOUT_NETWORK",
                    "LC-04",
                    "forgets the level in force as soon as the network is away",
                    right -> right.withLoss(right.loss().withHoldsLevelsOffline(false))),
            new Defect(
                    "LARGE_STEP_FOLLOWED",
                    "TM-02",
                    "follows a hub whose time is minutes off, and says nothing",
                    right -> right.withClock(right.clock().without(ClockRule.DOUBTS_LARGE_STEPS))),
            new Defect(
                    "VALIDITY_IGNORED",
                    "TM-03",
                    "sets its clock outside the interval of the command",
                    right -> right.withClock(right.clock().without(ClockRule.KEEPS_TO_VALIDITY_INTERVAL))),
            new Defect(
                    "JOINS_WITHOUT_REST",
                    "CM-03",
                    "tries to join every second",
                    right -> right.withNetwork(right.network().without(NetworkBehaviour.Rule.WAITS_BETWEEN_JOINS))),
            new Defect(
                    "TUNNEL_NOT_REQUESTED_AGAIN",
                    "CM-10",
                    "cannot be commanded once the hub has started anew",
                    right -> right.withNetwork(right.network().without(NetworkBehaviour.Rule.REQUESTS_TUNNEL_AGAIN))),
            new Defect(
                    "OLD_TIME_TAKEN_AGAIN",
                    "TM-07",
                    "sets its clock to what the hub said last where it does not answer",
                    right -> right.withClock(right.clock().without(ClockRule.RUNS_ON_WITHOUT_HUB))),
            new Defect(
                    "OPENED_LID_NOT_TOLD",
                    "TA-01",
                    "logs that its lid was opened, and tells nobody",
                    right -> right.withNetwork(right.network().without(NetworkBehaviour.Rule.TELLS_OPENED_LID))));

    private NetworkDefects() {}
}
