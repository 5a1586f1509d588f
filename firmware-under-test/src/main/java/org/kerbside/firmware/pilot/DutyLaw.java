package org.kerbside.firmware.pilot;

/** From a current to the duty of the pilot. */
@FunctionalInterface
public interface DutyLaw {

    /** Steady +12 V: no current available. */
    double STEADY = 100;

    /** Steady −12 V: chargepoint not available, state F. */
    double UNAVAILABLE = 0;

    /** The smallest current that has a duty, A (IEC 61851-1 Table A.7, mark M; OpenEVSE note, mark V). */
    double MINIMUM_AMPS = 6;

    /** Duty in % for {@code amps}, 6 to 80. */
    double percent(double amps);

    /**
     * IEC 61851-1 Table A.7: I = D × 0.6 A up to 85 %, I = (D − 64) × 2.5 A from there to 96 %. Between 51 and 52.5 A
     * there is no duty; the lower current is sent.
     */
    static double standard(double amps) {
        if (amps <= 51) {
            return amps / 0.6;
        }
        return amps < 52.5 ? 85 : Math.min(amps, 80) / 2.5 + 64;
    }

    /**
     * In whole numbers, for a timer of 1024 ticks: fractions of an ampere are lost, so that 9.9 A go out as 9.0 A, and 63 A
     * go out as 57.8 A (ESP32 firmware, code reading).
     */
    static double inWholeNumbers(double amps) {
        var whole = (int) amps;
        var ticks = whole <= 51 ? whole * (1023 / 60) : whole * (1023 / 250) + 64 * (1023 / 100);
        return 100.0 * ticks / 1024;
    }
}
