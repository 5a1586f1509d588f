package org.kerbside.firmware.smartmeter.radio;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;

/** Looks for a network at boot, then after 1, 2, 4 ... and at most 30 min (declared; so that a street does not flood a hub). */
final class Joining {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
    private static final byte[] JOIN = {0x01};

    private final Board board;
    private final Duration firstWait;
    private final Duration longestWait;
    private Duration wait;
    private Board.@Nullable Timer next;
    private boolean wanted;

    Joining(Board board, NetworkBehaviour behaviour) {
        this.board = board;
        boolean patient = behaviour.keeps(NetworkBehaviour.Rule.WAITS_BETWEEN_JOINS);
        firstWait = patient ? FIRST_WAIT : Duration.ofSeconds(1);
        longestWait = patient ? LONGEST_WAIT : Duration.ofSeconds(1);
        wait = firstWait;
    }

    void state(RadioState state) {
        if (state != RadioState.NONE) {
            stop();
        } else if (!wanted) {
            wanted = true;
            board.han(JOIN.clone());
        }
    }

    void failed() {
        if (wanted && next == null) {
            next = board.after(wait, this::again);
            Duration twice = wait.multipliedBy(2);
            wait = twice.compareTo(longestWait) > 0 ? longestWait : twice;
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
