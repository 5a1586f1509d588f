package org.kerbside.firmware;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;

/** A board for unit tests: virtual time, outputs remembered, memory that outlives the chargepoint. */
public final class BoardDouble implements Board {

    private record Event(Duration at, long order, AtomicBoolean cancelled, Runnable action) {}

    private final PriorityQueue<Event> due =
            new PriorityQueue<>(Comparator.comparing(Event::at).thenComparingLong(Event::order));
    private final SplittableRandom random = new SplittableRandom(1);
    private final MemoryFlash flash = new MemoryFlash();
    private Duration now = Duration.ZERO;
    private Instant utcAtZero = Instant.parse("2026-01-12T12:00:00Z");
    private long order;

    public double duty = Double.NaN;
    public boolean contactor;
    public final List<String> console = new ArrayList<>();
    public final List<byte[]> han = new ArrayList<>();

    /** Lets {@code time} pass. */
    public void pass(Duration time) {
        var end = now.plus(time);
        while (!due.isEmpty() && due.peek().at().compareTo(end) <= 0) {
            var next = due.remove();
            now = next.at();
            if (!next.cancelled().get()) {
                next.action().run();
            }
        }
        now = end;
    }

    /** Timers of the chargepoint that lost its power never fire. */
    public void powerCut() {
        due.clear();
    }

    @Override
    public Duration uptime() {
        return now;
    }

    @Override
    public Timer after(Duration delay, Runnable action) {
        var event = new Event(now.plus(delay), order++, new AtomicBoolean(), action);
        due.add(event);
        return () -> event.cancelled().set(true);
    }

    @Override
    public Instant utc() {
        return utcAtZero.plus(now);
    }

    @Override
    public void utc(Instant instant) {
        utcAtZero = instant.minus(now);
    }

    @Override
    public void pilotDuty(double percent) {
        duty = percent;
    }

    @Override
    public void contactor(boolean energised) {
        contactor = energised;
    }

    @Override
    public void han(byte[] datagram) {
        han.add(datagram);
    }

    @Override
    public void console(String line) {
        console.add(line);
    }

    @Override
    public Flash flash() {
        return flash;
    }

    @Override
    public long entropy() {
        return random.nextLong();
    }

    @Override
    public Identity identity() {
        return new Identity("KR1-0001", "maple-otter-4711");
    }

    private static final class MemoryFlash implements Flash {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public byte[] contents() {
            return bytes.toByteArray();
        }

        @Override
        public void append(byte[] added) {
            bytes.writeBytes(added);
        }

        @Override
        public void replace(byte[] all) {
            bytes.reset();
            bytes.writeBytes(all);
        }
    }
}
