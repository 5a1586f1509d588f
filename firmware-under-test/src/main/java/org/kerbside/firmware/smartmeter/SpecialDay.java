package org.kerbside.firmware.smartmeter;

/** A date on which, instead of the weekday's, the rules of its number hold. */
public record SpecialDay(int number, DayPattern date) {}
