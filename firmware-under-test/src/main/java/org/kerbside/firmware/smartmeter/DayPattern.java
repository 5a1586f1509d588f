package org.kerbside.firmware.smartmeter;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A date of COSEM, any part of which may be left open.
 *
 * @param year {@link #ANY} where it is left open, as every part
 * @param day of the month, from 1; {@link #LAST} and {@link #LAST_BUT_ONE} count from its end
 * @param weekday 1 is Monday
 */
public record DayPattern(int year, int month, int day, int weekday) {

    /** That part may be whatever it is. */
    public static final int ANY = -1;

    /** The last day of the month. */
    public static final int LAST = -2;

    /** The day before it. */
    public static final int LAST_BUT_ONE = -3;

    /** Every day. */
    public static final DayPattern EVERY = new DayPattern(ANY, ANY, ANY, ANY);

    boolean matches(LocalDate date) {
        return (year == ANY || year == date.getYear())
                && (month == ANY || month == date.getMonthValue())
                && (day == ANY || dayIn(date) == date.getDayOfMonth())
                && (weekday == ANY || weekday == date.getDayOfWeek().getValue());
    }

    /** Whether the date lies between the two, both included; where the year is left open, in every year. */
    static boolean between(DayPattern first, DayPattern last, LocalDate date) {
        boolean begun = first.mask(date) >= first.number(date);
        boolean notOver = last.mask(date) <= last.number(date);
        boolean aroundNewYear = first.year == ANY && last.year == ANY && first.number(date) > last.number(date);
        return aroundNewYear ? begun || notOver : begun && notOver;
    }

    /** Of one whole date the one before it; any other pattern as it is. */
    public DayPattern dayBefore() {
        if (year == ANY || month == ANY || day <= 0) {
            return this;
        }
        LocalDate before = LocalDate.of(year, month, day).minusDays(1);
        return new DayPattern(before.getYear(), before.getMonthValue(), before.getDayOfMonth(), ANY);
    }

    private long number(LocalDate date) {
        return number(year, month, day == ANY ? ANY : dayIn(date));
    }

    private long mask(LocalDate date) {
        return number(
                year == ANY ? ANY : date.getYear(),
                month == ANY ? ANY : date.getMonthValue(),
                day == ANY ? ANY : date.getDayOfMonth());
    }

    private static long number(int year, int month, int day) {
        return (Math.max(year, 0) * 100L + Math.max(month, 0)) * 100 + Math.max(day, 0);
    }

    private int dayIn(LocalDate date) {
        if (day > ANY) {
            return day;
        }
        try {
            LocalDate there =
                    LocalDate.of(year == ANY ? date.getYear() : year, month == ANY ? date.getMonthValue() : month, 1);
            return there.lengthOfMonth() - (day == LAST ? 0 : 1);
        } catch (DateTimeException noSuchMonth) {
            return 0;
        }
    }
}
