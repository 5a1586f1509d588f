package org.kerbside.firmware.defects;

import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kerbside.firmware.smartmeter.sapc.LoadControlRule;

/** Defects of the levels that the smart metering system sets. */
final class LevelDefects {

    static final List<Defect> ALL = List.of(
            new Defect(
                    "RESPONSE_DELAYED",
                    "RD-11",
                    "delays response DSR like any other change",
                    right -> right.withLevels(right.levels().withUnderstood(Misreadings::routine))),
            new Defect(
                    "START_TIME_IGNORED",
                    "HC-09",
                    "obeys a command from when it arrives",
                    right -> right.withLevels(right.levels().withUnderstood(Misreadings::fromNow))),
            new Defect(
                    "END_TIME_IGNORED",
                    "HC-14",
                    "a command holds for ever",
                    right -> right.withLevels(right.levels().withUnderstood(Misreadings::forEver))),
            new Defect(
                    "LEVEL_OF_16_A",
                    "HC-10",
                    "takes a level for percent of 16 A",
                    right -> right.withLevels(right.levels().withUnderstood(Misreadings::halved))),
            new Defect(
                    "LIMIT_DOES_NOT_CAP_A_STATE",
                    "HC-13",
                    "a limit is accepted and caps nothing",
                    right -> right.withLevels(right.levels().withUnderstood(Misreadings::limitless))),
            new Defect(
                    "RESTARTS_BY_ITSELF",
                    "SF-07",
                    "forgets after 10 min that it was told to stop",
                    right -> right.withLevels(right.levels().withUnderstood(Misreadings::stopForTenMinutes))),
            new Defect(
                    "CALENDAR_IGNORED",
                    "HC-03",
                    "accepts a calendar and does not follow it",
                    right -> right.withLevels(right.levels().withUnderstood(Misreadings::withoutCalendar))),
            new Defect(
                    "CALENDAR_IN_CIVIL_TIME",
                    "TM-05",
                    "follows the meter's calendar an hour early in summer",
                    right -> right.withLevels(right.levels().withCalendarZone(ZoneId.of("Europe/London")))),
            new Defect(
                    "FIRST_COMMAND_STICKS",
                    "SF-04",
                    "a command to come cannot be moved",
                    right -> right.withLevels(right.levels().withReplacesOnesToCome(false))),
            new Defect(
                    "REJECTION_LIFTS_THE_LEVEL",
                    "SA-04",
                    "a message that it rejects sets it free to charge at the full rate",
                    right -> right.withLoadControl(
                            right.loadControl().without(LoadControlRule.REFUSAL_CHANGES_NOTHING))),
            new Defect(
                    "LIMIT_LOST_ON_RECONNECT",
                    "LC-05",
                    "drops the level in force when the network comes back",
                    right -> right.withLevels(right.levels().withEarliestStart(UnaryOperator.identity()))),
            new Defect(
                    "ACCEPTED_BUT_NOT_OBEYED",
                    "SF-02",
                    "answers that a level is accepted, and charges on as before",
                    right -> right.withLevels(right.levels().withObeysLevels(false))),
            new Defect(
                    "MALFORMED_LEVEL_OBEYED",
                    "SA-04",
                    "accepts a level of more than 100 % in place of the one in force",
                    right -> right.withLoadControl(right.loadControl().without(LoadControlRule.BOUNDS_LEVEL))));

    private LevelDefects() {}
}
