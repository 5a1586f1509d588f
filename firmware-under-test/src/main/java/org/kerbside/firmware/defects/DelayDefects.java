package org.kerbside.firmware.defects;

import java.time.Duration;
import java.util.List;

/** Defects of the randomised delay. */
final class DelayDefects {

    static final List<Defect> ALL = List.of(
            new Defect(
                    "MAXIMUM_STAYS_600",
                    "RD-01",
                    "accepts another maximum and keeps 600 s",
                    right -> right.withDelay(right.delay().withKeptMaximum(_ -> 600))),
            new Defect(
                    "MAXIMUM_UNCHECKED",
                    "RD-12",
                    "accepts any maximum",
                    right -> right.withDelay(right.delay().withPossibleMaximum(_ -> true))),
            new Defect(
                    "MAXIMUM_LOST_AT_POWER_CUT",
                    "RD-14",
                    "is back at 600 s after a power cut",
                    right -> right.withDelay(right.delay().withMemory(Memories::forgetful))),
            new Defect(
                    "MAXIMUM_ZERO_CRASHES",
                    "RD-13",
                    "reboots at every start of charging once the maximum delay is 0",
                    right -> right.withDelay(right.delay().withDraw(Draws::byRemainder))),
            new Defect(
                    "NO_DELAY_AT_START",
                    "RD-05",
                    "delays changes of the rate, but no start",
                    right -> right.withDelay(right.delay().withOfStarts(false))),
            new Defect(
                    "NO_DELAY_ON_RATE_CHANGE",
                    "RD-06",
                    "delays starts, but changes a rate that flows at once",
                    right -> right.withDelay(right.delay().withOfRateChanges(false))),
            new Defect(
                    "NETWORK_LOSS_ENDS_THE_DELAY",
                    "LC-03",
                    "starts at once when the network goes away during a delay",
                    right -> right.withDelay(right.delay().withEndsWithTheNetwork(true))),
            new Defect(
                    "SAME_DELAY_IN_SAME_SECOND",
                    "RD-16",
                    "two units that power up in the same second draw the same delays",
                    right -> right.withDelay(right.delay().withEntropy(Draws::seededByTheClock))),
            new Defect(
                    "STARTS_BEFORE_THE_WINDOW",
                    "RD-04",
                    "starts up to 600 s before its time",
                    right -> right.withDelay(right.delay().withLead(Duration.ofMinutes(10)))),
            new Defect(
                    "DELAY_ABOVE_MAXIMUM",
                    "RD-02",
                    "draws delays of up to twice the maximum",
                    right -> right.withDelay(right.delay().withDraw(Draws::upToTwiceTheMaximum))),
            new Defect(
                    "DELAY_CONSTANT",
                    "RD-15",
                    "waits half the maximum every time",
                    right -> right.withDelay(right.delay().withDraw(Draws::constant))),
            new Defect(
                    "DELAY_IN_TENS_OF_SECONDS",
                    "RD-03",
                    "draws only multiples of 10 s",
                    right -> right.withDelay(right.delay().withDraw(Draws::tens))),
            new Defect(
                    "OVERRIDE_IGNORED_DURING_DELAY",
                    "RD-07",
                    "waits for the end of a delay although somebody asked to charge now",
                    right -> right.withDelay(right.delay().withEndedByOverride(false))),
            new Defect(
                    "DELAY_ADDED_TO_UPSTREAM",
                    "RD-09",
                    "adds its own delay to one that the meter already applied",
                    right -> right.withDelay(right.delay().withReplacedByUpstream(false))),
            new Defect(
                    "CHARGES_AT_ONCE_AFTER_POWER_CUT",
                    "RD-17",
                    "charges without delay when power comes back with a vehicle connected",
                    right -> right.withDelay(right.delay().withUndelayedAfterPowerUp(Duration.ofSeconds(5)))));

    private DelayDefects() {}
}
