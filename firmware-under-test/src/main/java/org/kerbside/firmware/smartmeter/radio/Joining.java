package org.kerbside.firmware.smartmeter.radio;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;

/**
 * Looks for a network at boot and when it was sent away; when its hub has been out of reach, or has made no link key with
 * it, for two minutes, for another one or the link key; then again after 1, 2, 4 ... and at most 30 min (declared; so that
 * a street does not flood a hub).
 */
final class Joining {

    /** A hub that only starts anew is back by then (declared). */
    private static final Duration OUT_OF_REACH = Duration.ofMinutes(2);

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
    private static final byte[] JOIN = {0x01};

    private final Board board;
    private final Duration firstWait;
    private final Duration longestWait;
    private RadioState state = RadioState.NONE;
    private boolean reached;
    private boolean wanted;
    private Duration wait;
    private Board.@Nullable Timer next;

    Joining(Board board, NetworkBehaviour behaviour) {
        this.board = board;
        boolean patient = behaviour.keeps(NetworkBehaviour.Rule.WAITS_BETWEEN_JOINS);
        firstWait = patient ? FIRST_WAIT : Duration.ofSeconds(1);
        longestWait = patient ? LONGEST_WAIT : Duration.ofSeconds(1);
        wait = firstWait;
    }

    void state(RadioState now) {
        if (now == RadioState.NONE && (state != RadioState.NONE || !wanted)) {
            stop();
            wanted = true;
            board.han(JOIN.clone());
        }
        state = now;
        review();
    }

    /** Whether the hub is reached. */
    void link(boolean up) {
        reached = up;
        review();
    }

    void failed() {
        if (wanted && next == null) {
            next = board.after(wait, this::again);
            Duration twice = wait.multipliedBy(2);
            wait = twice.compareTo(longestWait) > 0 ? longestWait : twice;
        }
    }

    private void review() {
        if (state == RadioState.NONE) {
            return;
        }
        if (reached && state == RadioState.AUTHORISED) {
            stop();
        } else if (!wanted) {
            wanted = true;
            next = board.after(OUT_OF_REACH, this::again);
        }
    }

    private void again() {
        next = null;
        board.han(JOIN.clone());
    }

    private void stop() {
        wanted = false;
        wait = firstWait;
        if (next != null) {
            next.cancel();
            next = null;
        }
    }
}
