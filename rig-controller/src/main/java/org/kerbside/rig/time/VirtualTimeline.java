package org.kerbside.rig.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Discrete-event time: jumps from one event to the next on the caller's thread, so a run repeats exactly. */
public final class VirtualTimeline implements Timeline {

    private final PriorityQueue<Event> due = new PriorityQueue<>();
    private final List<Runnable> invariants = new ArrayList<>();
    private long now;
    private long order;

    @Override
    public Duration now() {
        return Duration.ofNanos(now);
    }

    @Override
    public Timer after(Duration delay, Runnable action) {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("An event cannot be due %s ago".formatted(delay.negated()));
        }
        var event = new Event(now + delay.toNanos(), order++, action);
        due.add(event);
        return event;
    }

    @Override
    public void perform(Runnable act) {
        act.run();
        checkInvariants();
    }

    @Override
    public boolean passUntil(BooleanSupplier condition, Duration limit) {
        var end = now + limit.toNanos();
        while (!condition.getAsBoolean()) {
            var next = due.peek();
            if (next == null || next.at > end) {
                now = end;
                return false;
            }
            due.remove();
            if (next.action != null) {
                now = next.at;
                next.action.run();
                checkInvariants();
            }
        }
        return true;
    }

    @Override
    public void always(Runnable invariant) {
        invariants.add(invariant);
    }

    private void checkInvariants() {
        for (int i = 0; i < invariants.size(); i++) {
            invariants.get(i).run();
        }
    }

    /** Ordered by moment, then by the order of scheduling; a cancelled one has lost its action. */
    private static final class Event implements Comparable<Event>, Timer {
        private final long at;
        private final long order;
        private @Nullable Runnable action;

        Event(long at, long order, Runnable action) {
            this.at = at;
            this.order = order;
            this.action = action;
        }

        @Override
        public void cancel() {
            action = null;
        }

        @Override
        public int compareTo(Event other) {
            return at != other.at ? Long.compare(at, other.at) : Long.compare(order, other.order);
        }
    }
}
