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

    /**
     * Starts released.
     *
     * @param failed told WELDED or STUCK_OPEN
     */
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

    /** What the mirror contact says. */
    public void feedback(boolean nowClosed) {
        closed = nowClosed;
        review();
    }

    private void drive(boolean on) {
        opening = null;
        energised = on;
        board.contactor(on);
        cancel(check);
        check = null;
        review();
    }

    /** Contacts that do not follow the coil have their time to do so. */
    private void review() {
        if (closed == energised) {
            cancel(check);
            check = null;
        } else if (check == null) {
            check = board.after(TO_FOLLOW, this::fail);
        }
    }

    private void fail() {
        check = null;
        if (energised) {
            failed.accept(Cause.STUCK_OPEN);
        } else if (behaviour.weldDetection()) {
            failed.accept(Cause.WELDED);
        }
    }

    private static void cancel(Board.@Nullable Timer timer) {
        if (timer != null) {
            timer.cancel();
        }
    }
}
