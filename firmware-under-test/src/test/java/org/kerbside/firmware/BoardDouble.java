package org.kerbside.firmware;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** A board for unit tests: virtual time, outputs remembered, memory that outlives the chargepoint. */
public final class BoardDouble implements Board {

    private record Event(Duration at, long order, Runnable action) {}

    /** The coil was driven. */
    public record Coil(Duration at, boolean energised) {}

    /** The pilot's duty was set. */
    public record Duty(Duration at, double percent) {}

    private final PriorityQueue<Event> due =
            new PriorityQueue<>(Comparator.comparing(Event::at).thenComparingLong(Event::order));
    private final SplittableRandom random;
    private final FlashDouble flash = new FlashDouble();
    private Duration now = Duration.ZERO;
    private Instant utcAtZero = Instant.parse("2026-01-12T12:00:00Z");
    private long order;

    public double duty = Double.NaN;
    public boolean contactor;
    public final List<Coil> coils = new ArrayList<>();
    public final List<Duty> duties = new ArrayList<>();
    public final List<String> console = new ArrayList<>();
    public final List<byte[]> han = new ArrayList<>();

    private DoubleConsumer pilotAnswer = percent -> {};
    private Consumer<Boolean> coilAnswer = energised -> {};

    public BoardDouble() {
        this(1);
    }

    /** @param seed of {@link #entropy} */
    public BoardDouble(long seed) {
        random = new SplittableRandom(seed);
    }

    /** What is around the board answers to its outputs; must do so through {@link #after}. */
    public void surroundings(DoubleConsumer toPilot, Consumer<Boolean> toCoil) {
        pilotAnswer = toPilot;
        coilAnswer = toCoil;
    }

    /** How many timers run. */
    public int pending() {
        return due.size();
    }

    /** Lets {@code time} pass. */
    public void pass(Duration time) {
        var end = now.plus(time);
        while (!due.isEmpty() && due.peek().at().compareTo(end) <= 0) {
            var next = due.remove();
            now = next.at();
            next.action().run();
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
        var event = new Event(now.plus(delay), order++, action);
        due.add(event);
        return () -> due.remove(event);
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
        duties.add(new Duty(now, percent));
        pilotAnswer.accept(percent);
    }

    @Override
    public void contactor(boolean energised) {
        contactor = energised;
        coils.add(new Coil(now, energised));
        coilAnswer.accept(energised);
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
    public FlashDouble flash() {
        return flash;
    }

    @Override
    public long entropy() {
        return random.nextLong();
    }

    @Override
    public Identity identity() {
        return new Identity("KR1-0001", "maple-otter-4711", TestParties.json());
    }
}
