package org.kerbside.firmware.security;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;

/** Counts inputs that nobody understands, and logs them once a minute at most. */
public final class Rejections {

    private static final Duration BETWEEN_ENTRIES = Duration.ofMinutes(1);

    private final Board board;
    private final SecurityLog log;
    private int unlogged;
    private Board.@Nullable Timer quiet;

    public Rejections(Board board, SecurityLog log) {
        this.board = board;
        this.log = log;
    }

    public void count() {
        unlogged++;
        if (quiet == null) {
            write();
        }
    }

    private void write() {
        quiet = null;
        if (unlogged > 0) {
            log.record(Event.INPUT_REJECTED, "count=" + unlogged);
            unlogged = 0;
            quiet = board.after(BETWEEN_ENTRIES, this::write);
        }
    }
}
