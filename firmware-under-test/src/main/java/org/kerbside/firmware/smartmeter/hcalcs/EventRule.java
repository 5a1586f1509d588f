package org.kerbside.firmware.smartmeter.hcalcs;

/** What a correct chargepoint does about the meter's load control events, and a defect may neglect. */
public enum EventRule {
    /** Start 0 is now. */
    START_0_IS_NOW,
    /** A duration of more than 1440 min is refused. */
    BOUNDS_DURATION,
    /** A cancelled event ends. */
    CANCELS,
    /** A later event takes the place of one that it overlaps. */
    SUPERSEDES,
    /** An event that asks for it begins and ends after a random delay. */
    READS_RANDOMISE_BITS,
    /** Duty cycle 0 opens and 100 closes. */
    READS_DUTY_CYCLE,
    /** What becomes of an event is reported. */
    REPORTS_STATUS,
    /** An event that the contactor does not follow is reported as rejected (assumption: no status says failed). */
    REPORTS_FAILURE,
    /** An event ends after its duration. */
    ENDS_EVENTS,
    /** Events that it holds outlast a power cut. */
    KEEPS_EVENTS,
    /** Only the meter that it was joined with is obeyed. */
    OBEYS_JOINED_METER_ONLY,
    /** A meter that it was unjoined from is not obeyed. */
    FORGETS_UNJOINED_METER,
    /** Another meter can take the place of the first one. */
    TAKES_ANOTHER_METER,
    /** Events that it holds run on without the network. */
    KEEPS_EVENTS_WITHOUT_HAN
}
