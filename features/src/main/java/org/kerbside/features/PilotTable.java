package org.kerbside.features;

/** The rig's own duty law of the control pilot (IEC 61851-1 Table A.7; 51 to 52.5 A has no duty of its own). */
final class PilotTable {

    /** Allowed deviation of the duty in percentage points: 5 µs of a 1 ms period (IEC 61851-1 Table A.2, mark ?). */
    static final double TOLERANCE = 0.5;

    static final double STEADY = 100;

    private PilotTable() {}

    /** Duty in % that offers {@code amps}, {@link #STEADY} below the minimum of 6 A. */
    static double duty(double amps) {
        if (amps < 6) {
            return STEADY;
        }
        if (amps <= 51) {
            return amps / 0.6;
        }
        return amps < 52.5 ? 85 : Math.min(amps, 80) / 2.5 + 64;
    }

    /** Current in A that {@code duty} offers, 0 where it offers none. */
    static double amps(double duty) {
        if (duty < 9.5 || duty > 97) {
            return 0;
        }
        return duty <= 85 ? Math.max(duty, 10) * 0.6 : Math.min((duty - 64) * 2.5, 80);
    }
}
