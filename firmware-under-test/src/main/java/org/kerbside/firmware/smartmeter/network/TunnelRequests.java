package org.kerbside.firmware.smartmeter.network;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.smartmeter.radio.RadioHost;

/** Asks the hub for a tunnel, and again for as long as there is none. */
final class TunnelRequests {

    /** Between two requests that were refused or not answered (declared). */
    private static final Duration BETWEEN_REQUESTS = Duration.ofSeconds(30);

    private final Board board;
    private final RadioHost radio;
    private final TunnelFrames frames;
    private final BooleanSupplier up;
    private @Nullable Duration requestedAt;
    private Board.@Nullable Timer again;

    /**
     * @param up whether there is a tunnel
     */
    TunnelRequests(Board board, RadioHost radio, TunnelFrames frames, BooleanSupplier up) {
        this.board = board;
        this.radio = radio;
        this.frames = frames;
        this.up = up;
    }

    /** Once at a time: a second request would close the tunnel of the first, and lose what was sent through it. */
    void ask() {
        if (board.uptime().equals(requestedAt)) {
            return;
        }
        requestedAt = board.uptime();
        stop();
        again = board.after(BETWEEN_REQUESTS, this::askAgain);
        frames.request();
    }

    private void askAgain() {
        again = null;
        if (radio.authorised() && !up.getAsBoolean()) {
            ask();
        }
    }

    /** There is a tunnel, or nobody to ask for one. */
    void stop() {
        if (again != null) {
            again.cancel();
            again = null;
        }
    }
}
