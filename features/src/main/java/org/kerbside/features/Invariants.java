package org.kerbside.features;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kerbside.rig.bench.Bench;
import org.kerbside.rig.bench.Capability;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.verdict.DecisionRule;
import org.kerbside.rig.verdict.Finding;
import org.kerbside.rig.verdict.Limit;
import org.kerbside.rig.verdict.Measurement;

/**
 * What holds in every scenario: checked after every event where time is virtual, over the finished trace elsewhere.
 *
 * <ul>
 *   <li>the contactor is not closed in state A beyond 100 ms (IEC 61851-1 Table A.6, seq. 2.2) nor in E or F beyond 3 s
 *       (seq. 12), unless its contacts are welded on purpose
 *   <li>the pilot's duty is 0, 5, 10 to 96 or 100 % (IEC 61851-1 Table A.7)
 * </ul>
 */
final class Invariants {

    private static final Duration IN_A = Duration.ofMillis(100);
    private static final Duration IN_E_OR_F = Duration.ofSeconds(3);
    private static final double A_FROM_VOLTS = 11;
    private static final double D_FROM_VOLTS = 1.5;

    private final Bench bench;
    private final String requirement;
    private final List<Finding> broken = new ArrayList<>();
    private double pilot = Double.NaN;
    private boolean closed;
    private boolean welded;
    private @Nullable Duration offendedSince;

    Invariants(Bench bench, String requirement) {
        this.bench = bench;
        this.requirement = requirement;
        if (bench.capabilities().contains(Capability.VIRTUAL_TIME)) {
            bench.trace().changes().forEach(this::saw);
            bench.trace().watch(this::saw);
            bench.timeline().always(() -> check(bench.timeline().now()));
        }
    }

    /** What was broken, at most once each. */
    List<Finding> broken() {
        if (!bench.capabilities().contains(Capability.VIRTUAL_TIME)) {
            bench.trace().changes().forEach(change -> {
                check(change.at());
                saw(change);
            });
        }
        check(bench.timeline().now());
        return broken;
    }

    private void saw(Change change) {
        switch (change.signal()) {
            case PILOT_HIGH -> pilot = change.value();
            case CONTACTOR -> closed = change.on();
            case FAULT ->
                welded = change.text().endsWith("CONTACTOR_WELDED")
                        ? change.text().startsWith("+")
                        : welded;
            case PILOT_DUTY -> judgeDuty(change);
            default -> {
                return;
            }
        }
        var offends = closed && !welded && (pilot >= A_FROM_VOLTS || pilot < D_FROM_VOLTS);
        offendedSince = offends ? Optional.ofNullable(offendedSince).orElse(change.at()) : null;
    }

    private void check(Duration now) {
        if (offendedSince == null
                || broken.stream().anyMatch(f -> f.limit().unit().equals("s"))) {
            return;
        }
        var allowed = pilot >= A_FROM_VOLTS ? IN_A : IN_E_OR_F;
        var uncertainty = bench.accuracy().time();
        if (now.minus(offendedSince).compareTo(allowed.plus(uncertainty)) > 0) {
            broken.add(Finding.judged(
                    requirement,
                    "Always: the contactor is not closed in state A, E or F beyond the time to open it",
                    new Measurement(
                            "contactor closed at %.1f V".formatted(pilot),
                            seconds(now.minus(offendedSince)),
                            seconds(uncertainty),
                            "s",
                            bench.accuracy().source()),
                    Limit.atMost(seconds(allowed), "s"),
                    DecisionRule.GUARDED,
                    offendedSince,
                    now,
                    ""));
        }
    }

    private void judgeDuty(Change change) {
        var duty = change.value();
        var legal = duty <= 0.05 || Math.abs(duty - 5) <= 0.5 || (duty >= 9.5 && duty <= 96.5) || duty >= 99.95;
        if (!legal && broken.stream().noneMatch(f -> f.limit().unit().equals("%"))) {
            broken.add(Finding.judged(
                    requirement,
                    "Always: the pilot's duty has a meaning (0, 5, 10 to 96 or 100 %)",
                    new Measurement(
                            "pilot duty",
                            duty,
                            bench.accuracy().duty(),
                            "%",
                            bench.accuracy().source()),
                    duty < 9.5 ? Limit.atLeast(10, "%") : Limit.atMost(96, "%"),
                    DecisionRule.SIMPLE,
                    change.at(),
                    change.at(),
                    ""));
        }
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
