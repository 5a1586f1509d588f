package org.kerbside.features;

import java.time.Duration;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;
import org.kerbside.rig.verdict.Limit;

/** Lets time pass and looks at the trace for what is to come, or to stay away, or to last; the judge judges what it saw. */
public final class Watch {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Session session;
    private final Judge judge;

    public Watch(Session session, Judge judge) {
        this.session = session;
        this.judge = judge;
    }

    /** The first wanted change of {@code signal} since the latest act comes within {@code max}; what follows counts from it. */
    Duration within(String wanted, Signal signal, Predicate<Change> change, Duration max) {
        return between(wanted, signal, change, Duration.ZERO, max);
    }

    /** The same with a soonest: not before {@code min}, not after {@code max}, both counted from the latest act. */
    Duration between(String wanted, Signal signal, Predicate<Change> change, Duration min, Duration max) {
        var from = session.since();
        var trace = session.bench().trace();
        var timeline = session.bench().timeline();
        timeline.passUntil(
                () -> trace.first(signal, from, change).isPresent(),
                session.until(from.plus(max).plus(PATIENCE)));
        var seen = trace.first(signal, from, change).map(Change::at);
        judge.interval(
                wanted,
                signal.words(),
                from,
                seen.orElse(timeline.now()),
                min,
                max,
                seen.isPresent() ? "" : "it had not come when the rig stopped waiting");
        session.since(seen.orElse(timeline.now()));
        return session.since();
    }

    /**
     * What is told beside the deed, such as an alert: counted from the latest act even where something else was waited
     * for since, and without moving the clock of what follows.
     *
     * @return when it came, or when the rig stopped waiting
     */
    Duration told(String wanted, Signal signal, Predicate<Change> change, Duration min, Duration max) {
        var before = session.since();
        session.since(session.acted());
        var seen = between(wanted, signal, change, min, max);
        session.since(before);
        return seen;
    }

    /** Lets {@code time} pass from the latest act on and wants no such {@code change} of {@code signal} in it. */
    void never(String wanted, Signal signal, Predicate<Change> change, Duration time) {
        var from = session.acted();
        var end = from.plus(time);
        session.bench().timeline().pass(session.until(end));
        var seen = session.bench().trace().between(signal, from, end).stream()
                .filter(change)
                .count();
        judge.count(wanted, signal.words(), seen, Limit.exactly(0, ""), from, end);
    }

    /** Lets {@code time} pass from the latest act on and wants {@code signal} to be {@code allowed} throughout. */
    void throughout(String wanted, Signal signal, DoublePredicate allowed, Duration time) {
        var from = session.since();
        var end = from.plus(time);
        session.bench().timeline().pass(session.until(end));
        throughout(wanted, signal, allowed, from, end);
    }

    /** Wants {@code signal} to be {@code allowed} from {@code from} to {@code to}, both already passed. */
    void throughout(String wanted, Signal signal, DoublePredicate allowed, Duration from, Duration to) {
        var trace = session.bench().trace();
        var atStart =
                trace.at(signal, from).stream().filter(v -> !allowed.test(v)).count();
        var later = trace.between(signal, from.plusNanos(1), to).stream()
                .filter(c -> !allowed.test(c.value()))
                .count();
        judge.count(wanted, "moments otherwise", atStart + later, Limit.exactly(0, ""), from, to);
    }
}
