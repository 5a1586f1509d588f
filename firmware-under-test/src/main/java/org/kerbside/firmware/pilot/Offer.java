package org.kerbside.firmware.pilot;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;

/** What the pilot signals: less at once, more no sooner than a vehicle can follow. */
final class Offer {

    private final Board board;
    private final PilotBehaviour behaviour;
    private final Runnable signalled;
    private double amps;
    private double wanted;
    private double duty = DutyLaw.STEADY;
    private @Nullable Duration changed;
    private Board.@Nullable Timer raise;

    /** @param signalled told after every change of the signalled current */
    Offer(Board board, PilotBehaviour behaviour, Runnable signalled) {
        this.board = board;
        this.behaviour = behaviour;
        this.signalled = signalled;
        board.pilotDuty(duty);
    }

    /** A on the pilot now, 0 when none. */
    double amps() {
        return amps;
    }

    boolean offers() {
        return amps > 0;
    }

    /** Signals {@code next} A, less at once, more no sooner than the spacing allows; below the minimum nothing. */
    void set(double next) {
        wanted = next >= behaviour.minimumAmps() ? next : 0;
        if (wanted <= amps || untilRaise().isZero()) {
            signal(wanted, wanted == 0 ? DutyLaw.STEADY : behaviour.duty().percent(wanted));
        } else if (raise == null) {
            raise = board.after(untilRaise(), this::raise);
        }
    }

    /** State F: −12 V, and nothing that waited comes after it. */
    void unavailable() {
        signal(0, DutyLaw.UNAVAILABLE);
    }

    /** No vehicle: the next one need not wait. */
    void forget() {
        set(0);
        changed = null;
    }

    private void raise() {
        raise = null;
        set(wanted);
    }

    private Duration untilRaise() {
        if (changed == null) {
            return Duration.ZERO;
        }
        var left = changed.plus(behaviour.spacing()).minus(board.uptime());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void signal(double next, double percent) {
        if (raise != null) {
            raise.cancel();
            raise = null;
        }
        if (next == amps && percent == duty) {
            return;
        }
        amps = next;
        if (percent != duty) {
            duty = percent;
            changed = board.uptime();
            board.pilotDuty(percent);
        }
        signalled.run();
    }
}
