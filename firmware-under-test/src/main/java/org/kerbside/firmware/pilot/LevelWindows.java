package org.kerbside.firmware.pilot;

/**
 * Which level belongs to which state. Between two detection windows either neighbour is right, so the state before is kept
 * within the hysteresis around the middle of the gap.
 *
 * @param aFrom volts from which a level is A: middle of 10 to 11 V (IEC 61851-1 Table A.4, mark M)
 * @param bFrom middle of 7 to 8 V
 * @param cFrom middle of 4 to 5 V
 * @param dFrom middle of 1 to 2 V; below is E
 * @param hysteresis to either side of a middle, V
 */
public record LevelWindows(double aFrom, double bFrom, double cFrom, double dFrom, double hysteresis) {

    public static final LevelWindows CORRECT = new LevelWindows(10.5, 7.5, 4.5, 1.5, 0.3);

    /** The state of {@code volts}, given the state before. */
    public PilotState state(double volts, PilotState before) {
        var low = state(volts - hysteresis);
        var high = state(volts + hysteresis);
        return before == low || before == high ? before : state(volts);
    }

    private PilotState state(double volts) {
        if (volts >= aFrom) {
            return PilotState.A;
        }
        if (volts >= bFrom) {
            return PilotState.B;
        }
        if (volts >= cFrom) {
            return PilotState.C;
        }
        return volts >= dFrom ? PilotState.D : PilotState.E;
    }
}
