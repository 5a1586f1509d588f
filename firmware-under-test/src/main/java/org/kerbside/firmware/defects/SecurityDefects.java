package org.kerbside.firmware.defects;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.kerbside.firmware.security.Event;

/** Defects of console, password and security log. */
final class SecurityDefects {

    static final List<Defect> ALL = List.of(
            new Defect(
                    "REBOOTS_ON_A_LONG_LINE",
                    "SEC-17",
                    "a console line of more than 256 characters reboots it",
                    right -> right.withSecurity(right.security().withLineBuffer(Misreadings::ofTooSmallABuffer))),
            new Defect(
                    "HARD_CODED_PASSWORD",
                    "SEC-01",
                    "the same password opens every unit",
                    right -> right.withSecurity(right.security().withBackDoor((_, word) -> word.equals("kerbside")))),
            new Defect(
                    "SERIAL_NUMBER_IS_A_PASSWORD",
                    "SEC-01",
                    "its serial number opens it",
                    right -> right.withSecurity(
                            right.security().withBackDoor((unit, word) -> word.equals(unit.serialNumber())))),
            new Defect(
                    "PASSWORD_CHECKED_BY_LENGTH",
                    "SEC-01",
                    "any word as long as its password opens it",
                    right -> right.withSecurity(right.security()
                            .withBackDoor((unit, word) ->
                                    word.length() == unit.password().length()))),
            new Defect(
                    "LOG_ERASED_BY_FACTORY_RESET",
                    "SEC-24",
                    "a factory reset empties the security log",
                    right -> right.withSecurity(right.security().withSurvivesReset(_ -> false))),
            new Defect(
                    "SECURITY_LOG_LOST",
                    "SEC-24",
                    "the security log is empty after a power cut",
                    right -> right.withSecurity(right.security().withLogMemory(Memories::forgetful))),
            new Defect(
                    "LOG_IN_LOCAL_TIME",
                    "SEC-23",
                    "prints civil time as UTC in the security log",
                    right -> right.withSecurity(right.security().withLogZone(ZoneId.of("Europe/London")))),
            new Defect(
                    "UNTHROTTLED_GUESSING",
                    "SEC-03",
                    "lets anybody guess the password without a wait",
                    right -> right.withSecurity(right.security().withTriesBeforeWait(Integer.MAX_VALUE))),
            new Defect(
                    "DEFAULT_PASSWORD_AFTER_RESET",
                    "SEC-02",
                    "a factory reset sets the same password on every unit",
                    right -> right.withSecurity(right.security().withPasswordAfterReset(_ -> "kerbside"))),
            new Defect(
                    "TAMPER_NOT_LOGGED",
                    "SEC-20",
                    "nobody learns that the enclosure was opened",
                    right -> right.withSecurity(
                            right.security().withUnrecorded(Set.of(Event.TAMPER_OPENED, Event.TAMPER_CLOSED)))));

    private SecurityDefects() {}
}
