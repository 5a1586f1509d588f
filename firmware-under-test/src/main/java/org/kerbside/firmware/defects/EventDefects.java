package org.kerbside.firmware.defects;

import java.util.List;
import org.kerbside.firmware.smartmeter.hcalcs.EventRule;

/** Defects of the meter's load control events. */
final class EventDefects {

    static final List<Defect> ALL = List.of(
            new Defect(
                    "DRLC_START_0_NOT_NOW",
                    "HC-23",
                    "takes an event without a start for one of the year 2000",
                    right -> right.withEvents(right.events().without(EventRule.START_0_IS_NOW))),
            new Defect(
                    "DUTY_CYCLE_INVERTED",
                    "HC-23",
                    "opens at duty cycle 100 % and closes at 0 %",
                    right -> right.withEvents(right.events().without(EventRule.READS_DUTY_CYCLE))),
            new Defect(
                    "LONG_EVENT_ACCEPTED",
                    "HC-24",
                    "obeys events of more than 1440 min",
                    right -> right.withEvents(right.events().without(EventRule.BOUNDS_DURATION))),
            new Defect(
                    "RANDOMISE_BITS_IGNORED",
                    "HC-25",
                    "begins events with a randomised start at once",
                    right -> right.withEvents(right.events().without(EventRule.READS_RANDOMISE_BITS))),
            new Defect(
                    "CANCEL_IGNORED",
                    "HC-26",
                    "a cancelled event runs on",
                    right -> right.withEvents(right.events().without(EventRule.CANCELS))),
            new Defect(
                    "SUPERSEDE_IGNORED",
                    "HC-26",
                    "keeps to the first event when a later one overlaps it",
                    right -> right.withEvents(right.events().without(EventRule.SUPERSEDES))),
            new Defect(
                    "NO_EVENT_STATUS",
                    "HC-24",
                    "obeys events, but reports nothing of them",
                    right -> right.withEvents(right.events().without(EventRule.REPORTS_STATUS))),
            new Defect(
                    "OBEYS_AFTER_UNJOIN",
                    "CM-09",
                    "follows the meter's events after it was unjoined from it",
                    right -> right.withEvents(right.events().without(EventRule.FORGETS_UNJOINED_METER))),
            new Defect(
                    "FOREIGN_METER_OBEYED",
                    "CM-09",
                    "follows the events of any meter that it shares a link key with, whether it is joined to it or not",
                    right -> right.withEvents(right.events().without(EventRule.OBEYS_JOINED_METER_ONLY))),
            new Defect(
                    "FIRST_METER_FOR_EVER",
                    "CM-10",
                    "knows only the first meter that it was joined to, whatever meter comes later",
                    right -> right.withEvents(right.events().without(EventRule.TAKES_ANOTHER_METER))),
            new Defect(
                    "EVENTS_LOST_WITH_THE_NETWORK",
                    "HC-27",
                    "drops its events as soon as the network is away",
                    right -> right.withEvents(right.events().without(EventRule.KEEPS_EVENTS_WITHOUT_HAN))),
            new Defect(
                    "FAILED_SWITCH_REPORTED_AS_STARTED",
                    "HC-20",
                    "tells the meter nothing of a contactor that does not follow",
                    right -> right.withEvents(right.events().without(EventRule.REPORTS_FAILURE))),
            new Defect(
                    "EVENT_NEVER_ENDS",
                    "HC-24",
                    "an event holds for ever",
                    right -> right.withEvents(right.events().without(EventRule.ENDS_EVENTS))),
            new Defect(
                    "EVENTS_LOST_AT_POWER_CUT",
                    "HC-24",
                    "forgets at a power cut the events that it has accepted",
                    right -> right.withEvents(right.events().without(EventRule.KEEPS_EVENTS))));

    private EventDefects() {}
}
