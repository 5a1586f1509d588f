package org.kerbside.firmware.defects;

import java.util.List;
import org.kerbside.firmware.smartmeter.sapc.LoadControlRule;

/** Defects of states and limits that are commanded by GBCS. */
final class CommandDefects {

    static final List<Defect> ALL = List.of(
            new Defect(
                    "DIRECTION_IGNORED",
                    "HC-21",
                    "takes a level of the input for one of the output",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.READS_DIRECTION))),
            new Defect(
                    "LEVEL_NIBBLES_SWAPPED",
                    "HC-10",
                    "swaps the halves of the level's octet",
                    right -> right.withLoadControl(
                            right.loadControl().without(LoadControlRule.READS_LEVEL_OF_LOW_OCTET))),
            new Defect(
                    "CONTROLLER_NUMBER_IGNORED",
                    "HC-01",
                    "takes what is for any of the five controllers for its own",
                    right -> right.withLoadControl(
                            right.loadControl().without(LoadControlRule.READS_CONTROLLER_NUMBER))),
            new Defect(
                    "LONG_STATE_ACCEPTED",
                    "HC-11",
                    "accepts states of more than 24 h",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.BOUNDS_DURATION))),
            new Defect(
                    "NO_ECS101",
                    "HC-13",
                    "obeys a limit, but does not tell so",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.TELLS_LIMIT_PROCESSED))),
            new Defect(
                    "NO_ECS102",
                    "HC-14",
                    "does not tell that a limit ended",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.TELLS_LIMIT_ENDED))),
            new Defect(
                    "OWNER_DATA_ON_THE_HAN",
                    "AP-07",
                    "tells of its owner in operational updates",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.KEEPS_OWNERS_DATA))),
            new Defect(
                    "EVENT_LOG_NOT_WRITTEN",
                    "HC-19",
                    "does not log its switches",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.WRITES_EVENT_LOG))),
            new Defect(
                    "CALENDAR_NOT_LOGGED",
                    "HC-19",
                    "logs what it was commanded, not what its calendar switches nor where a limit begins and ends",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.LOGS_CALENDAR))),
            new Defect(
                    "EVENT_LOG_NOT_CLEARED",
                    "HC-19",
                    "confirms that its event log is cleared, and keeps it",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.CLEARS_EVENT_LOG))),
            new Defect(
                    "END_BEFORE_START_ACCEPTED",
                    "HC-11",
                    "accepts a state that ends before it begins",
                    right -> right.withLoadControl(
                            right.loadControl().without(LoadControlRule.REFUSES_END_BEFORE_START))),
            new Defect(
                    "LEGACY_MINUTES_ARE_SECONDS",
                    "HC-07",
                    "takes the minutes of a legacy command for seconds",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.READS_LEGACY_MINUTES))),
            new Defect(
                    "LEGACY_RESET_IGNORED",
                    "HC-08",
                    "a legacy reset does nothing",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.RESETS_LEGACY_STATE))),
            new Defect(
                    "NO_ECS200",
                    "HC-17",
                    "does not tell of changes",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.TELLS_UPDATE))),
            new Defect(
                    "NO_811A",
                    "HC-20",
                    "a contactor that does not follow is nobody's business",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.TELLS_FAILURE))));

    private CommandDefects() {}
}
