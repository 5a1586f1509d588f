package org.kerbside.firmware;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * The board as one boot of the firmware sees it: an event that throws is the last of that boot.
 *
 * <p>What is left of the boot, its timers above all, can do nothing any more, as after any reset.
 */
final class Watchdog implements Board {

    private final Board board;
    private final Runnable afterEveryEvent;
    private final Consumer<RuntimeException> bite;
    private boolean alive = true;

    /**
     * @param afterEveryEvent what is to be looked after whenever something happened
     * @param bite what to do about an event that threw
     */
    Watchdog(Board board, Runnable afterEveryEvent, Consumer<RuntimeException> bite) {
        this.board = board;
        this.afterEveryEvent = afterEveryEvent;
        this.bite = bite;
    }

    void guard(Runnable event) {
        if (!alive) {
            return;
        }
        try {
            event.run();
            afterEveryEvent.run();
        } catch (RuntimeException unexpected) {
            alive = false;
            bite.accept(unexpected);
        }
    }

    @Override
    public Duration uptime() {
        return board.uptime();
    }

    @Override
    public Timer after(Duration delay, Runnable action) {
        return board.after(delay, () -> guard(action));
    }

    @Override
    public Instant utc() {
        return board.utc();
    }

    @Override
    public void utc(Instant instant) {
        board.utc(instant);
    }

    @Override
    public void pilotDuty(double percent) {
        board.pilotDuty(percent);
    }

    @Override
    public void contactor(boolean energised) {
        board.contactor(energised);
    }

    @Override
    public void han(byte[] datagram) {
        board.han(datagram);
    }

    @Override
    public void console(String line) {
        board.console(line);
    }

    @Override
    public Flash flash() {
        return board.flash();
    }

    @Override
    public long entropy() {
        return board.entropy();
    }

    @Override
    public Identity identity() {
        return board.identity();
    }
}
