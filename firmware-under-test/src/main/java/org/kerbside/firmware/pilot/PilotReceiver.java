package org.kerbside.firmware.pilot;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;

/** Turns measured levels into states that have lasted. */
final class PilotReceiver {

    /** Until the board tells better. */
    private static final double NO_VEHICLE_VOLTS = 12;

    private static final double LOW_FROM_VOLTS = -13;
    private static final double LOW_TO_VOLTS = -11;

    private final Board board;
    private final PilotBehaviour behaviour;
    private final Consumer<PilotState> changed;
    private PilotState state = PilotState.A;
    private PilotState candidate = PilotState.A;
    private double high = NO_VEHICLE_VOLTS;
    private double low = NO_VEHICLE_VOLTS;
    private boolean cable;
    private Board.@Nullable Timer settling;

    /** @param changed told each new state */
    PilotReceiver(Board board, PilotBehaviour behaviour, Consumer<PilotState> changed) {
        this.board = board;
        this.behaviour = behaviour;
        this.changed = changed;
    }

    PilotState state() {
        return state;
    }

    /** Whether the wave's low level is −12 V, which the vehicle's diode leaves alone (IEC 61851-1 Table A.4, note). */
    boolean diodeSeen() {
        return behaviour.cableAlone() || (low >= LOW_FROM_VOLTS && low <= LOW_TO_VOLTS);
    }

    void levels(double highVolts, double lowVolts) {
        high = highVolts;
        low = lowVolts;
        var seen = seen();
        if (seen == PilotState.E && state == PilotState.C && behaviour.shortIgnoredInC()) {
            return;
        }
        if (seen != candidate) {
            candidate = seen;
            settle();
        }
    }

    /** Whether a cable is in the socket. */
    void cable(boolean plugged) {
        cable = plugged;
        levels(high, low);
    }

    private PilotState seen() {
        var seen = behaviour.windows().state(high, state);
        return seen == PilotState.A && cable && behaviour.cableAlone() ? PilotState.C : seen;
    }

    private void settle() {
        if (settling != null) {
            settling.cancel();
        }
        settling = candidate == state ? null : board.after(behaviour.debounce(), this::settled);
    }

    private void settled() {
        settling = null;
        state = candidate;
        changed.accept(state);
    }
}
