package org.kerbside.firmware;

import java.time.Duration;
import java.time.Instant;

/** The board, with a look at what came of it after every timer. */
final class WatchedBoard implements Board {

    private final Board board;
    private final Runnable afterwards;

    WatchedBoard(Board board, Runnable afterwards) {
        this.board = board;
        this.afterwards = afterwards;
    }

    @Override
    public Timer after(Duration delay, Runnable action) {
        return board.after(delay, () -> {
            action.run();
            afterwards.run();
        });
    }

    @Override
    public Duration uptime() {
        return board.uptime();
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
