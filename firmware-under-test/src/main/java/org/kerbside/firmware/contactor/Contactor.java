package org.kerbside.firmware.contactor;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.protection.Cause;

/** The main contacts: commanded, and checked by their mirror contact. */
public final class Contactor {

    /** Time for the mirror contact to follow; 250 ms in the field (Tinkerforge contactor check, mark V). */
    private static final Duration TO_FOLLOW = Duration.ofMillis(250);

    private final Board board;
    private final ContactorBehaviour behaviour;
    private final Consumer<Cause> failed;
    private boolean energised;
    private boolean closed;
    private Board.@Nullable Timer opening;
    private Board.@Nullable Timer check;

    /** @param failed told WELDED or STUCK_OPEN */
    public Contactor(Board board, ContactorBehaviour behaviour, Consumer<Cause> failed) {
        this.board = board;
        this.behaviour = behaviour;
        this.failed = failed;
        board.contactor(false);
    }

    public boolean energised() {
        return energised;
    }

    public void close() {
        cancel(opening);
        opening = null;
        if (!energised) {
            drive(true);
        }
    }

    public void open() {
        if (!energised || opening != null) {
            return;
        }
        if (behaviour.openingDelay().isZero()) {
            drive(false);
        } else {
            opening = board.after(behaviour.openingDelay(), () -> drive(false));
        }
    }

    public void feedback(boolean nowClosed) {
        closed = nowClosed;
        if (closed != energised && check == null) {
            checkLater();
        }
    }

    private void drive(boolean on) {
        opening = null;
        energised = on;
        board.contactor(on);
        checkLater();
    }

    private void checkLater() {
        cancel(check);
        check = board.after(TO_FOLLOW, this::compare);
    }

    private void compare() {
        check = null;
        if (closed && !energised && behaviour.weldDetection()) {
            failed.accept(Cause.WELDED);
        }
        if (!closed && energised) {
            failed.accept(Cause.STUCK_OPEN);
        }
    }

    private static void cancel(Board.@Nullable Timer timer) {
        if (timer != null) {
            timer.cancel();
        }
    }
}
