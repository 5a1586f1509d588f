package org.kerbside.firmware.smartmeter.sapc;

/** What a correct chargepoint does about load control by GBCS, and a defect may neglect. */
public enum LoadControlRule {
    /** A command for the input does nothing to the output. */
    READS_DIRECTION,
    /** The level is the low octet of the selector. */
    READS_LEVEL_OF_LOW_OCTET,
    /** A command for another controller does nothing to this one. */
    READS_CONTROLLER_NUMBER,
    /** A commanded level begins at its start. */
    READS_START,
    /** A commanded level ends at its end. */
    READS_END,
    /** A state of more than 24 h is refused. */
    BOUNDS_DURATION,
    /** What ends before it begins is refused, and what follows in the same command too. */
    REFUSES_END_BEFORE_START,
    /** A level above 100 is refused. */
    BOUNDS_LEVEL,
    /** A command that is refused leaves the level in force. */
    REFUSAL_CHANGES_NOTHING,
    /** A limit that was processed is told by an alert (ECS101). */
    TELLS_LIMIT_PROCESSED,
    /** A limit that ended or was cancelled is told by an alert (ECS102). */
    TELLS_LIMIT_ENDED,
    /** The operational update (ECS200) tells nothing of owner and driver. */
    KEEPS_OWNERS_DATA,
    /** What is dated in the future is executed at its date. */
    WAITS_FOR_ACTIVATION,
    /** What is dated in the future outlasts a power cut. */
    KEEPS_FUTURE_DATED,
    /** What is dated in the future can be withdrawn. */
    WITHDRAWS_FUTURE_DATED,
    /** What was dated in the future is told by an alert once it is executed (0x8F66). */
    TELLS_FUTURE_DATED,
    /** The first bit of an entry's weekdays is Monday. */
    READS_MONDAY_FIRST,
    /** On a special day the entries for it hold. */
    READS_SPECIAL_DAYS,
    /** Before the first date of an entry it does not switch. */
    READS_FIRST_DATE,
    /** After the end date of an entry it does not switch. */
    READS_END_DATE,
    /** On the end date of an entry it does switch. */
    INCLUDES_END_DATE,
    /** Of a legacy calendar 1 closes and 2 opens. */
    READS_LEGACY_ACTIONS,
    /** A legacy command lasts minutes. */
    READS_LEGACY_MINUTES,
    /** A legacy reset returns to the calendar. */
    RESETS_LEGACY_STATE,
    /** What changes is told by an operational update (ECS200). */
    TELLS_UPDATE,
    /** A state that cannot be changed or kept is told by an alert (0x811A). */
    TELLS_FAILURE,
    /** The randomised offset delays the switches of the calendar. */
    OFFSETS_CALENDAR,
    /** The randomised offset does not delay a commanded state. */
    OFFSETS_CALENDAR_ONLY,
    /** A randomised offset limit above 1799 s is refused. */
    BOUNDS_OFFSET_LIMIT,
    /** The auxiliary controller event log is written. */
    WRITES_EVENT_LOG,
    /** In that log are also the switches of the calendar, and those as a state or a limit begins or ends. */
    LOGS_CALENDAR,
    /** The auxiliary controller event log is cleared when commanded. */
    CLEARS_EVENT_LOG
}
