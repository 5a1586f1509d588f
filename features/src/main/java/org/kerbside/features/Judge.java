package org.kerbside.features;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.POSITIVE_INFINITY;

import java.time.Duration;
import org.kerbside.rig.verdict.DecisionRule;
import org.kerbside.rig.verdict.Finding;
import org.kerbside.rig.verdict.Limit;
import org.kerbside.rig.verdict.Measurement;

/** Makes findings of what was measured, with the bench's own uncertainty. */
public final class Judge {

    private static final Duration SHORT = Duration.ofSeconds(10);

    private final Session session;

    public Judge(Session session) {
        this.session = session;
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

    /** Judges something in s, as exact as the bench tells time. */
    void seconds(String wanted, String what, double value, Limit limit, Duration from, Duration to, String remark) {
        var accuracy = session.bench().accuracy();
        value(
                wanted,
                new Measurement(what, value, accuracy.time().toNanos() / 1e9, "s", accuracy.source()),
                limit,
                from,
                to,
                remark);
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
        session.findings()
                .add(Finding.judged(
                        session.story().requirement(),
                        wanted,
                        measured,
                        limit,
                        DecisionRule.GUARDED,
                        from,
                        to,
                        remark));
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
