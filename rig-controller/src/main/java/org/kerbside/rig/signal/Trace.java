package org.kerbside.rig.signal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.kerbside.rig.time.Timeline;

/** Every change the bench observed, oldest first: the evidence verdicts are judged on. */
public final class Trace {

    private final Timeline timeline;
    private final List<Change> changes = new ArrayList<>();
    private final List<Consumer<Change>> watchers = new ArrayList<>();
    private final Map<Signal, List<Change>> bySignal = new EnumMap<>(Signal.class);

    public Trace(Timeline timeline) {
        this.timeline = timeline;
        for (var signal : Signal.values()) {
            bySignal.put(signal, new ArrayList<>());
        }
    }

    /** Notes that {@code signal} now has {@code value}; nothing is noted while it stays the same. */
    public synchronized void record(Signal signal, double value) {
        var known = of(signal);
        if (known.isEmpty() || known.getLast().value() != value) {
            add(new Change(timeline.now(), signal, value, ""));
        }
    }

    public synchronized void record(Signal signal, boolean on) {
        record(signal, on ? 1 : 0);
    }

    public synchronized void record(Signal signal, String text) {
        add(new Change(timeline.now(), signal, 0, text));
    }

    /** Calls {@code watcher} with every change from now on, in order. */
    public synchronized void watch(Consumer<Change> watcher) {
        watchers.add(watcher);
    }

    public synchronized List<Change> changes() {
        return List.copyOf(changes);
    }

    /** The latest value of a quantity or switch; empty before its first change. */
    public synchronized OptionalDouble latest(Signal signal) {
        var known = of(signal);
        return known.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(known.getLast().value());
    }

    public boolean isOn(Signal signal) {
        return latest(signal).orElse(0) != 0;
    }

    /** The value that {@code signal} held at {@code moment}, changes at that very moment included. */
    public synchronized OptionalDouble at(Signal signal, Duration moment) {
        var known = of(signal);
        for (int i = known.size() - 1; i >= 0; i--) {
            if (known.get(i).at().compareTo(moment) <= 0) {
                return OptionalDouble.of(known.get(i).value());
            }
        }
        return OptionalDouble.empty();
    }

    /** The earliest change of {@code signal} at or after {@code since} that is {@code wanted}. */
    public synchronized Optional<Change> first(Signal signal, Duration since, Predicate<Change> wanted) {
        var known = of(signal);
        Change found = null;
        for (int i = known.size() - 1; i >= 0 && known.get(i).at().compareTo(since) >= 0; i--) {
            found = wanted.test(known.get(i)) ? known.get(i) : found;
        }
        return Optional.ofNullable(found);
    }

    public Optional<Change> first(Signal signal, boolean on, Duration since) {
        return first(signal, since, c -> c.on() == on);
    }

    /** Changes of {@code signal} in {@code [from, to]}. */
    public synchronized List<Change> between(Signal signal, Duration from, Duration to) {
        return of(signal).stream()
                .filter(c -> c.at().compareTo(from) >= 0 && c.at().compareTo(to) <= 0)
                .toList();
    }

    private List<Change> of(Signal signal) {
        return Objects.requireNonNull(bySignal.get(signal));
    }

    private void add(Change change) {
        changes.add(change);
        of(change.signal()).add(change);
        for (var watcher : watchers) {
            watcher.accept(change);
        }
    }
}
