package org.kerbside.features;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.POSITIVE_INFINITY;

import java.time.Duration;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;
import org.kerbside.rig.verdict.DecisionRule;
import org.kerbside.rig.verdict.Finding;
import org.kerbside.rig.verdict.Limit;
import org.kerbside.rig.verdict.Measurement;

/** Makes findings of what the trace shows, with the bench's own uncertainty. */
public final class Judge {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration SHORT = Duration.ofSeconds(10);

    private final Session session;

    public Judge(Session session) {
        this.session = session;
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
        var left = from.plus(max).plus(PATIENCE).minus(timeline.now());
        timeline.passUntil(
                () -> trace.first(signal, from, change).isPresent(), left.isNegative() ? Duration.ZERO : left);
        var seen = trace.first(signal, from, change).map(Change::at);
        interval(
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
        var left = end.minus(session.bench().timeline().now());
        session.bench().timeline().pass(left.isNegative() ? Duration.ZERO : left);
        var seen = session.bench().trace().between(signal, from, end).stream()
                .filter(change)
                .count();
        count(wanted, signal.words(), seen, Limit.exactly(0, ""), from, end);
    }

    /** Judges the time from {@code from} to {@code to}. */
    void interval(String wanted, String what, Duration from, Duration to, Duration min, Duration max, String remark) {
        var scale = max.compareTo(SHORT) <= 0 ? 1e6 : 1e9;
        var unit = max.compareTo(SHORT) <= 0 ? "ms" : "s";
        var accuracy = session.bench().accuracy();
        var uncertainty = accuracy.time().toNanos() / scale;
        value(
                wanted,
                new Measurement(what, to.minus(from).toNanos() / scale, uncertainty, unit, accuracy.source()),
                new Limit(min.isZero() ? NEGATIVE_INFINITY : min.toNanos() / scale, max.toNanos() / scale, unit),
                from,
                to,
                remark);
    }

    /** Lets {@code time} pass from the latest act on and wants {@code signal} to be {@code allowed} throughout. */
    void throughout(String wanted, Signal signal, DoublePredicate allowed, Duration time) {
        var from = session.since();
        var end = from.plus(time);
        var left = end.minus(session.bench().timeline().now());
        session.bench().timeline().pass(left.isNegative() ? Duration.ZERO : left);
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
        count(wanted, "moments otherwise", atStart + later, Limit.exactly(0, ""), from, to);
    }

    /** Judges something counted: exact. */
    void count(String wanted, String what, long counted, Limit limit, Duration from, Duration to) {
        value(
                wanted,
                Measurement.count(what, counted, session.bench().accuracy().source()),
                limit,
                from,
                to,
                "");
    }

    /** Judges a current at one moment, tolerance 1 A or 5 %, the greater (the rig's own). */
    void amps(String wanted, double amps, double target, Duration at) {
        var tolerance = currentTolerance(target);
        var accuracy = session.bench().accuracy();
        value(
                wanted,
                new Measurement("current", amps, accuracy.amps(), "A", accuracy.source()),
                Limit.between(target - tolerance, target + tolerance, "A"),
                at,
                at,
                "tolerance %s A is the rig's own".formatted(tolerance));
    }

    /** ΔI: 1 A or 5 %, the greater (the rig's own). */
    static double currentTolerance(double amps) {
        return Math.max(1, 0.05 * amps);
    }

    /** Judges the pilot's duty at one moment against the duty law. */
    void duty(String wanted, double duty, double amps, Duration at) {
        var expected = PilotTable.duty(amps);
        var accuracy = session.bench().accuracy();
        value(
                wanted,
                new Measurement("pilot duty", duty, accuracy.duty(), "%", accuracy.source()),
                Limit.between(expected - PilotTable.TOLERANCE, expected + PilotTable.TOLERANCE, "%"),
                at,
                at,
                "");
    }

    void value(String wanted, Measurement measured, Limit limit, Duration from, Duration to, String remark) {
        session.found(Finding.judged(
                session.story().requirement(), wanted, measured, limit, DecisionRule.GUARDED, from, to, remark));
    }

    /** Judges something that is either so or not: 1 where it is. */
    void holds(String wanted, String what, boolean so, Duration from, Duration to, String remark) {
        value(
                wanted,
                Measurement.count(what, so ? 1 : 0, session.bench().accuracy().source()),
                new Limit(1, POSITIVE_INFINITY, ""),
                from,
                to,
                remark);
    }
}
