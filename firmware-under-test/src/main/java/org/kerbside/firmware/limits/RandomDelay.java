package org.kerbside.firmware.limits;

import com.fasterxml.jackson.databind.node.IntNode;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.storage.Kept;
import org.kerbside.firmware.storage.Store;

/**
 * Lets a change of the rate take effect after a random number of seconds (SI 2021/1467 reg. 11).
 *
 * <p>While a delay runs the old rate is held; a further change only replaces the one to come, so that no change waits
 * for longer than the maximum.
 */
public final class RandomDelay {

    /** Seconds, reg. 11(1)(b). */
    private static final int FACTORY_MAXIMUM = 600;

    /** Seconds, reg. 11(1)(a). */
    public static final int HIGHEST_MAXIMUM = 1800;

    private final Board board;
    private final DelayBehaviour behaviour;
    private final Kept<Integer> maximum;
    private final LongSupplier entropy;
    private final DoubleConsumer offer;
    private final Duration poweredUp;
    private boolean connected;
    private double offered;
    private double wanted;
    private OptionalInt last = OptionalInt.empty();
    private Duration end = Duration.ZERO;
    private Board.@Nullable Timer timer;

    public RandomDelay(Board board, Store store, DelayBehaviour behaviour, DoubleConsumer offer) {
        this.board = board;
        this.behaviour = behaviour;
        this.maximum = new Kept<>(
                behaviour.memory().apply(store), "delay", FACTORY_MAXIMUM, IntNode::valueOf, node -> node.intValue());
        this.entropy = behaviour.entropy().apply(board);
        this.offer = offer;
        this.poweredUp = board.uptime();
    }

    /** Seconds. */
    public int maximum() {
        return maximum.value();
    }

    /** Of the delays drawn from now on; 0 to {@value #HIGHEST_MAXIMUM} s. */
    public void maximum(int seconds) {
        maximum.value(behaviour.keptMaximum().applyAsInt(seconds));
    }

    public boolean canBe(int seconds) {
        return behaviour.possibleMaximum().test(seconds);
    }

    /** The link to the smart meter is down, which a delay outlasts. */
    public void networkLost() {
        if (timer != null && behaviour.endsWithTheNetwork()) {
            apply();
        }
    }

    /** Seconds until the change to come, rounded up; 0 when there is none. */
    public long remaining() {
        return timer == null
                ? 0
                : end.minus(board.uptime()).plusNanos(999_999_999).toSeconds();
    }

    /** The delay drawn last since power-up, in seconds. */
    public OptionalInt last() {
        return last;
    }

    /** The vehicle may draw {@code amps} from now on, or as soon as a delay allows. */
    public void follow(double amps, Exemption exemption) {
        wanted = amps;
        if (!connected) {
            return;
        }
        if (atOnce(exemption)) {
            apply();
        } else if (timer == null && wanted != offered) {
            begin();
        }
    }

    public void vehicleConnected(double amps, Exemption exemption) {
        connected = true;
        follow(amps, exemption);
        if (board.uptime().minus(poweredUp).compareTo(behaviour.undelayedAfterPowerUp()) < 0) {
            apply();
        }
    }

    /** Nothing is offered without a vehicle: the next one begins with a delay of its own. */
    public void vehicleDisconnected() {
        connected = false;
        wanted = 0;
        apply();
    }

    private boolean atOnce(Exemption exemption) {
        return switch (exemption) {
            case NONE -> timer == null && !(offered > 0 ? behaviour.ofRateChanges() : behaviour.ofStarts());
            case OVERRIDE -> timer == null || behaviour.endedByOverride();
            // A delay that runs belongs to an earlier change; upstream did not wait for that one.
            case RANDOMISED_UPSTREAM -> behaviour.replacedByUpstream() && (timer == null || wanted <= offered);
            case RESPONSE -> true;
        };
    }

    private void begin() {
        int seconds = (int) behaviour.draw().seconds(entropy, maximum());
        last = OptionalInt.of(seconds);
        if (seconds == 0) {
            apply();
            return;
        }
        Duration delay = Duration.ofSeconds(seconds);
        end = board.uptime().plus(delay);
        timer = board.after(delay, this::apply);
    }

    private void apply() {
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
        offered = wanted;
        offer.accept(offered);
    }
}
