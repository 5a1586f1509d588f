package org.kerbside.firmware.security;

/** What the security log records. */
public enum Event {
    BOOT,
    LOGIN_OK,
    LOGIN_FAILED,
    LOGIN_LOCKED,
    PASSWORD_CHANGED,
    FACTORY_RESET,
    TAMPER_OPENED,
    TAMPER_CLOSED,
    CLOCK_SET,
    INPUT_REJECTED,
    CONTACTOR_WELDED,
    RESIDUAL_CURRENT,
    OVERRIDE,
    COMMS_LOST,
    COMMS_BACK,
    SETTINGS_CHANGED
}
