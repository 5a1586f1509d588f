package org.kerbside.features.offenders;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.awaitility.Awaitility;

/** Does all that the house forbids about time, never run: the ban must see every one of its ways. */
public final class Impatient {

    /** What the ban must report, as it writes it. */
    public static final List<String> WAYS = List.of(
            "System.nanoTime(",
            "System.currentTimeMillis(",
            "Thread.sleep(",
            "TimeUnit.sleep(",
            "LockSupport.parkNanos(",
            "Object.wait(",
            "CompletableFuture.orTimeout(",
            "CompletableFuture.delayedExecutor(",
            "InstantSource.system(",
            "ZonedDateTime.now(",
            "Instant.now(",
            "Clock.systemUTC(",
            "LocalDateTime.now(",
            "Timer.<init>(",
            "Awaitility.await(");

    private Impatient() {}

    static void all(Object lock, CompletableFuture<String> answer) throws InterruptedException {
        LongSupplier nanos = System::nanoTime;
        var sum = nanos.getAsLong() + System.currentTimeMillis();
        Thread.sleep(sum);
        TimeUnit.SECONDS.sleep(sum);
        LockSupport.parkNanos(lock, sum);
        synchronized (lock) {
            while (!answer.isDone()) {
                lock.wait(sum);
            }
        }
        answer.orTimeout(1, TimeUnit.SECONDS).join();
        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> {});
        var zoned = ZonedDateTime.now(InstantSource.system().withZone(ZoneOffset.UTC));
        answer.complete(zoned + " " + Instant.now() + Clock.systemUTC() + LocalDateTime.now(ZoneOffset.UTC));
        new Timer().cancel();
        Awaitility.await().until(answer::isDone);
    }
}
