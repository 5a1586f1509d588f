package org.kerbside.firmware.smartmeter;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.Optional;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.storage.Kept;
import org.kerbside.firmware.storage.Store;

/** The link to the smart meter, and how long what came over it holds once it is down. */
public final class HanLink {

    /** Seconds. */
    public static final int LONGEST_HOLD = 86_400;

    /**
     * What the owner set for a loss of the link.
     *
     * @param holdSeconds how long the level in force holds unchanged
     * @param fallbackAmps what is never exceeded afterwards, where a level is in force
     */
    public record Loss(int holdSeconds, double fallbackAmps) {}

    private static final Loss FACTORY = new Loss(1800, 10);

    private final Board board;
    private final Kept<Loss> loss;
    private boolean up;
    private Duration lostAt;

    public HanLink(Board board, Store store, LossBehaviour behaviour) {
        this.board = board;
        this.lostAt = board.uptime();
        this.loss = new Kept<>(
                behaviour.lossMemory().apply(store),
                "comms",
                FACTORY,
                value -> JsonNodeFactory.instance
                        .objectNode()
                        .put("hold", value.holdSeconds())
                        .put("fallback", value.fallbackAmps()),
                node -> new Loss(
                        node.path("hold").asInt(), node.path("fallback").asDouble()));
    }

    public boolean up() {
        return up;
    }

    public void up(boolean now) {
        if (up && !now) {
            lostAt = board.uptime();
        }
        up = now;
    }

    public Loss loss() {
        return loss.value();
    }

    public void loss(Loss value) {
        loss.value(value);
    }

    /** Whether the link has been down for longer than what was told before holds. */
    public boolean holdIsOver() {
        return !up && !holdLeft().isPositive();
    }

    /** Time until {@link #holdIsOver}; empty when it is, or the link is up. */
    public Optional<Duration> untilHoldIsOver() {
        return up || holdIsOver() ? Optional.empty() : Optional.of(holdLeft());
    }

    private Duration holdLeft() {
        return lostAt.plusSeconds(loss().holdSeconds()).minus(board.uptime());
    }
}
