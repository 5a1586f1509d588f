package org.kerbside.rig.time;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/** Real time, for real hardware and real processes: one thread for all events, and the only place that waits. */
public final class WallTimeline implements Timeline, AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(1);

    private final long start = System.nanoTime();
    private final List<Runnable> invariants = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final ScheduledThreadPoolExecutor events = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("rig-events").daemon().factory());
    private final AtomicReference<@Nullable Thread> eventThread = new AtomicReference<>();

    public WallTimeline() {
        events.setRemoveOnCancelPolicy(true);
        events.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        events.execute(() -> eventThread.set(Thread.currentThread()));
    }

    @Override
    public Duration now() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public Timer after(Duration delay, Runnable event) {
        if (events.isShutdown()) {
            return () -> {};
        }
        var future = events.schedule(() -> keepingFailure(event), delay.toNanos(), NANOSECONDS);
        return () -> future.cancel(false);
    }

    @Override
    public void perform(Runnable act) {
        if (Thread.currentThread() == eventThread.get() || events.isShutdown()) {
            act.run();
            return;
        }
        try {
            events.submit(() -> {
                        act.run();
                        invariants.forEach(Runnable::run);
                    })
                    .get();
        } catch (ExecutionException thrown) {
            throw thrown.getCause() instanceof RuntimeException e ? e : new IllegalStateException(thrown.getCause());
        } catch (InterruptedException thrown) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while acting on the bench", thrown);
        }
    }

    @Override
    public boolean passUntil(BooleanSupplier condition, Duration limit) {
        try {
            Awaitility.await()
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(POLL)
                    .atMost(limit.compareTo(POLL) > 0 ? limit : POLL.plusMillis(1))
                    .until(() -> {
                        rethrowFailure();
                        return condition.getAsBoolean();
                    });
            return true;
        } catch (ConditionTimeoutException passed) {
            return false;
        }
    }

    @Override
    public void always(Runnable invariant) {
        invariants.add(invariant);
    }

    @Override
    public void close() {
        events.shutdownNow();
    }

    private void keepingFailure(Runnable event) {
        try {
            event.run();
            invariants.forEach(Runnable::run);
        } catch (RuntimeException | Error thrown) {
            failure.compareAndSet(null, thrown);
        }
    }

    private void rethrowFailure() {
        switch (failure.getAndSet(null)) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }
}
