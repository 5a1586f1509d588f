package org.kerbside.firmware.defects;

import java.util.List;
import org.kerbside.firmware.smartmeter.sapc.LoadControlRule;

/** Defects of calendar, dates to come and randomised offset. */
final class CalendarDefects {

    static final List<Defect> ALL = List.of(
            new Defect(
                    "FUTURE_DATED_AT_ONCE",
                    "CR-10",
                    "executes at once what is dated in the future",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.WAITS_FOR_ACTIVATION))),
            new Defect(
                    "FUTURE_DATED_LOST",
                    "CR-10",
                    "forgets at a power cut what is dated in the future",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.KEEPS_FUTURE_DATED))),
            new Defect(
                    "SPECIAL_DAYS_IGNORED",
                    "HC-02",
                    "treats special days like any other",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.READS_SPECIAL_DAYS))),
            new Defect(
                    "END_DATE_IGNORED",
                    "HC-02",
                    "switches after the last date of an entry",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.READS_END_DATE))),
            new Defect(
                    "END_DATE_EXCLUSIVE",
                    "HC-02",
                    "takes the last date of an entry for the first on which it does not switch",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.INCLUDES_END_DATE))),
            new Defect(
                    "OFFSET_NOT_APPLIED",
                    "RO-04",
                    "switches at the calendar's very time, whatever the randomised offset",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.OFFSETS_CALENDAR))),
            new Defect(
                    "OFFSET_ON_COMMANDS",
                    "RO-05",
                    "delays commanded states by the randomised offset",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.OFFSETS_CALENDAR_ONLY))),
            new Defect(
                    "OFFSET_OF_1800_ACCEPTED",
                    "RO-02",
                    "accepts any limit of the randomised offset",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.BOUNDS_OFFSET_LIMIT))),
            new Defect(
                    "FUTURE_DATED_NOT_TOLD",
                    "CR-10",
                    "executes what is dated in the future, and does not tell so",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.TELLS_FUTURE_DATED))),
            new Defect(
                    "FUTURE_DATED_NOT_WITHDRAWN",
                    "CR-10",
                    "executes at its date what was withdrawn",
                    right ->
                            right.withLoadControl(right.loadControl().without(LoadControlRule.WITHDRAWS_FUTURE_DATED))),
            new Defect(
                    "WEEKDAYS_REVERSED",
                    "HC-02",
                    "takes an entry's first weekday for Sunday",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.READS_MONDAY_FIRST))),
            new Defect(
                    "FIRST_DATE_IGNORED",
                    "HC-02",
                    "switches before the first date of an entry",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.READS_FIRST_DATE))),
            new Defect(
                    "LEGACY_ACTIONS_SWAPPED",
                    "HC-05",
                    "opens where a legacy calendar closes",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.READS_LEGACY_ACTIONS))),
            new Defect(
                    "LEVELS_LOST_AT_POWER_CUT",
                    "HC-13",
                    "forgets at a power cut what it was told",
                    right -> right.withLevels(right.levels().withMemory(Memories::forgetful))),
            new Defect(
                    "CALENDAR_ON_AN_UNSET_CLOCK",
                    "TM-08",
                    "follows the calendar by a clock that nobody has set",
                    right -> right.withLevels(right.levels().withNeedsTime(false))));

    private CalendarDefects() {}
}
