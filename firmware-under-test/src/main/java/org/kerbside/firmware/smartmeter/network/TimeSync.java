package org.kerbside.firmware.smartmeter.network;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.schedule.Utc;
import org.kerbside.firmware.security.Event;
import org.kerbside.firmware.security.SecurityLog;

/** Keeps the clock in step with the hub's: at once when there is a hub, when it returns, and every 24 h. */
public final class TimeSync {

    /** A hub whose time is further off is doubted (Honeywell AS302P manual, mark V). */
    private static final Duration DOUBTFUL = Duration.ofSeconds(10);

    /** The hub tells whole seconds: within one there is nothing to adjust. */
    private static final Duration RESOLUTION = Duration.ofSeconds(1);

    private static final Duration BETWEEN_READINGS = Duration.ofDays(1);

    /** Who rests on the clock. */
    public interface Listener {

        /** The clock was set; what it showed before. */
        void clockSet(Instant before);

        /** The hub's time is doubted: the clock was left alone. */
        void clockDoubted();
    }

    private final Board board;
    private final HubTime hub;
    private final SecurityLog log;
    private final Rules<ClockRule> behaviour;
    private final Listener listener;
    private Board.@Nullable Timer next;
    private @Nullable Instant last;

    public TimeSync(Board board, HubTime hub, SecurityLog log, Rules<ClockRule> behaviour, Listener listener) {
        this.board = board;
        this.hub = hub;
        this.log = log;
        this.behaviour = behaviour;
        this.listener = listener;
    }

    /** Reads the hub's clock now, and from now on once a day. */
    public void synchronise() {
        if (next != null) {
            next.cancel();
        }
        next = board.after(BETWEEN_READINGS, this::synchronise);
        hub.ask(time -> time.ifPresentOrElse(this::compare, this::unanswered));
    }

    /** There is no hub. */
    public void stop() {
        if (next != null) {
            next.cancel();
            next = null;
        }
    }

    private void unanswered() {
        Instant old = last;
        if (old != null && !behaviour.keeps(ClockRule.RUNS_ON_WITHOUT_HUB)) {
            Instant before = board.utc();
            board.utc(old);
            listener.clockSet(before);
        }
    }

    private void compare(Instant told) {
        last = told;
        Instant before = board.utc();
        Duration step = Duration.between(before, told).abs();
        if (!Utc.plausible(told) || step.compareTo(RESOLUTION) < 0) {
            return;
        }
        boolean near = step.compareTo(DOUBTFUL) <= 0;
        if (near || !Utc.known(before) || !behaviour.keeps(ClockRule.DOUBTS_LARGE_STEPS)) {
            board.utc(told);
            listener.clockSet(before);
        } else {
            log.record(Event.CLOCK_DOUBTED, "hub " + Utc.stamp(told));
            listener.clockDoubted();
        }
    }
}
