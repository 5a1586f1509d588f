package org.kerbside.rig.time;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** The one source of time: nothing else in the rig reads a clock, sleeps or polls. */
public interface Timeline {

    /** An event that has not happened yet. */
    interface Timer {

        /** Makes sure that the event does not happen any more; without effect once it has. */
        void cancel();
    }

    /** Time since the bench was opened. */
    Duration now();

    /** Runs {@code event} once {@code delay} has passed, after everything already due at that moment. */
    Timer after(Duration delay, Runnable event);

    /** Runs {@code act} between two events, never beside one, and returns when it is done. */
    void perform(Runnable act);

    /** Lets time pass until {@code condition} holds; false when {@code limit} passes first. */
    boolean passUntil(BooleanSupplier condition, Duration limit);

    /** Checks {@code invariant} after every event and every act. */
    void always(Runnable invariant);

    default void pass(Duration duration) {
        passUntil(() -> false, duration);
    }
}
